import { type Goal, noGoal } from '../../core/run/goal.ts';
import type { PlaygroundView } from './playgroundKeys.ts';

/** The first of three thresholds of Google's course: the test loss is to be below it. The others are degrees of "nearly". */
export const GOAL_KEY = 'goalTestLossMinThresholdFirst';
const GOALS = /^goal(TestLoss|TrainTestDiff)/;

/** Whether a key sets the goal of a course. */
export function isGoalKey(key: string): boolean {
  return GOALS.test(key);
}

/** The goal of a course that means the same here, or null. */
export function playgroundGoal({ others }: PlaygroundView): Goal | null {
  const [, text = ''] = others.find(([key]) => key === GOAL_KEY) ?? [];
  const testLoss = text.trim() === '' ? Number.NaN : Number(text);
  return testLoss > 0 && Number.isFinite(testLoss) ? { ...noGoal, testLoss } : null;
}

/** The same without goals and hidden controls: what a link would take away again. */
export function withoutGoals(view: PlaygroundView): PlaygroundView {
  return { ...view, hidden: [], others: view.others.filter(([key]) => !isGoalKey(key)) };
}
