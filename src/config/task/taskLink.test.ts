import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Goal } from '../../core/run/goal.ts';
import type { RunSpec } from '../../core/run/runSpec.ts';
import { readLink } from '../link/link.ts';
import { allowanceNames, controlNames } from './controls.ts';
import { plainText } from './plainText.ts';
import type { Task } from './task.ts';
import { taskOf } from './task.ts';
import { allowedBy, draftOf, takenAway } from './taskDraft.ts';
import { writeTaskLink } from './taskLink.ts';

const specOf = (link: string): RunSpec => readLink(link).spec;
const noTask: Task = { text: 'Try', goal: null, hidden: [], locked: [] };

describe('what students may use', () => {
  test('as drawn: unticked buttons are absent, unticked settings plain text, all else goes with its pages', () => {
    expect(takenAway(['step', 'jump', 'play', 'rate', 'net', 'new'], true)).toEqual({
      hidden: ['act', 'settings', 'numpy', 'check', 'export', 'present', 'share'],
      locked: ['data', 'weights'],
    });
    expect(takenAway([], true)).toMatchObject({ locked: ['data', 'rate', 'net', 'weights'] });
    expect(takenAway([], true).hidden).toEqual(expect.arrayContaining(['step', 'jump', 'play', 'speed', 'new']));
    expect(takenAway(allowanceNames, true)).toEqual({ hidden: [], locked: [] });
  });

  test('with the same first weights for all, nobody draws others', () => {
    expect(takenAway(allowanceNames, false)).toEqual({ hidden: ['new'], locked: ['new'] });
  });

  test('what has no checkbox stays away', () => {
    const before = { ...noTask, hidden: ['formula' as const] };
    expect(takenAway(allowanceNames, true, before)).toEqual({ hidden: ['formula'], locked: [] });
  });

  test('is read back from every task', () => {
    fc.assert(
      fc.property(fc.subarray([...allowanceNames]), fc.boolean(), (allowed, otherWeights) => {
        const away = takenAway(allowed, otherWeights);
        const task = { ...noTask, ...away };
        expect(allowedBy(task)).toEqual(allowed.filter((name) => name !== 'new' || otherWeights));
        expect(draftOf(task, specOf('')).otherWeights).toBe(otherWeights);
        for (const list of [away.hidden, away.locked])
          expect(list).toEqual(controlNames.filter((name) => list.includes(name)));
      }),
    );
  });
});

describe('the link of a task', () => {
  const draft = { task: noTask, spec: specOf('#data=moons&net=2&seed=7&lr=5&do=0:w0.0.1=3'), otherWeights: false };

  test('has the first weights of all in it', () => {
    expect(writeTaskLink(draft)).toBe('data=moons&net=2&seed=7&lr=5&do=0:w0.0.1=3&task=Try');
  });

  test('or lets each student draw, in the place of the seed', () => {
    expect(writeTaskLink({ ...draft, otherWeights: true })).toBe('data=moons&net=2&seed=any&lr=5&task=Try');
    expect(writeTaskLink({ ...draft, spec: specOf('#dataseed=1&orderseed=1'), otherWeights: true })).toBe(
      'dataseed=1&seed=any&orderseed=1&task=Try',
    );
  });

  test('keeps the seed of an imported run, which is that of its data, too', () => {
    const spec = specOf('#activation=tanh&dataset=circle&networkShape=4,2&seed=0.59704');
    expect(writeTaskLink({ task: noTask, spec, otherWeights: true })).toMatch(/&seed=0.59704&.*&task=Try$/);
  });

  const part = <Value>(values: fc.Arbitrary<Value>) => fc.option(values);
  const anyGoal: fc.Arbitrary<Goal> = fc.record({
    loss: part(fc.double({ min: 1e-9, max: 9, noNaN: true })),
    testLoss: part(fc.double({ min: 1e-9, max: 9, noNaN: true })),
    accuracy: part(fc.integer({ min: 1, max: 97 }).map((correct) => correct / 97)),
    epochs: part(fc.integer({ min: 1, max: 1_000_000 })),
    neurons: part(fc.integer({ min: 0, max: 96 })),
    plainInputs: fc.boolean(),
    // A goal has a part.
    untouched: fc.constant(true),
  });

  test('reads back as the same task from the same start', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }).map(plainText).filter(Boolean),
        part(anyGoal),
        fc.subarray([...allowanceNames]),
        fc.boolean(),
        fc.integer({ min: 0, max: 4_294_967_295 }),
        (text, goal, allowed, otherWeights, seed) => {
          const start = specOf(`#data=spiral&seed=${seed}&net=8,8&do=0:b0.1=2`);
          const task = { text, goal, ...takenAway(allowed, otherWeights) };
          const opened = readLink(writeTaskLink({ task, spec: start, otherWeights }));
          expect(opened.problems).toEqual([]);
          expect(taskOf(opened.view)).toEqual(task);
          expect(opened.drawsSeed).toBe(otherWeights);
          const { config, interventions } = opened.spec;
          expect({ ...config, seed }).toEqual(start.config);
          expect(interventions).toEqual(otherWeights ? [] : start.interventions);
          if (!otherWeights) expect(config.seed).toBe(seed);
        },
      ),
    );
  });
});
