import { expect, test } from 'vitest';
import { strings } from './index.ts';
import { laterStrings } from './later.ts';

const { change } = strings.transport;
const { sentence } = laterStrings.spoken;

test('a change from or to a loss that is too large has no size', () => {
  expect(change(Number.POSITIVE_INFINITY)).toBe('');
  expect(change(Number.NaN)).toBe('');
  expect(sentence(3, Number.POSITIVE_INFINITY, '1 of 4 correct', '')).toBe('Epoch 3: loss too large; 1 of 4 correct.');
});
