import { expect, test } from 'vitest';
import { xorConfig } from '../core/fixtures/xorConfig.ts';
import { biasIndex } from '../core/model/network.ts';
import { optimizerNames } from '../core/model/optimizers.ts';
import { createRun } from '../core/run/run.ts';
import type { Config } from '../core/run/runSpec.ts';
import { formulaText } from './copyText.ts';
import { stepChange } from './stepChange.ts';

const place = { index: biasIndex([2, 3, 1], 1, 0), isWeight: false };

function changeIn(config: Config) {
  const { updates } = createRun({ config, interventions: [] }).snapshot('wanted');
  if (!updates?.next) throw new Error('no update');
  return stepChange(config, updates.next, place);
}

test.each(optimizerNames)('with %s, a step shows the slope of what is held, and new = old', (optimizer) => {
  const free = changeIn({ ...xorConfig, optimizer });
  const held = changeIn({ ...xorConfig, optimizer, held: ['b1'] });
  expect(free.isHeld).toBe(false);
  expect(free.after).not.toBe(free.before);
  expect(held).toMatchObject({ isHeld: true, slope: free.slope, before: free.before, after: free.before, cause: null });
  expect(held.rule.map((formula) => formulaText(formula))).toEqual([`new = old = ${free.before} = ${free.before}`]);
});
