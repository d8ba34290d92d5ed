import { expect, test } from 'vitest';
import { ALL_DIGITS, operandDigits, writtenNumber } from './digits.ts';
import { operand, product, sum } from './expression.ts';

const number = (value: number) => operand({ base: 'x' }, value);

test.each([
  [1, '1'],
  [-0.0595, '−0.0595'],
  [1.4378259, '1.4378'],
  [-1245.288, '−1245.3'],
  [0.00011148, '0.00011148'],
  [0.0000070214, '7.0214×10⁻⁶'],
  [0, '0'],
])('%f is written %s', (value, text) => {
  expect(writtenNumber(value)).toBe(text);
});

test('with all digits, a written number reads back as the same number', () => {
  expect(writtenNumber(0.1 + 0.2, ALL_DIGITS)).toBe('0.30000000000000004');
});

test('operands get as many digits as a reader needs to recompute the result', () => {
  // 1.000004·100000 − 100000 = 0.4: with five digits the reader would get 0.
  const [weight, activation, bias] = [1.000004, 100_000, -100_000];
  const z = weight * activation + bias;
  const digits = operandDigits(sum(product(number(weight), number(activation)), number(bias)), z);
  expect(Number(weight.toPrecision(5)) * activation + bias).toBe(0);
  expect(Number(weight.toPrecision(digits)) * activation + bias).toBeCloseTo(z, 5);
  expect(operandDigits(product(number(2), number(3)), 6)).toBe(5);
});
