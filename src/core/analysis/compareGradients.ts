/** What became of the comparison of one parameter. */
export type Verdict =
  | 'agrees'
  | 'disagrees'
  /** A relu or leaky neuron passes its kink within ±h: there is no one slope to compare with. */
  | 'atKink'
  /** The loss is too large for a number, on one side at least. */
  | 'unmeasurable';

/** How a gradient compares with finite differences, over some of the parameters: those that agree or disagree. */
export interface Comparison {
  readonly agreeing: number;
  readonly disagreeing: number;
  readonly atKink: number;
  readonly unmeasurable: number;
  /** The largest |difference| of two entries; null where none were compared. */
  readonly largestDifference: number | null;
  /** ‖difference‖ / ‖finite differences‖; null where nothing but rounding is left of the latter. */
  readonly relativeDifference: number | null;
  /** The cosine of the angle between the two; null where nothing but rounding is left of one of them. */
  readonly cosine: number | null;
}

/** Two gradients of one loss at one place, flat as `networkFrom` reads them, all of one length. */
export interface Compared {
  readonly gradient: Float64Array;
  readonly finiteDifferences: Float64Array;
  /** What rounding and truncation may make of each finite difference. */
  readonly tolerances: Float64Array;
  readonly verdicts: readonly Verdict[];
}

/** Compares the entries `start` to `end`. */
export function compareGradients(
  { gradient, finiteDifferences, tolerances, verdicts }: Compared,
  start: number,
  end: number,
): Comparison {
  const counts: Record<Verdict, number> = { agrees: 0, disagrees: 0, atKink: 0, unmeasurable: 0 };
  let largest = 0;
  let [differences, measured, computed, products] = [0, 0, 0, 0];
  let [isMeasured, isComputed] = [false, false];
  for (let p = start; p < end; p++) {
    const verdict = verdicts[p] ?? 'unmeasurable';
    counts[verdict]++;
    if (verdict !== 'agrees' && verdict !== 'disagrees') continue;
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
  const { agrees: agreeing, disagrees: disagreeing, atKink, unmeasurable } = counts;
  return {
    agreeing,
    disagreeing,
    atKink,
    unmeasurable,
    largestDifference: agreeing + disagreeing > 0 ? largest : null,
    relativeDifference: isMeasured ? Math.sqrt(differences) / Math.sqrt(measured) : null,
    cosine: isMeasured && isComputed ? products / (Math.sqrt(measured) * Math.sqrt(computed)) : null,
  };
}
