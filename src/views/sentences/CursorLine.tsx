import { selectAtCursor } from '../../store/state/atCursor.ts';
import { usePage } from '../../store/state/usePage.ts';
import { laterStrings } from '../../strings/later.ts';
import { Indexed } from '../shared/words/Indexed.tsx';
import { microStepSentence } from './microStepSentence.ts';

/** Position within an update, and what its last step did; empty between updates. */
export function CursorLine() {
  const words = laterStrings.withinUpdate;
  const atCursor = usePage(selectAtCursor);
  const config = usePage((state) => state.spec.config);
  const granularity = usePage((state) => state.view.granularity);
  const updatesPerEpoch = usePage((state) => state.run.snapshot?.updatesPerEpoch ?? 1);
  if (!atCursor) return null;
  const { position, samples } = atCursor.record;
  const places = [
    words.epoch(Math.floor(position / updatesPerEpoch)),
    words.update((position % updatesPerEpoch) + 1, updatesPerEpoch),
    words.sample(atCursor.sampleNumber + 1, samples.length),
    atCursor.place ? words.phases[atCursor.place.planned.phase] : words.notBegun,
  ];
  return (
    <div className="flex min-h-[26px] flex-wrap items-center gap-x-4 text-[14px] leading-snug presenting:pb-2 presenting:text-[18px] board:justify-center board:pb-0 board:text-[24px] board:docked:text-[22px]">
      <output
        aria-label={words.moment}
        aria-live="off"
        className="font-semibold min-[700px]:whitespace-nowrap board:not-docked:basis-full board:text-[18px]"
      >
        {places.join(' · ')}
      </output>
      <p>
        <Indexed text={microStepSentence(atCursor, config, granularity)} />
      </p>
    </div>
  );
}
