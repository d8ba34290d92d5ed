import type { EdgeEncoding } from '../../../core/model/edgeEncoding.ts';
import { formatSigned, formatSignificant } from '../../../strings/formatNumber.ts';
import { strings } from '../../../strings/index.ts';
import { signedPower, weightText } from '../../../strings/numberText.ts';

/** The look of edges that show values other than weights. */
export interface EncodingLook {
  /** Whether the values come from the backward pass and have its colour. */
  readonly isBackward: boolean;
  /** Text on an edge: −0.011. */
  readonly chipText: (value: number) => string;
  /** Addition to an edge's accessible name, after the weight. */
  readonly spoken: (value: number) => string;
}

/** From here on, two digits fit on an edge. */
const SMALLEST_WITH_TWO_DIGITS = 0.001;

export const encodingLooks: Readonly<Record<Exclude<EdgeEncoding, 'weight'>, EncodingLook>> = {
  contribution: lookOf('contribution'),
  gradient: { ...lookOf('gradient'), isBackward: true },
  lastUpdate: lookOf('lastUpdate'),
  change: lookOf('change'),
};

function lookOf(encoding: Exclude<EdgeEncoding, 'weight'>): EncodingLook {
  return { isBackward: false, chipText, spoken: (value) => strings.lineValues[encoding](formatSignificant(value, 2)) };
}

/** From 1 on like a weight, else two digits if they fit: +0.42, −0.011, +5×10⁻⁵. */
function chipText(value: number): string {
  const magnitude = Math.abs(value);
  if (magnitude === 0) return '0';
  if (magnitude >= 1) return weightText(value);
  if (magnitude < SMALLEST_WITH_TWO_DIGITS) return signedPower(value);
  return formatSigned(value, magnitude >= 0.1 ? 2 : magnitude >= 0.01 ? 3 : 4);
}
