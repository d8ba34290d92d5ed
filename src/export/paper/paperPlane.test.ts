import { expect, test } from 'vitest';
import { classShapes } from '../../geometry/boundary/boundaryMarks.ts';
import { contains, overlaps } from '../../geometry/box.ts';
import { paperLinks, paperMoment } from '../fixtures/paperMoments.ts';
import { classHatchings, paperPlane, pointAnswer } from './paperPlane.ts';

const SIZE = 256;

test('every class has its own shape and its own hatching', () => {
  expect(new Set(classHatchings).size).toBe(classShapes.length);
});

test.each(paperLinks)('the plane of %s has every training point, and its numbers overlap nowhere', (link) => {
  const moment = paperMoment(link);
  const { marks, pills } = paperPlane(moment, SIZE);
  expect(marks).toHaveLength(moment.data.training.length);
  const boxes = pills.map(({ box }) => box);
  for (const [k, box] of boxes.entries()) {
    expect(contains({ x: 0, y: 0, width: SIZE, height: SIZE }, box)).toBe(true);
    expect(boxes.slice(k + 1).some((other) => overlaps(box, other))).toBe(false);
  }
});

test('an answer never contradicts what it is read as', () => {
  const { data } = paperMoment('#at=1');
  expect(pointAnswer(data, [0.4996])).toBe('0.4996');
  expect(pointAnswer(data, [0.502])).toBe('0.502');
  expect(pointAnswer(data, [0.9])).toBe('0.90');
});

test('levels of a number to learn bear their values', () => {
  const { pills, thinLines } = paperPlane(paperMoment('#data=plane&net=2&at=400'), SIZE);
  expect(thinLines).not.toBe('');
  expect(pills.map(({ text }) => text)).toEqual(expect.arrayContaining(['−0.5', '0.0', '0.5']));
});

test('each region of three classes bears its name', () => {
  const { pills, hatches } = paperPlane(paperMoment('#data=three-blobs&at=100'), SIZE);
  expect(pills.map(({ text, shape }) => [text, shape])).toEqual([
    ['0', 'diamond'],
    ['1', 'circle'],
    ['2', 'triangle'],
  ]);
  expect(hatches).toHaveLength(2);
});
