import { laterStrings } from '../../../strings/later.ts';
import { parseDecimal } from './parseDecimal.ts';

/** What is wrong with a text that `parseDecimal` does not read. */
export function whyUnreadable(text: string): string {
  const [dividend = '', divisor, ...more] = text.split('/', 3);
  const isDivision = divisor !== undefined && more.length === 0 && parseDecimal(dividend) !== null;
  return isDivision && parseDecimal(divisor) === 0 ? laterStrings.fields.dividedByZero : laterStrings.fields.notANumber;
}
