import { expect, test } from 'vitest';
import { predict } from '../../core/engine/forwardPropagation.ts';
import { paperLinks, paperMoment } from '../fixtures/paperMoments.ts';
import { paperSubtitle, paperTitle } from './paperTitle.ts';

const titleOf = (link: string) => paperTitle(paperMoment(link));

test('a title says “learned” only when training made every answer right', () => {
  expect(titleOf('#at=144')).toBe('A network that has learned XOR');
  expect(titleOf('#at=12')).toBe('A network after 12 epochs of XOR');
  expect(titleOf('#at=1')).toBe('A network after 1 epoch of XOR');
  expect(titleOf('')).toBe('A network before learning XOR');
});

test('right answers before training, or with weights set by hand, are not learned', () => {
  expect(titleOf('#data=and&net=0&w=20,20,-30')).toBe('A network that answers AND right');
  expect(titleOf('#at=144&do=140:w0.0.0=-4')).toBe('A network that answers XOR right');
});

test('a number to learn is never all right, and updates within an epoch are named', () => {
  expect(titleOf('#data=hills&at=35')).toBe('A network after 3 epochs and 5 updates of hills');
  expect(titleOf('#data=three-blobs&at=7')).toBe('A network after 7 updates of three blobs');
});

test.each(paperLinks)('the title of %s claims “learned” only if every output is on its side', (link) => {
  const moment = paperMoment(link);
  if (!/has learned/.test(paperTitle(moment))) return;
  expect(moment.data.task).toBe('classification');
  for (const { inputs, targets } of [...moment.data.training, ...moment.data.test]) {
    const outputs = predict(moment.network, inputs);
    if (targets.length === 1) expect((outputs[0] ?? 0) >= 0.5).toBe(targets[0] === 1);
    else expect(outputs.indexOf(Math.max(...outputs))).toBe(targets.indexOf(1));
  }
});

test('the subtitle says where the numbers are', () => {
  const moment = paperMoment('#at=144');
  expect(paperSubtitle(moment, true)).toBe('After 144 epochs: every number of it, on one page');
  expect(paperSubtitle(moment, false)).toBe('After 144 epochs: its 13 weights and biases are behind the link');
});
