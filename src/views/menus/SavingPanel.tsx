import { useId } from 'react';
import { cancelSaving } from '../../store/pictures/saving.ts';
import { useSavingProgress } from '../../store/pictures/useSaving.ts';
import { formatWhole } from '../../strings/formatNumber.ts';
import { laterStrings } from '../../strings/later.ts';
import { Button } from '../shared/inputs/Button.tsx';

const WIDTH = 300;

/** How far the animation is, above the page, which goes on. */
export function SavingPanel() {
  const progress = useSavingProgress();
  const titleId = useId();
  if (progress === null) return null;
  const { frame, count } = progress;
  const words = laterStrings.pictures;
  const text = words.frame(formatWhole(frame), formatWhole(count));
  return (
    <section
      aria-labelledby={titleId}
      className="fixed right-4 bottom-4 z-20 grid max-w-[calc(100vw-24px)] gap-2 rounded-xl border border-hairline bg-card p-3 text-[14px] shadow-lg stacked:bottom-[132px]"
      style={{ width: WIDTH }}
    >
      <div className="flex items-center justify-between gap-4">
        <div>
          <p id={titleId} role="status" className="font-semibold">
            {words.saving}
          </p>
          <p className="text-[13px] text-muted">{text}</p>
        </div>
        <Button className="h-9 px-3.5 pointer-coarse:h-[44px]" onClick={cancelSaving}>
          {words.cancel}
        </Button>
      </div>
      <progress aria-labelledby={titleId} aria-valuetext={text} max={count} value={frame - 1} className="sr-only" />
      {/* Browsers draw a progress element in colours and sizes of their own. */}
      <div aria-hidden="true" className="h-1 overflow-hidden rounded-full bg-sunken">
        <div className="h-full bg-ink" style={{ width: `${(100 * (frame - 1)) / count}%` }} />
      </div>
    </section>
  );
}
