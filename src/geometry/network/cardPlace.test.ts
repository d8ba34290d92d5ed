import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, overlaps } from '../box.ts';
import { cardPlace } from './cardPlace.ts';

test('a card never covers its part and never leaves the panel', () => {
  const cases = fc.record({
    x: fc.integer({ min: 0, max: 240 }),
    y: fc.integer({ min: 0, max: 300 }),
    side: fc.integer({ min: 10, max: 100 }),
    width: fc.integer({ min: 100, max: 420 }),
    height: fc.integer({ min: 60, max: 500 }),
  });
  fc.assert(
    fc.property(cases, ({ x, y, side, width, height }) => {
      const panel = { width: 340, height: 400 };
      const part = { x, y, width: side, height: side };
      const card = cardPlace(part, { width, height }, panel);
      expect(overlaps(card, part)).toBe(false);
      expect(contains({ x: 0, y: 0, ...panel }, card)).toBe(true);
    }),
  );
});

test('a card that fits lies to the right of its part, level with it', () => {
  const part = { x: 100, y: 100, width: 80, height: 80 };
  expect(cardPlace(part, { width: 200, height: 60 }, { width: 700, height: 500 })).toEqual({
    x: 190,
    y: 110,
    width: 200,
    height: 60,
  });
});

test('of several sides a card takes the one that keeps related parts visible', () => {
  const part = { x: 300, y: 200, width: 50, height: 20 };
  const target = { x: 370, y: 160, width: 90, height: 100 };
  const card = cardPlace(part, { width: 280, height: 110 }, { width: 730, height: 500 }, [{ box: target, worth: 1 }]);
  expect(overlaps(card, target)).toBe(false);
});
