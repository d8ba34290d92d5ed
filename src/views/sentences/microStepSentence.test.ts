import { expect, test } from 'vitest';
import { xorConfig } from '../../core/fixtures/xorConfig.ts';
import { xorUpdates } from '../../core/fixtures/xorUpdates.ts';
import type { GradientRule } from '../../core/run/runSpec.ts';
import { spokenText } from '../../strings/sentence.ts';
import { microStepSentence } from './microStepSentence.ts';

/** Sentences of the four steps that complete a δ of the first sample: ŷ, h1, h2, h3. */
function endsOfDeltas(gradientRule: GradientRule): readonly string[] {
  const { plan, at } = xorUpdates([3], gradientRule);
  const config = { ...xorConfig, gradientRule };
  const sentences = Array.from({ length: plan.perSample }, (_, step) =>
    microStepSentence(at(step + 1), config, 'term'),
  );
  return sentences.filter((sentence) => /^δ of .* slope/.test(sentence) && !sentence.includes('begins'));
}

test('δ says how the loss would change', () => {
  const ends = endsOfDeltas('exact');
  expect(ends.length).toBe(4);
  for (const end of ends) expect(end).toMatch(/: if its z rose a little, the loss would change by that much/);
});

test('with the common bug δ does not say how the loss would change, and no sentence claims it', () => {
  const ends = endsOfDeltas('tutorial');
  expect(ends.length).toBe(4);
  for (const end of ends) {
    expect(end).toMatch(/with the bug.*does not say how the loss changes\.$/);
    expect(end).not.toMatch(/would change/);
  }
});

/** The start that NumPy draws with seed 2, as the tutorial prints it; the sums can be done by hand. */
test.each([
  ['term', 0, 'The next update begins with the point (0, 0), target 0; nothing is computed yet.'],
  ['term', 4, 'h1 answers 0.6231: the sigmoid of its sum, 0.5029.'],
  ['term', 14, 'z of ŷ: −0.909 times h1, which is 0.6231, makes −0.5249 so far.'],
  ['term', 18, 'ŷ answers 0.5471, the target is 0: this point adds 0.1497 to the loss.'],
  ['term', 21, 'δ of h1: weight −0.909 to ŷ times its δ, 0.1356, makes −0.1232 so far.'],
  ['term', 66, 'This point’s part of the gradient of the weight h1 → ŷ is −0.1299.'],
  ['term', 163, 'Gradient of the bias of ŷ: the sum over 4 points is −0.07075.'],
  ['term', 164, 'The bias of ŷ goes from 0.04154 to 0.183.'],
  ['term', 166, 'The weight x1 → h1 goes from −0.4168 to −0.4613.'],
  ['phase', 17, 'Forward pass for the point (0, 0) done: ŷ answers 0.5471.'],
  [
    'phase',
    39,
    'Backward pass for the point (0, 0) done: every δ and this point’s part of every gradient; δ of ŷ is 0.1356.',
  ],
  ['sample', 78, 'Point (0, 1): ŷ answers 0.3897, the target is 1, the loss 0.1862; every δ is known.'],
] as const)('by %s, after %d terms: %s', (granularity, cursor, expected) => {
  expect(microStepSentence(xorUpdates([3]).at(cursor), xorConfig, granularity)).toBe(expected);
});

test('what is held has a gradient, and stays', () => {
  const { at } = xorUpdates([3], 'exact', ['b1']);
  const say = (cursor: number) => microStepSentence(at(cursor), { ...xorConfig, held: ['b1'] }, 'term');
  expect(say(163)).toBe('Gradient of the bias of ŷ: the sum over 4 points is −0.07075.');
  expect(say(164)).toBe('The bias of ŷ is held fixed: it stays at 0.04154.');
  expect(say(166)).toBe('The weight x1 → h1 goes from −0.4168 to −0.4613.');
});

test.each(['half-sse', 'bce'] as const)('with the loss %s every sentence has the names of the graph', (loss) => {
  const { plan, at } = xorUpdates([3, 2]);
  for (const granularity of ['term', 'phase', 'sample'] as const)
    for (let cursor = 0; cursor <= plan.total; cursor++) {
      const sentence = microStepSentence(at(cursor), { ...xorConfig, hiddenSizes: [3, 2], loss }, granularity);
      expect(sentence).toMatch(/^[A-Zhzδŷ].*\.$/);
      expect(sentence).not.toMatch(/[Oo]utput|[Ss]ample|\by\b|[wb]\(|NaN|undefined/);
      expect(spokenText(sentence)).not.toMatch(/→|ŷ/);
    }
});
