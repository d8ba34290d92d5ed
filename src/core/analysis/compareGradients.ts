/** Result of comparing one parameter's gradient with its finite difference. */
export type Verdict =
  | 'agrees'
  | 'disagrees'
  /** Both are 0 to within the error of measurement: a slope this small cannot be told from none. */
  | 'tooSmall'
  /** A relu or leaky neuron crosses its kink within ±h, so there is no single slope. */
  | 'atKink'
  /** The loss overflows on at least one side. */
  | 'unmeasurable';

/** A gradient compared with finite differences. The measures leave out parameters at a kink or unmeasurable. */
export interface Comparison {
  readonly agreeing: number;
  readonly disagreeing: number;
  readonly tooSmall: number;
  readonly atKink: number;
  readonly unmeasurable: number;
  /** Largest |difference|, or null if nothing was compared. */
  readonly largestDifference: number | null;
  /** ‖difference‖ / ‖finite differences‖, or null if the finite differences are mere rounding. */
  readonly relativeDifference: number | null;
  /** Cosine of the angle between the two, or null if one of them is mere rounding. */
  readonly cosine: number | null;
}

/** A gradient and its finite differences, flat as `networkFrom` reads them, all of equal length. */
export interface Compared {
  readonly gradient: Float64Array;
  readonly finiteDifferences: Float64Array;
  /** Largest error of each finite difference by rounding and truncation. */
  readonly tolerances: Float64Array;
  readonly verdicts: readonly Verdict[];
}

/** Compares the entries `start` to `end`. */
export function compareGradients(
  { gradient, finiteDifferences, tolerances, verdicts }: Compared,
  start: number,
  end: number,
): Comparison {
  const counts: Record<Verdict, number> = { agrees: 0, disagrees: 0, tooSmall: 0, atKink: 0, unmeasurable: 0 };
  let largest = 0;
  let [differences, measured, computed, products] = [0, 0, 0, 0];
  let [isMeasured, isComputed] = [false, false];
  for (let p = start; p < end; p++) {
    const verdict = verdicts[p] ?? 'unmeasurable';
    counts[verdict]++;
    if (verdict === 'atKink' || verdict === 'unmeasurable') continue;
    const slope = gradient[p] as number;
    const finite = finiteDifferences[p] as number;
    const tolerance = tolerances[p] as number;
    const difference = slope - finite;
    largest = Math.max(largest, Math.abs(difference));
    differences += difference * difference;
    measured += finite * finite;
    computed += slope * slope;
    products += slope * finite;
    isMeasured ||= Math.abs(finite) > tolerance;
    isComputed ||= Math.abs(slope) > tolerance;
  }
  const { agrees: agreeing, disagrees: disagreeing, tooSmall, atKink, unmeasurable } = counts;
  return {
    agreeing,
    disagreeing,
    tooSmall,
    atKink,
    unmeasurable,
    largestDifference: agreeing + disagreeing + tooSmall > 0 ? largest : null,
    relativeDifference: isMeasured ? Math.sqrt(differences) / Math.sqrt(measured) : null,
    cosine: isMeasured && isComputed ? products / (Math.sqrt(measured) * Math.sqrt(computed)) : null,
  };
}
