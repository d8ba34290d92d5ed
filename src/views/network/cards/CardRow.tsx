import type { ReactNode } from 'react';

interface CardRowProps {
  readonly label: ReactNode;
  readonly children: ReactNode;
}

/** One value of a card. A long exact number wraps onto its own line instead of being cut. */
export function CardRow({ label, children }: CardRowProps) {
  return (
    <div className="flex flex-wrap justify-between gap-x-3 leading-[1.45]">
      <dt className="text-muted">{label}</dt>
      <dd className="ml-auto font-semibold">{children}</dd>
    </div>
  );
}

/** First line of a card, with room for the close button. */
export function CardTitle({ children }: { readonly children: ReactNode }) {
  return <p className="pr-6 pb-0.5 font-semibold pointer-coarse:pr-11 pointer-coarse:leading-[30px]">{children}</p>;
}

/** A note below the numbers. */
export function CardNote({ children }: { readonly children: ReactNode }) {
  return <p className="pt-1 text-[0.93em] text-muted">{children}</p>;
}
