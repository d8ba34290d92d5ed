import { expect, test } from 'vitest';
import { strings } from './index.ts';

const { change } = strings.transport;
const { sentence } = strings.spoken;

test('a change from or to a loss that is too large has no size', () => {
  expect(change(Number.POSITIVE_INFINITY)).toBe('');
  expect(change(Number.NaN)).toBe('');
  expect(sentence(3, Number.POSITIVE_INFINITY, 0.5, '1 of 4 correct', null)).toBe(
    'Epoch 3: training loss too large, up; 1 of 4 correct.',
  );
  expect(sentence(3, 0.5, Number.POSITIVE_INFINITY, '1 of 4 correct', null)).toBe(
    'Epoch 3: training loss 0.500, down; 1 of 4 correct.',
  );
});
