import { describe, expect, test } from 'vitest';
import { noGoal } from '../../core/run/goal.ts';
import { readLink, writeLink } from '../link/link.ts';
import { withoutGoals } from './playgroundGoal.ts';

const LINK = 'dataset=circle&networkShape=4,2&seed=0.5&percTrainData=50';
const opened = (more: string) => readLink(`${LINK}&${more}`);

describe('the goal of a course', () => {
  test('its first threshold of the test loss is the goal', () => {
    const { goal } = opened('goalTestLossMinThresholdFirst=0.1&goalTestLossMinThresholdSecond=0.2').view;
    expect(goal).toEqual({ ...noGoal, testLoss: 0.1 });
  });

  test.each([
    'goalTestLossMinThresholdFirst=much',
    'goalTestLossMinThresholdFirst=',
    'goalTestLossMinThresholdFirst=-1',
    'goalTestLossMinThresholdFirst=Infinity',
    'goalTestLossMinThresholdSecond=0.1',
    'goalTrainTestDiffMinThresholdFirst=0.1',
  ])('%s is none', (text) => {
    expect(opened(text).view.goal).toBeNull();
  });

  test('its keys stay in the link, which then says the goal once', () => {
    const { spec, view } = opened('goalTestLossMinThresholdFirst=0.10&goalTrainTestDiffMinThresholdFirst=0.3');
    const written = writeLink(spec, view);
    expect(written).toContain('goalTestLossMinThresholdFirst=0.10&goalTrainTestDiffMinThresholdFirst=0.3');
    expect(written).not.toMatch(/[&#]goal=/);
    expect(readLink(written).view.goal).toEqual(view.goal);
  });

  test('a goal of ours in such a link counts instead, and stays', () => {
    const { spec, view } = opened('goalTestLossMinThresholdFirst=0.1&goal=loss<0.2');
    expect(view.goal).toEqual({ ...noGoal, loss: 0.2 });
    expect(readLink(writeLink(spec, view)).view.goal).toEqual(view.goal);
  });

  test('once the task is left, the link brings none of it back', () => {
    const { spec, view } = opened('goalTestLossMinThresholdFirst=0.1&playButton_hide=true');
    if (!view.playground) throw new Error('not imported');
    const left = { ...view, goal: null, playground: withoutGoals(view.playground) };
    const again = readLink(writeLink(spec, left)).view;
    expect(again.goal).toBeNull();
    expect(again.playground?.hidden).toEqual([]);
  });
});
