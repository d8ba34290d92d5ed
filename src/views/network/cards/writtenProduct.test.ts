import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writtenProduct } from './writtenProduct.ts';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Parses a number as displayed, and the size of its last digit. */
function read(text: string): { readonly value: number; readonly lastDigit: number } {
  const plain = text.replaceAll('\u2212', '-').replaceAll('\u2009', '');
  const [mantissa = '', exponent = ''] = plain.split('×10');
  const power = Number(Array.from(exponent, (c) => (c === '⁻' ? '-' : SUPERSCRIPTS.indexOf(c))).join(''));
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  return { value: Number(mantissa) * 10 ** power, lastDigit: 10 ** (power - decimals) };
}

/** From ±12 down to a millionth, with random digits. */
const number = fc
  .record({
    mantissa: fc.double({ min: 1, max: 12, noNaN: true }),
    power: fc.integer({ min: -6, max: 0 }),
    sign: fc.constantFrom(1, -1),
  })
  .map(({ mantissa, power, sign }) => sign * mantissa * 10 ** power);
test('the displayed product of a weight and an activation agrees with its factors', () => {
  fc.assert(
    fc.property(number, number, (weight, activation) => {
      const written = writtenProduct(weight, activation);
      const product = read(written.product);
      const recomputed = read(written.weight).value * read(written.activation).value;
      expect(Math.abs(recomputed - product.value)).toBeLessThanOrEqual(product.lastDigit * 1.001);
    }),
  );
});
