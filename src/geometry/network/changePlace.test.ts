import { expect, test } from 'vitest';
import { contains, overlaps } from '../box.ts';
import { changePlace } from './changePlace.ts';
import { networkLayout } from './networkLayout.ts';
import { weightChips } from './weightChips.ts';

const size = { width: 138, height: 28 };
const panel = { x: 0, y: 0, width: 740, height: 466 };
const layout = networkLayout([2, 3, 1], { ...panel, presenting: false, touch: false });

test('a changed bias of the output stands below its answer, and covers the old bias', () => {
  const place = changePlace(layout, 'b1.0', size);
  const [answer, bias] = layout.tiles.at(-1)?.lines ?? [];
  if (!place || !answer || !bias) throw new Error('no place');
  expect(overlaps(place, answer)).toBe(false);
  expect(overlaps(place, bias)).toBe(true);
});

test('a changed weight stands over its chip', () => {
  const place = changePlace(layout, 'w0.1.2', size);
  const chip = weightChips(layout, null).get('w0.1.2');
  if (!place || !chip) throw new Error('no place');
  expect(contains(place, chip)).toBe(true);
});

test('every parameter has a place inside the panel, in a deep network too', () => {
  const deep = networkLayout([2, 8, 8, 8, 1], { ...panel, presenting: false, touch: false });
  for (const part of ['w0.0.0', 'w1.7.7', 'w3.4.0', 'b0.0', 'b2.7', 'b3.0'] as const) {
    const place = changePlace(deep, part, size);
    expect(place && contains(panel, place)).toBe(true);
  }
  expect(changePlace(layout, 'b4.0', size)).toBeNull();
});
