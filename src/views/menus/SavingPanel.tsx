import { useId } from 'react';
import { cancelSaving } from '../../store/pictures/saving.ts';
import { useSavingProgress } from '../../store/pictures/useSaving.ts';
import { formatWhole } from '../../strings/formatNumber.ts';
import { laterStrings } from '../../strings/later.ts';
import { Button } from '../shared/inputs/Button.tsx';

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
      className="fixed right-4 bottom-4 z-40 grid w-[300px] max-w-[calc(100vw-32px)] grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1.5 rounded-xl border border-hairline bg-card p-3 text-[14px] shadow-lg stacked:bottom-[132px] stacked:low:bottom-[72px]"
    >
      <p id={titleId} role="status" className="font-semibold">
        {words.saving}
      </p>
      <Button className="row-span-2 h-9 px-3.5 pointer-coarse:h-[44px]" onClick={cancelSaving}>
        {words.cancel}
      </Button>
      <p className="text-[13px] text-muted">{text}</p>
      <progress
        aria-labelledby={titleId}
        aria-valuetext={text}
        max={count}
        value={frame - 1}
        className="col-span-2 h-2 w-full appearance-none overflow-hidden rounded-full border-0 bg-sunken [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-ink"
      />
    </section>
  );
}
