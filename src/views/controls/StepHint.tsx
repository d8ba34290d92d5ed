import { useMemo } from 'react';
import { selectDataSet } from '../../store/derived.ts';
import { usePage } from '../../store/usePage.ts';
import { dismissHint } from '../../store/viewActions.ts';
import { strings } from '../../strings/index.ts';
import { CloseIcon } from '../shared/icons.tsx';
import { hintFor } from './hintFor.ts';

/** One line near the Step button. It keeps its place while it has nothing to say. */
export function StepHint() {
  const sentence = useHint();
  const isDismissed = usePage((state) => state.view.hintDismissed);
  if (isDismissed) return null;
  return (
    <section
      aria-label={strings.stepHint.name}
      className="flex min-h-[26px] items-center gap-1.5 text-[14px] leading-snug max-[1199px]:min-h-[44px] max-[499px]:min-h-[77px]"
    >
      {sentence !== null && (
        <>
          <p>{sentence}</p>
          <button
            type="button"
            aria-label={strings.stepHint.dismiss}
            title={strings.stepHint.dismiss}
            onClick={dismissHint}
            className="grid size-[24px] shrink-0 cursor-pointer place-items-center rounded text-muted hover:bg-sunken hover:text-ink pointer-coarse:size-[44px]"
          >
            <CloseIcon />
          </button>
        </>
      )}
    </section>
  );
}

function useHint(): string | null {
  const spec = usePage((state) => state.spec);
  const dataSet = usePage(selectDataSet);
  const reading = usePage((state) => state.run.calm);
  const lastStep = usePage((state) => (state.run.status === 'paused' ? state.run.lastStep : null));
  const presetJustChosen = usePage((state) => state.undo.at(-1)?.what === 'preset');
  const granularity = usePage((state) => state.view.granularity);
  return useMemo(
    () => reading && hintFor({ spec, dataSet, reading, lastStep, presetJustChosen, granularity }),
    [spec, dataSet, reading, lastStep, presetJustChosen, granularity],
  );
}
