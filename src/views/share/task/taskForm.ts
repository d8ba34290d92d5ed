import { type AllowanceName, allowanceNames } from '../../../config/task/controls.ts';
import { plainText } from '../../../config/task/plainText.ts';
import type { Task } from '../../../config/task/task.ts';
import { allowedBy, type TaskDraft, takenAway } from '../../../config/task/taskDraft.ts';
import { dataSetOf } from '../../../core/data/dataSet.ts';
import { type Goal, noGoal } from '../../../core/run/goal.ts';
import { isImported } from '../../../core/run/runKind.ts';
import type { RunSpec } from '../../../core/run/runSpec.ts';
import { parseDecimal } from '../../shared/inputs/parseDecimal.ts';

/** The blanks of the goal's sentence, in its order. */
export const blankNames = ['loss', 'epochs', 'neurons', 'correct'] as const;
export type BlankName = (typeof blankNames)[number];

/** The task dialog as it is filled in. */
export interface TaskForm {
  readonly text: string;
  readonly allowed: readonly AllowanceName[];
  readonly measure: 'loss' | 'testLoss';
  /** As typed. */
  readonly blanks: Readonly<Record<BlankName, string>>;
  readonly plainInputs: boolean;
  readonly untouched: boolean;
  readonly otherWeights: boolean;
}

/** What the run on the page lets a task ask. */
export interface Askable {
  readonly trainingCount: number;
  readonly hasTest: boolean;
  readonly isClassification: boolean;
  /** Whether each student can draw first weights: imported runs have one seed for weights and data. */
  readonly canDraw: boolean;
}

/** The whole numbers that a blank takes, or null for a loss. */
export function rangeOf(blank: BlankName, { trainingCount }: Askable): readonly [least: number, most: number] | null {
  switch (blank) {
    case 'loss':
      return null;
    case 'epochs':
      return [1, 1_000_000];
    case 'neurons':
      return [0, 96];
    case 'correct':
      return [1, trainingCount];
  }
}

/** The points and weights of a run, as far as a task depends on them. */
export function askableOf({ config }: RunSpec): Askable {
  const { training, test, task } = dataSetOf(config);
  return {
    trainingCount: training.length,
    hasTest: test.length > 0,
    isClassification: task === 'classification',
    canDraw: !isImported(config),
  };
}

const NOT_AT_FIRST: readonly AllowanceName[] = ['data', 'weights', 'else'];
const emptyForm: TaskForm = {
  text: '',
  allowed: allowanceNames.filter((name) => !NOT_AT_FIRST.includes(name)),
  measure: 'loss',
  blanks: { loss: '', epochs: '', neurons: '', correct: '' },
  plainInputs: false,
  untouched: false,
  otherWeights: true,
};

/** The form of the page's task, or of a new one. */
export function formOf(task: Task | null, askable: Askable): TaskForm {
  if (!task) return emptyForm;
  const { loss, testLoss, accuracy, epochs, neurons, plainInputs, untouched } = task.goal ?? noGoal;
  // So many have to be right that their share is at least that of the goal.
  const correct = accuracy === null ? null : Math.ceil(accuracy * askable.trainingCount - 1e-9);
  return {
    text: task.text,
    allowed: allowedBy(task),
    measure: loss === null && testLoss !== null ? 'testLoss' : 'loss',
    blanks: {
      loss: written(loss ?? testLoss),
      epochs: written(epochs),
      neurons: written(neurons),
      correct: written(correct),
    },
    plainInputs,
    untouched,
    otherWeights: !task.locked.includes('new'),
  };
}

/** Whether students can break a rule of the goal, so that there is something to choose. */
export function isRuleOffered(rule: 'plainInputs' | 'untouched', { allowed }: TaskForm): boolean {
  return allowed.includes(rule === 'plainInputs' ? 'else' : 'weights');
}

/** The task that a form describes, from this start. `before` is the page's own task. */
export function draftFrom(form: TaskForm, askable: Askable, spec: RunSpec, before: Task | null): TaskDraft {
  const otherWeights = form.otherWeights && askable.canDraw;
  const goal = goalOf(form, askable);
  return {
    task: {
      text: plainText(form.text),
      goal: Object.values(goal).some((part) => part !== null && part !== false) ? goal : null,
      ...takenAway(form.allowed, otherWeights, before),
    },
    spec,
    otherWeights,
  };
}

/** The blanks whose text is no value for them; an empty blank does not count and is none of them. */
export function badBlanks(form: TaskForm, askable: Askable): readonly BlankName[] {
  return blankNames.filter(
    (blank) =>
      isAsked(blank, askable) &&
      form.blanks[blank].trim() !== '' &&
      readBlank(form.blanks[blank], blank, askable) === null,
  );
}

/** Whether the sentence has a blank. */
export function isAsked(blank: BlankName, { isClassification }: Askable): boolean {
  return blank !== 'correct' || isClassification;
}

function goalOf(form: TaskForm, askable: Askable): Goal {
  const value = (blank: BlankName) => (isAsked(blank, askable) ? readBlank(form.blanks[blank], blank, askable) : null);
  const measure = askable.hasTest ? form.measure : 'loss';
  const correct = value('correct');
  return {
    ...noGoal,
    [measure]: value('loss'),
    accuracy: correct === null ? null : correct / askable.trainingCount,
    epochs: value('epochs'),
    neurons: value('neurons'),
    plainInputs: form.plainInputs && isRuleOffered('plainInputs', form),
    untouched: form.untouched && isRuleOffered('untouched', form),
  };
}

function readBlank(text: string, blank: BlankName, askable: Askable): number | null {
  const value = parseDecimal(text);
  if (value === null) return null;
  const range = rangeOf(blank, askable);
  if (!range) return value > 0 ? value : null;
  return Number.isInteger(value) && value >= range[0] && value <= range[1] ? value : null;
}

function written(value: number | null): string {
  return value === null ? '' : String(value);
}
