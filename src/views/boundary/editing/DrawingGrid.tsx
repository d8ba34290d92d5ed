import type { Plane } from '../../../core/data/dataSet.ts';
import { gridLines } from './gridLines.ts';

/** Lines at round numbers on plain ground; the axes are stronger. */
export function DrawingGrid({ plane, size }: { readonly plane: Plane; readonly size: number }) {
  return (
    <svg className="absolute inset-0 size-full bg-paper" fill="none" aria-hidden="true">
      {gridLines(plane.x1, size).map(({ share, value }) => (
        <path key={value} d={`M${share * size} 0V${size}`} className={lineClass(value)} />
      ))}
      {gridLines(plane.x2, size).map(({ share, value }) => (
        <path key={value} d={`M0 ${(1 - share) * size}H${size}`} className={lineClass(value)} />
      ))}
      <rect x="0.5" y="0.5" width={size - 1} height={size - 1} className="stroke-control" />
    </svg>
  );
}

function lineClass(value: number): string {
  return value === 0 ? 'stroke-control' : 'stroke-hairline';
}
