import { expect, test } from 'vitest';
import { belowOrNot } from './belowOrNot.ts';

test.each([
  [0.384, 0.05, '0.384'],
  [0.0494, 0.05, '0.0494'],
  [0.04999, 0.05, '0.04999'],
  [0.049999999, 0.05, '0.049999999'],
  [0.05, 0.05, '0.0500'],
  [0.05000001, 0.05, '0.0500'],
  [0, 0.05, '0'],
])('%s beside a limit of %s is written as %s', (value, limit, text) => {
  expect(belowOrNot(value, limit)).toBe(text);
});
