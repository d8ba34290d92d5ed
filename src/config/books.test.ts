import { describe, expect, test } from 'vitest';
import { dataSetOf } from '../core/data/dataSet.ts';
import { createRun } from '../core/run/run.ts';
import { asPrinted, isSame, numbersIn } from './bookNumbers.ts';
import { bookOf } from './bookOf.ts';
import { bookIds, books } from './books.ts';
import { readLink, writeLink } from './link/link.ts';
import { presetOf } from './presetOf.ts';

describe.each(bookIds)('%s', (id) => {
  const { link, numbers } = books[id];
  const opened = readLink(link);
  const { spec } = opened;

  test('has a link that opens as it stands, and is known again', () => {
    expect(opened.problems).toEqual([]);
    expect(writeLink(spec, opened.view)).toBe(link);
    expect(bookOf(spec)).toBe(id);
    expect(presetOf(spec)).toBe(null);
    expect(bookOf({ ...spec, config: { ...spec.config, learningRate: 0.7 } })).toBe(null);
  });

  if (numbers.length === 0) return;

  test('gives every printed number, or says why not', { tags: ['slow'] }, () => {
    const run = createRun(spec);
    const data = dataSetOf(spec.config);
    for (const { quantity, update, printed, differs } of numbers) {
      run.seek(update, () => true);
      const ours = numbersIn(run.snapshot(), data, quantity);
      expect(ours).toHaveLength(printed.length);
      expect(
        ours.every((value, k) => isSame(value, printed[k] ?? '')),
        `update ${update}`,
      ).toBe(differs === undefined);
      const theirs = printed.map(Number);
      // Even where they differ, they are the same thing.
      for (const [k, value] of ours.entries()) expect(Math.abs(value - (theirs[k] ?? 0))).toBeLessThan(0.005);
    }
  });
});

test('a number is the printed one if it rounds to it, and no more digits are compared', () => {
  expect(asPrinted(0.0939556, '0.09')).toBe('0.09');
  expect(isSame(0.20284, '0.20')).toBe(true);
  expect(isSame(0.20284, '0.203')).toBe(true);
  expect(isSame(0.20284, '0.2029')).toBe(false);
});
