import { classShapes, markPath } from '../../../geometry/boundary/boundaryMarks.ts';

interface ClassMarkProps {
  /** Counted from 0. */
  readonly number: number;
  /** As test points are drawn. */
  readonly isHollow?: boolean;
  readonly className?: string;
}

/** The mark of a class as on the plane, in its colour and shape. */
export function ClassMark({ number, isHollow = false, className = 'size-[13px]' }: ClassMarkProps) {
  const look = isHollow
    ? { fill: 'none', stroke: `var(--class-text-${number})`, strokeWidth: 2 }
    : { fill: `var(--class-${number})`, stroke: 'var(--ink)', strokeWidth: 0.5 };
  return (
    <svg viewBox="-6.5 -6.5 13 13" className={`shrink-0 ${className}`} aria-hidden="true">
      <path d={markPath(classShapes[number] ?? 'circle', isHollow ? 3.8 : 4.8)} {...look} />
    </svg>
  );
}
