import type { Curve } from '../../../../core/data/curves.ts';
import type { Plane } from '../../../../core/data/dataSet.ts';
import { curvePath } from '../../../../geometry/boundary/curvePoints.ts';

interface CurvePreviewProps {
  readonly curve: Curve;
  readonly plane: Plane;
  readonly size: number;
}

/** The curve between the classes, before its points are drawn. */
export function CurvePreview({ curve, plane, size }: CurvePreviewProps) {
  const path = curvePath(curve, plane, size);
  return (
    <svg data-curve className="pointer-events-none absolute inset-0 size-full" fill="none" aria-hidden="true">
      <path d={path} strokeWidth="5" strokeLinejoin="round" className="stroke-paper" />
      <path d={path} strokeWidth="2" strokeLinejoin="round" className="stroke-ink" />
    </svg>
  );
}
