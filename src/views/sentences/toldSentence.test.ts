import { expect, test } from 'vitest';
import { readLink } from '../../config/link/link.ts';
import { presetIds, presets } from '../../config/presets.ts';
import { dataSetOf } from '../../core/data/dataSet.ts';
import { observers } from '../../core/observations/chooseObservation.ts';
import type { ObservedStep } from '../../core/observations/observedStep.ts';
import { createRun } from '../../core/run/run.ts';
import { plainText, spokenText } from '../../strings/sentence.ts';
import { observationSentence } from './observationSentence.ts';
import type { Sentence } from './sentence.ts';
import { toldSentence, wholeRunSentence } from './toldSentence.ts';

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

function tell({ before, ...state }: ObservedStep): Sentence | null {
  return toldSentence({ ...state, cameFrom: before });
}

function sentence(link: string, from: number, to: number): Sentence | null {
  const [step] = stepsOf(link, [from, to]);
  return step ? tell(step) : null;
}

/** The sentence with its further one, as it is read once *Why?* was pressed. */
function text(told: Sentence | null): string {
  if (!told) return '';
  const further = told.more && 'text' in told.more ? ` | ${told.more.text}` : '';
  return plainText(told.pieces) + further;
}

const bug = '#data=and&grad=tutorial&seed=42&lr=1';
const stuck = '#seed=82&lr=0.5';
const spiral = '#data=spiral&net=8,8,8&act=tanh&lr=0.7&train=50&loss=mse&batch=10';
const noisy = '#data=spiral&train=30&noise=30&net=8,8&act=tanh&loss=bce&opt=adam&lr=0.03&batch=10&init=xavier';

test.each([
  ['', 0, 1, 'The bias of ŷ rose most, from 0.04 to 0.18. Loss fell from 0.548 to 0.533.'],
  ['', 1, 2, 'The point (1, 0) is correct now: its answer rose from 0.496 to 0.51. Loss fell from 0.533 to 0.528.'],
  [
    '',
    2,
    3,
    'The weight x1 → h2 is positive now (solid): it rose from −0.015 to 0.003. Loss fell from 0.528 to 0.524.',
  ],
  [
    '',
    32,
    33,
    'All 4 points are correct for the first time. Loss fell from 0.548 to 0.395 in 33 epochs. | Correct: on its target’s side of 0.5. One answer is still 0.496 from its target.',
  ],
  [
    '',
    144,
    145,
    'All 4 points are correct; the farthest answer is 0.106 from its target. Loss fell from 0.0198 to 0.0195.',
  ],
  [
    '#lr=50',
    0,
    1,
    'This step was too long: with rate 6.25 instead of 50 the loss would have fallen to 0.539. Loss rose from 0.548 to 0.984.',
  ],
  ['#lr=50', 1, 2, 'The loss has risen since epoch 0, from 0.548 to 0.946. Loss fell from 0.984 to 0.946.'],
  ['#init=zeros', 0, 1, 'No weight or bias moved: all 13 slopes are 0. Loss did not change: 0.500.'],
  [
    bug,
    53,
    54,
    'Loss rose from 0.2477 to 0.2479. | The common bug went uphill: by the correct slope, even a tiny step its way raises the loss.',
  ],
  [
    stuck,
    10_000,
    10_001,
    'Stuck: two answers stay at 0.5, and the loss has hardly moved for 1000 epochs. Loss fell from 0.2510255 to 0.2510254. | From here it may take very long. Try New weights, or one more hidden neuron.',
  ],
  [
    '#net=0',
    0,
    1,
    'Impossible for this network: no weights make all four points correct. Loss fell from 0.843 to 0.785. | In the end it only adds up its inputs, and no such sum divides these points. It needs hidden neurons that are not linear.',
  ],
  [
    noisy,
    199,
    200,
    'Overfitting: the test loss has risen since epoch 12. Loss fell from 0.1901 to 0.1896. | Since then training loss fell from 0.667 to 0.190, but test loss rose from 0.673 to 1.36.',
  ],
  [
    '#data=and&init=zeros',
    0,
    1,
    'h1, h2 and h3 are alike, and stay alike. Loss fell from 0.500 to 0.379. | Their weights and biases are equal, so their slopes are too, and every step changes them equally.',
  ],
])('after one step of %s, from epoch %d to %d: %s', (link, from, to, expected) => {
  expect(text(sentence(link, from, to))).toBe(expected);
});

test.each([
  ['', 3, 13, 'Epoch 3 to 13: loss 0.524 → 0.494, 2 of 4 correct. The weight x2 → h3 rose most, from −0.65 to −0.01.'],
  ['', 0, 33, 'Epoch 0 to 33: loss 0.548 → 0.395, all four correct now.'],
  ['', 0, 122, 'Epoch 0 to 122: loss 0.548 → 0.0281, all four correct since 33.'],
  // Not every epoch was looked at.
  ['', 0, 5000, 'Epoch 0 to 5000: loss 0.548 → 0.000189, all four correct (first at epoch 33).'],
  [
    '#do=20:lr=0.1',
    19,
    22,
    'Epoch 19 to 22: loss 0.474 → 0.469, 3 of 4 correct. Set by hand on the way, at epoch 20: rate 0.1.',
  ],
  [
    bug,
    0,
    400,
    'Epoch 0 to 400: loss 0.559 → 0.333, 3 of 4 correct. The loss has risen since epoch 52, from 0.248 to 0.333.',
  ],
  [
    '#net=0',
    0,
    100,
    'Epoch 0 to 100: loss 0.843 → 0.500, 1 of 4 correct. Impossible for this network: no weights make all four points correct. | In the end it only adds up its inputs, and no such sum divides these points. It needs hidden neurons that are not linear.',
  ],
  [
    '#data=hills&act=tanh&net=6',
    0,
    10,
    'Epoch 0 to 10: loss 1.46 → 0.110, RMSE 0.331. The weight h2 → ŷ is negative now (dashed): it fell from 0.01 to −0.39.',
  ],
  [
    spiral,
    0,
    500,
    'Epoch 0 to 500: loss 0.485 → 0.0131, all 100 training points correct now. Of the 100 test points, which it never trains on, 96 are. | It was never told the answers of the test points: they show whether it has found more than the points it trains on.',
  ],
])('after a stretch of %s, from epoch %d to %d: %s', (link, from, to, expected) => {
  expect(text(sentence(link, from, to))).toBe(expected);
});

test('the part that a sentence names is a link, and tells why it changes', () => {
  const told = sentence('', 0, 1);
  expect(told?.pieces.filter((piece) => typeof piece !== 'string')).toEqual([{ part: 'b1.0', text: 'bias of ŷ' }]);
  expect(told?.more).toEqual({ link: 'Why?', part: 'b1.0' });
});

test('spoken, a sentence has neither arrows nor a sign over the output', () => {
  const spoken = (from: number, to: number) => spokenText(plainText(sentence('', from, to)?.pieces ?? []));
  expect(spoken(0, 1)).toBe('The bias of y rose most, from 0.04 to 0.18. Loss fell from 0.548 to 0.533.');
  expect(spoken(2, 3)).toContain('The weight x1 to h2 is positive now');
  expect(spoken(0, 122)).toBe('Epoch 0 to 122: loss 0.548 to 0.0281, all four correct since 33.');
});

test('without a step behind it, only what is true of the run there is told', () => {
  const told = (link: string, epoch: number) => {
    const [step] = stepsOf(link, [0, epoch]);
    return step ? toldSentence({ ...step, cameFrom: null }) : null;
  };
  expect(told('', 5)).toBeNull();
  expect(text(told('', 144))).toBe('All 4 points are correct; the farthest answer is 0.106 from its target.');
  expect(text(told(bug, 400))).toBe('The loss has risen since epoch 52, from 0.248 to 0.333.');
  // Stepping back tells nothing of the future.
  const [back] = stepsOf('', [10, 5]);
  expect(back && tell(back)).toBeNull();
});

/** What Simple does not show. */
const HIDDEN = /\b[Uu]pdates?\b|R²|legend|[Ss]ettings?|gradient|outputs?\b|right side/;

function expectReadable(sentence: string): void {
  expect(sentence).toMatch(/^[A-Zhŷ].*\.$/);
  expect(sentence).not.toMatch(/NaN|undefined|not a number|\berrors?\b|important|certain|-\d/);
  expect(sentence).not.toMatch(HIDDEN);
  expect(sentence.length, sentence).toBeLessThanOrEqual(145);
}

test('every preset tells a readable sentence after steps and stretches, wherever it is', { tags: ['slow'] }, () => {
  const sentences = new Set<string>();
  for (const id of presetIds)
    for (const step of stepsOf(`#${presets[id].link}`, [0, 1, 2, 12, 112, 113, 300])) {
      const told = tell(step);
      if (!told) throw new Error('nothing told');
      const plain = plainText(told.pieces);
      expectReadable(plain);
      expect(spokenText(plain)).not.toMatch(/→|ŷ/);
      sentences.add(plain);
    }
  expect(sentences.size).toBeGreaterThan(70);
});

test('every observation reads well', { tags: ['slow'] }, () => {
  const links = [
    '',
    '#lr=50',
    bug,
    '#data=and&init=zeros&net=8,8',
    '#data=moons&reg=l1&rate=0.01',
    '#net=4&act=relu&out=linear&lr=0.1',
    '#data=spiral&train=30&noise=30&net=8,8&act=tanh&loss=bce&opt=adam&lr=0.03',
    `${stuck}&do=7:lr=0.25;8:w0.0.0=3`,
  ];
  const kinds = new Set<string>();
  for (const link of links)
    for (const step of stepsOf(link, [0, 1, 2, 5, 6, 30, 31, 80, 200, 900]))
      for (const observe of observers) {
        const observed = observe(step);
        if (!observed) continue;
        const { pieces, more } = observationSentence(observed, step.spec.config);
        kinds.add(observed.kind);
        if (pieces.length > 0) expectReadable(plainText(pieces));
        if (more && 'text' in more) expectReadable(more.text);
        expect(pieces.length > 0 || more !== null).toBe(true);
      }
  expect(kinds.size).toBeGreaterThan(13);
});

test('who opens a link into a run is told its whole way, from the loss at its start', () => {
  const [step] = stepsOf('', [0, 33]);
  const told = step && wholeRunSentence(step);
  // NumPy: the losses at epochs 0 and 33 of seed 2 at rate 2 are 0.54794 and 0.39467.
  expect(told && plainText(told.pieces)).toBe('Epoch 0 to 33: loss 0.548 → 0.395, all four correct now.');
  const [first] = stepsOf('#data=circle', [0, 0]);
  expect(first && wholeRunSentence(first)).toBeNull();
});
