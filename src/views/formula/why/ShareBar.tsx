interface ShareBarProps {
  /** Share of the longest bar, −1 to 1: to the left or to the right of the middle. */
  readonly share: number;
}

/** A signed number as a bar from a middle line. The number beside it says the same. */
export function ShareBar({ share }: ShareBarProps) {
  const length = Number.isFinite(share) ? 50 * Math.min(1, Math.abs(share)) : 0;
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" className="block h-[14px] w-full" aria-hidden="true">
      <rect x={share < 0 ? 50 - length : 50} width={length} y="0" height="10" className="fill-backward" />
      <path d="M50 -4V14" className="stroke-control" strokeWidth="1" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}

/** A positive number as a bar from the left. */
export function SizeBar({ share }: ShareBarProps) {
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" className="block h-[14px] w-full" aria-hidden="true">
      <rect width={Number.isFinite(share) ? 100 * share : 0} height="10" className="fill-ink" />
    </svg>
  );
}
