import { expect, test } from 'vitest';
import { paperMoment } from '../fixtures/paperMoments.ts';
import { paperLoss } from './paperLoss.ts';
import { paperSettings } from './paperSettings.ts';
import { readableLink } from './readableLink.ts';

const settingsOf = (link: string) =>
  Object.fromEntries(paperSettings(paperMoment(link)).map(({ label, value }) => [label, value]));

test('the usual rows are those of the picture', () => {
  expect(settingsOf('#at=144')).toEqual({
    Data: 'XOR, 4 points',
    Network: '2-3-1, sigmoid',
    'Learning rate': '2',
    Loss: '½ Σ(y−ŷ)²',
    'First weights': 'seed 2',
    Epochs: '144',
    'Loss now': '0.0198',
    Correct: '4 of 4',
  });
});

test('what differs from the defaults is told, and changes on the way', () => {
  expect(settingsOf('#data=moons&noise=20&net=4,4,4&act=tanh&opt=adam&rate=0.01&batch=7&at=30')).toMatchObject({
    Network: '2-3×4-1, tanh, output sigmoid',
    Noise: '20\u2009%',
    Optimizer: 'Adam',
    'Batch size': '7',
  });
  const changed = settingsOf('#at=20&do=5:lr=0.5;20:lr=0.25;30:lr=7');
  expect([changed['Learning rate'], changed['Changed on the way']]).toEqual(['0.25', 'twice']);
});

test('many other settings are counted and left to the link', () => {
  const many =
    '#data=moons&noise=20&seed=7&in=x1,x2,x1sq&opt=adamw&wd=0.2&batch=7&order=3&reg=l2&rate=0.01&init=he&biases=none&at=3';
  const rows = paperSettings(paperMoment(many));
  expect(rows.length).toBeLessThanOrEqual(15);
  expect(rows.at(-1)?.value).toBe('in the link');
});

test('the loss ends at the printed moment, and is marked only where all was right by then', () => {
  const early = paperLoss(paperMoment('#at=20'), 353, 165);
  const late = paperLoss(paperMoment('#at=144'), 353, 165);
  expect(early.allCorrect).toBeNull();
  expect(late.allCorrect?.text).toBe('all 4 correct, epoch 33');
  const end = Number(late.training.match(/([\d.]+),[\d.]+$/)?.[1]);
  expect(end).toBeCloseTo(late.now.x, 1);
  for (const { at } of late.yTicks) expect(at >= late.plot.y && at <= late.plot.y + late.plot.height + 1e-9).toBe(true);
  expect(late.yTicks.length).toBeLessThanOrEqual(4);
});

test('a long link is cut at its end', () => {
  expect(readableLink('https://example.org/#at=1', 30)).toBe('https://example.org/#at=1');
  expect(readableLink('https://example.org/#at=1', 10)).toBe('https://e…');
});
