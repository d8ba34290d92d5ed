import { formatFixed, formatSignificant } from './formatNumber.ts';

/** No difference of two doubles near 0.5 needs more. */
const MOST_DECIMALS = 17;

/**
 * A neuron's answer with two decimals, or as many as tell on which side of the middle it lies: 0.55, but 0.496 and not 0.50, which
 * would contradict "wrong" beside it. Only the middle itself is written as the middle.
 */
export function answerText(answer: number, middle: number, decimals = 2): string {
  const side = Math.sign(answer - middle);
  for (let count = decimals; count <= MOST_DECIMALS; count++)
    if (Math.sign(Number(answer.toFixed(count)) - middle) === side) return formatFixed(answer, count);
  return Number.isFinite(answer) ? formatSignificant(answer, 2) : formatFixed(answer, decimals);
}
