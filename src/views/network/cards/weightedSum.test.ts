import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activationFunctions, activationNames } from '../../../core/model/activations.ts';
import { writtenProduct, writtenSum } from './weightedSum.ts';

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
const neuron = fc.record({
  bias: number,
  terms: fc.array(fc.record({ weight: number, activation: number }), { minLength: 1, maxLength: 16 }),
  name: fc.constantFrom(...activationNames),
});

test('recomputing with the displayed operands gives the displayed result', () => {
  fc.assert(
    fc.property(neuron, ({ bias, terms, name }) => {
      const f = (z: number) => activationFunctions[name].value(z);
      const z = terms.reduce((sum, { weight, activation }) => sum + weight * activation, bias);
      const written = writtenSum({ bias, terms, z, a: f(z), f });
      const sum = written.terms.reduce(
        (total, { weight, activation }) => total + read(weight).value * read(activation).value,
        read(written.bias).value,
      );
      const shownZ = read(written.z);
      const shownA = read(written.a);
      expect(Math.abs(sum - shownZ.value)).toBeLessThanOrEqual(shownZ.lastDigit * 1.001);
      expect(Math.abs(f(shownZ.value) - shownA.value)).toBeLessThanOrEqual(shownA.lastDigit * 1.001);
    }),
  );
});

test('the default network’s h2 reads as in the textbook', () => {
  const z = 1.4481234 * 1 + -1.9993456 * 0 - 1.1423321;
  const { value } = activationFunctions.sigmoid;
  const terms = [
    { weight: 1.4481234, activation: 1 },
    { weight: -1.9993456, activation: 0 },
  ];
  expect(writtenSum({ bias: -1.1423321, terms, z, a: value(z), f: value })).toEqual({
    bias: '−1.1423',
    terms: [
      { weight: '1.4481', activation: '1' },
      { weight: '−1.9993', activation: '0' },
    ],
    z: '0.3058',
    a: '0.5759',
  });
});

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

test('unknown values are blank, and known ones are still written', () => {
  const f = activationFunctions.sigmoid.value;
  const known = { bias: 0.5, terms: [{ weight: -2, activation: 0.25 }], f };
  expect(writtenSum({ ...known, z: Number.NaN, a: Number.NaN })).toEqual({
    bias: '0.5',
    terms: [{ weight: '−2', activation: '0.25' }],
    z: '',
    a: '',
  });
  expect(writtenSum({ ...known, z: 0, a: Number.NaN })).toMatchObject({ z: '0', a: '' });
  const half = writtenSum({
    ...known,
    terms: [{ weight: -2, activation: Number.NaN }],
    z: Number.NaN,
    a: Number.NaN,
  });
  expect(half.terms).toEqual([{ weight: '−2', activation: '' }]);
});
