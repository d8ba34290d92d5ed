import { expect, test } from 'vitest';
import { weightIndex } from '../../core/model/network.ts';
import { overlaps } from '../../geometry/box.ts';
import { paperLinks, paperMoment } from '../fixtures/paperMoments.ts';
import { paperNetwork } from './paperNetwork.ts';

const [WIDTH, HEIGHT] = [686, 312];
const networkOf = (link: string) => paperNetwork(paperMoment(link), WIDTH, HEIGHT);

test.each(paperLinks)('the network of %s is complete and stays in its panel', (link) => {
  const { sizes } = paperMoment(link).snapshot.architecture;
  const { tiles, lines, chips, texts } = networkOf(link);
  expect(tiles).toHaveLength(sizes.reduce((sum, size) => sum + size, 0));
  expect(lines).toHaveLength(sizes.slice(1).reduce((sum, size, layer) => sum + size * (sizes[layer] ?? 0), 0));
  for (const { x, y, width, height } of [...tiles.map(({ square }) => square), ...chips.map(({ box }) => box)]) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(WIDTH);
    expect(y + height).toBeLessThanOrEqual(HEIGHT);
  }
  for (const { x, y } of texts) expect(x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT).toBe(true);
  const boxes = chips.map(({ box }) => box);
  for (const [k, box] of boxes.entries()) expect(boxes.slice(k + 1).some((other) => overlaps(box, other))).toBe(false);
});

test('a line is dashed where its weight is negative, and thicker where it is larger', () => {
  const { snapshot } = paperMoment('#at=144');
  const { lines, chips } = networkOf('#at=144');
  const weights = lines.map(({ part }) => {
    const [layer = 0, from = 0, to = 0] = part.slice(1).split('.').map(Number);
    return snapshot.parameters[weightIndex([2, 3, 1], layer, from, to)] ?? Number.NaN;
  });
  expect(lines.map(({ isNegative }) => isNegative)).toEqual(weights.map((weight) => weight < 0));
  const sorted = weights.map(Math.abs).toSorted((a, b) => a - b);
  expect(weights.map(Math.abs)).toEqual(sorted);
  expect(lines.map(({ width }) => width)).toEqual(lines.map(({ width }) => width).toSorted((a, b) => a - b));
  expect(chips.map(({ text }) => text).toSorted()).toEqual(
    weights.map((weight) => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`).toSorted(),
  );
});

test('only a page with every weight, bias and answer says that it has all numbers', () => {
  expect(networkOf('#at=144').hasAllNumbers).toBe(true);
  expect(networkOf('#data=three-blobs&at=100').hasAllNumbers).toBe(true);
  expect(networkOf('#data=spiral&net=16,16,16,16,16,16&at=10').hasAllNumbers).toBe(false);
});
