import { sin } from '../numerics/trigonometry.ts';

/** A kind of curve x2 = f(x1). */
interface CurveKind {
  /** The numbers that it begins with. */
  readonly initial: readonly number[];
  height(numbers: readonly number[], x1: number): number;
}

/** The curves, in the order of the controls. */
export const curveKinds = {
  /** Amplitude, and waves from −1 to 1. */
  sine: {
    initial: [0.6, 1],
    height: ([amplitude = 0, waves = 0], x1) => amplitude * sin(Math.PI * waves * x1),
  },
  /** Factors of x1³ and of x1. */
  cubic: { initial: [2, -1.5], height: ([cube = 0, slope = 0], x1) => (cube * x1 * x1 + slope) * x1 },
  /** Slope to both sides, and the lowest point. */
  absolute: { initial: [1.5, -0.7], height: ([slope = 0, lowest = 0], x1) => slope * Math.abs(x1) + lowest },
  /** c0 + c1·x1 + c2·x1² + … */
  polynomial: {
    initial: [-0.4, 0, 1],
    height: (coefficients, x1) => coefficients.reduceRight((sum, coefficient) => sum * x1 + coefficient, 0),
  },
} as const satisfies Readonly<Record<string, CurveKind>>;

export type CurveName = keyof typeof curveKinds;
export const curveNames = Object.keys(curveKinds) as readonly CurveName[];

export interface Curve {
  readonly name: CurveName;
  readonly numbers: readonly number[];
}

/** x2 of a curve above a place. */
export function heightOf({ name, numbers }: Curve, x1: number): number {
  const kind: CurveKind = curveKinds[name];
  return kind.height(numbers, x1);
}
