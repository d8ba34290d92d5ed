import { type ReactNode, useId } from 'react';

interface BottomSheetProps {
  /** The words on the button that opens it. */
  readonly label: string;
  readonly children: ReactNode;
}

/**
 * A sheet from the lower edge that leaves the upper half of the page in sight. Escape or a tap outside closes it, and what is in it
 * may bring a button for that.
 */
export function BottomSheet({ label, children }: BottomSheetProps) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className="h-8 rounded-lg border border-hairline bg-card px-3 text-[14px] font-semibold max-[349px]:px-2 max-[349px]:text-[13px] pointer-coarse:h-[44px]"
      >
        {label}
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className="fixed inset-x-0 top-auto bottom-0 m-0 max-h-[50dvh] w-full max-w-none overflow-y-auto rounded-t-2xl border border-hairline bg-card p-4 text-ink"
      >
        {children}
      </div>
    </>
  );
}
