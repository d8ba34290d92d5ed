import type { ReactNode } from 'react';
import { useBehindMark } from '../painted/CalmEpoch.tsx';

interface DockSidesProps {
  /** The result. */
  readonly result: ReactNode;
  readonly resultLabel: string;
  /** What it follows from. */
  readonly reason: ReactNode;
  readonly reasonLabel: string;
}

/** A tab of the dock: the result at the left, what it follows from at the right; one below the other where space is narrow. */
export function DockSides({ result, resultLabel, reason, reasonLabel }: DockSidesProps) {
  const box = useBehindMark<HTMLDivElement>();
  return (
    <div
      ref={box}
      className="grid min-h-0 min-w-0 roomy:h-full roomy:grid-cols-[minmax(0,35fr)_1px_minmax(0,65fr)] roomy:grid-rows-[minmax(0,1fr)]"
    >
      <section
        aria-label={resultLabel}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where it is long, so the keyboard must get there.
        tabIndex={0}
        className="min-w-0 px-5 py-2.5 short:py-[3px] roomy:min-h-0 roomy:overflow-y-auto stacked:px-4"
      >
        {result}
      </section>
      <div aria-hidden="true" className="bg-hairline stacked:h-px roomy:my-3" />
      <section
        aria-label={reasonLabel}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: as above.
        tabIndex={0}
        className="min-w-0 px-6 py-2.5 short:py-[3px] roomy:min-h-0 roomy:overflow-auto stacked:px-4"
      >
        {reason}
      </section>
    </div>
  );
}
