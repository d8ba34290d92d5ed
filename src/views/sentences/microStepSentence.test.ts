import { expect, test } from 'vitest';
import { xorConfig } from '../../core/fixtures/xorConfig.ts';
import { xorUpdates } from '../../core/fixtures/xorUpdates.ts';
import type { GradientRule } from '../../core/run/runSpec.ts';
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
