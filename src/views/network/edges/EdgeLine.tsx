import {
  coreWidth,
  edgeDashes,
  edgeWidth,
  isBeyondProportional,
  type LineScale,
} from '../../../geometry/network/edgeWidth.ts';
import type { Look } from '../../shared/painted/usePainted.ts';

/** The look of a line for a weight or another value of an edge. */
export interface LineLook {
  /** The weight, or what stands for it on the scale of weights. */
  readonly weight: number;
  /** In pixels. */
  readonly width: number;
  readonly sign: number;
  /** Whether the width is compressed instead of proportional; a light core marks this. */
  readonly compressed: boolean;
  /** Whether the value comes from the backward pass and has its colour. */
  readonly isBackward: boolean;
}

/** Width = |weight|, solid blue = positive, dashed orange = negative. */
export function lineLook(weight: number, scale: LineScale, isBackward = false): LineLook {
  return {
    weight,
    width: edgeWidth(weight, scale),
    sign: Math.sign(weight),
    compressed: isBeyondProportional(weight),
    isBackward,
  };
}

/** Colour and dashes of a line. */
export function strokeOf({ width, sign, isBackward }: Omit<LineLook, 'weight'>): Look {
  return { class: strokeClass(sign, isBackward), 'stroke-dasharray': edgeDashes(width, sign) };
}

function strokeClass(sign: number, isBackward: boolean): string {
  if (!sign) return 'stroke-control';
  if (isBackward) return 'stroke-backward';
  return sign < 0 ? 'stroke-negative-line' : 'stroke-positive-line';
}

interface EdgeLineProps {
  readonly path: string;
  readonly look: Omit<LineLook, 'weight'>;
}

/** One line of constant look. */
export function EdgeLine({ path, look }: EdgeLineProps) {
  const stroke = strokeOf(look);
  return (
    <>
      <path
        d={path}
        className={stroke.class ?? undefined}
        strokeDasharray={stroke['stroke-dasharray'] ?? undefined}
        strokeWidth={look.width}
      />
      {look.compressed && <path d={path} className="stroke-card" strokeWidth={coreWidth(look.width)} />}
    </>
  );
}
