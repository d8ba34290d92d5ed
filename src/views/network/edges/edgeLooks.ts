import type { EdgeEncoding } from '../../../core/model/edgeEncoding.ts';
import { formatSigned, formatSignificant } from '../../../strings/formatNumber.ts';
import { strings } from '../../../strings/index.ts';
import { signedPower, weightText } from '../numberText.ts';

/** How the edges show something other than the weights. */
export interface EdgeLook {
  /** Whether it comes from the backward pass, and has its colour. */
  readonly isBackward: boolean;
  /** On an edge: −0.011. */
  readonly chipText: (value: number) => string;
  /** What an edge's name says of it, after the weight. */
  readonly spoken: (value: number) => string;
}

/** At least this large, two digits have room on an edge. */
const SMALLEST_WITH_TWO_DIGITS = 0.001;

export const edgeLooks: Readonly<Record<Exclude<EdgeEncoding, 'weight'>, EdgeLook>> = {
  contribution: lookOf('contribution'),
  gradient: { ...lookOf('gradient'), isBackward: true },
  lastUpdate: lookOf('lastUpdate'),
  change: lookOf('change'),
};

function lookOf(encoding: Exclude<EdgeEncoding, 'weight'>): EdgeLook {
  const { spoken } = strings.lines;
  return { isBackward: false, chipText, spoken: (value) => spoken[encoding](formatSignificant(value, 2)) };
}

/** As a weight's from 1 on, else with two digits as long as they have room: +0.42, −0.011, +5×10⁻⁵. */
function chipText(value: number): string {
  const magnitude = Math.abs(value);
  if (magnitude === 0) return '0';
  if (magnitude >= 1) return weightText(value);
  if (magnitude < SMALLEST_WITH_TWO_DIGITS) return signedPower(value);
  return formatSigned(value, magnitude >= 0.1 ? 2 : magnitude >= 0.01 ? 3 : 4);
}
