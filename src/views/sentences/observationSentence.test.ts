import { expect, test } from 'vitest';
import { readLink } from '../../config/link/link.ts';
import { dataSetOf } from '../../core/data/dataSet.ts';
import { chooseObservation, observers } from '../../core/observations/chooseObservation.ts';
import type { ObservedStep } from '../../core/observations/observedStep.ts';
import { createRun } from '../../core/run/run.ts';
import { observationSentence } from './observationSentence.ts';

const always = () => true;

/** The steps of a link's run between consecutive epochs of a list. */
function stepsOf(link: string, epochs: readonly number[]): readonly ObservedStep[] {
  const { spec } = readLink(link);
  const run = createRun(spec);
  const pictures = epochs.map((epoch) => {
    run.seek(epoch * run.snapshot().updatesPerEpoch, always);
    return run.snapshot('wanted');
  });
  const dataSet = dataSetOf(spec.config);
  return pictures.slice(1).flatMap((after, k) => {
    const before = pictures[k];
    return before ? [{ spec, dataSet, before, after }] : [];
  });
}

function sentence(link: string, from: number, to: number, how: 'written' | 'spoken' = 'written'): string {
  const [step] = stepsOf(link, [from, to]);
  const observed = step && chooseObservation(step);
  return observed ? observationSentence(observed, step.spec.config, how) : '';
}

test.each([
  ['', 0, 1, 'b(ŷ) moved most: 0.042 → 0.183, because its gradient is −0.0708 and the rate 2.'],
  ['', 1, 2, 'Input (1, 0) is now on the right side of 0.5: output 0.4962 → 0.5135.'],
  ['', 2, 3, 'w(x1→h2) changed its sign, −0.0149 → 0.0034: its line is now solid.'],
  ['', 3, 13, 'w(x2→h3) moved most: −0.646 → −0.013.'],
  ['', 32, 33, 'All 4 on the right side of 0.5 (first at epoch 33), but one output is still 0.496 from its target.'],
  ['#lr=50', 0, 1, 'This step was too long: with rate 6.25 instead of 50 the loss would have fallen to 0.539.'],
  ['#init=zeros', 0, 1, 'No weight or bias moved: all 13 gradients are 0.'],
  ['#do=20:lr=0.1', 19, 22, 'Set by hand on the way, at epoch 20: rate 0.1.'],
])('after %s from epoch %d to %d the page says: %s', (link, from, to, text) => {
  expect(sentence(link, from, to)).toBe(text);
});

test('spoken sentences have no arrows', () => {
  expect(sentence('', 2, 3, 'spoken')).toBe(
    'Weight x1 to h2 changed its sign, from −0.0149 to 0.0034: its line is now solid.',
  );
});

test('every sentence fits its line and avoids NaN, ASCII minus signs and overstatement', { tags: ['slow'] }, () => {
  const links = [
    '',
    '#lr=50',
    '#data=and&grad=tutorial&seed=42&lr=1',
    '#data=and&init=zeros&net=8,8',
    '#data=moons&reg=l1&rate=0.01',
    '#net=4&act=relu&out=linear&lr=0.1',
    '#data=spiral&train=30&noise=30&net=8,8&act=tanh&loss=bce&opt=adam&lr=0.03',
    '#seed=82&lr=0.5&do=7:lr=0.25;8:w0.0.0=3',
  ];
  const sentences = new Set<string>();
  for (const link of links)
    for (const step of stepsOf(link, [0, 1, 2, 5, 6, 30, 31, 80, 200, 900]))
      for (const observe of observers) {
        const observed = observe(step);
        if (observed) sentences.add(observationSentence(observed, step.spec.config, 'written'));
      }
  expect(sentences.size).toBeGreaterThan(60);
  for (const text of sentences) {
    expect(text).toMatch(/^[A-Zbhwy].*\.$/);
    expect(text).not.toMatch(/NaN|undefined|not a number|\berrors?\b|important|certain|-\d/);
    expect(text.length).toBeLessThanOrEqual(145);
  }
});
