import { strings } from '../../../strings/index.ts';
import { useChangedSettings } from './moreSettings.ts';

/** How many settings under *More…* are changed, if any. */
export function ChangedCount() {
  const { length } = useChangedSettings();
  if (length === 0) return null;
  return (
    <>
      <span
        aria-hidden="true"
        className="-mr-[4px] grid h-[20px] min-w-[20px] place-items-center rounded-full bg-ink px-[4px] text-[12px] font-bold text-on-ink"
      >
        {length}
      </span>
      <span className="sr-only">{strings.chips.changed(length)}</span>
    </>
  );
}
