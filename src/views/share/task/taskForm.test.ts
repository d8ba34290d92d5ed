import { expect, test } from 'vitest';
import { readLink } from '../../../config/link/link.ts';
import { taskOf } from '../../../config/task/task.ts';
import { writeTaskLink } from '../../../config/task/taskLink.ts';
import { askableOf, badBlanks, draftFrom, formOf, type TaskForm } from './taskForm.ts';

const moons = readLink('#data=moons&n=40').spec;
const askable = askableOf(moons);
const plane = readLink('#data=plane').spec;
const empty = formOf(null, askable);
const filled = (blanks: Partial<TaskForm['blanks']>, more: Partial<TaskForm> = {}): TaskForm => ({
  ...empty,
  ...more,
  blanks: { ...empty.blanks, ...blanks },
});
const goalOf = (form: TaskForm, spec = moons) => draftFrom(form, askableOf(spec), spec, null).task.goal;

test('empty blanks ask nothing', () => {
  expect(goalOf(empty)).toBeNull();
  expect(goalOf(filled({ loss: ' ' }))).toBeNull();
});

test('a blank counts as it is typed, with comma, fraction and all', () => {
  expect(goalOf(filled({ loss: '0,05', epochs: '200', neurons: '0', correct: '19' }))).toMatchObject({
    loss: 0.05,
    testLoss: null,
    epochs: 200,
    neurons: 0,
    // 40 points, half of them for training.
    accuracy: 19 / 20,
  });
  expect(goalOf(filled({ loss: '1/8' }, { measure: 'testLoss' }))).toMatchObject({ loss: null, testLoss: 0.125 });
});

test('a blank that is no number of its kind is told and does not count', () => {
  const form = filled({ loss: 'small', epochs: '1.5', neurons: '97', correct: '21' });
  expect(badBlanks(form, askable)).toEqual(['loss', 'epochs', 'neurons', 'correct']);
  expect(goalOf(form)).toBeNull();
  expect(badBlanks(filled({ loss: '-1' }), askable)).toEqual(['loss']);
  expect(badBlanks(empty, askable)).toEqual([]);
});

test('what cannot be measured is not asked', () => {
  expect(goalOf(filled({ correct: '3' }), plane)).toBeNull();
  expect(badBlanks(filled({ correct: 'x' }), askableOf(plane))).toEqual([]);
  const xor = readLink('').spec;
  expect(goalOf(filled({ loss: '0.1' }, { measure: 'testLoss' }), xor)).toMatchObject({ loss: 0.1, testLoss: null });
  const imported = readLink('#activation=tanh&dataset=circle&networkShape=4,2&seed=0.59704').spec;
  expect(draftFrom(empty, askableOf(imported), imported, null).otherWeights).toBe(false);
});

test('a rule counts while students could break it', () => {
  const rules = { plainInputs: true, untouched: true };
  expect(goalOf(filled({ loss: '0.1' }, rules))).toMatchObject({ plainInputs: false, untouched: false });
  expect(goalOf(filled({ loss: '0.1' }, { ...rules, allowed: ['else', 'weights'] }))).toMatchObject(rules);
});

test.each([
  'data=moons&n=40&seed=any&task=Find it&goal=testloss%3C0.1;accuracy%3E=0.85;epochs%3C=200;neurons%3C=2&hide=play,speed,act,settings,numpy,check,export,present,share&lock=data,weights',
  'data=moons&n=40&seed=9&task=Same&goal=loss%3C0.05&hide=new&lock=new',
  'data=moons&n=40&seed=any&goal=features=no;byhand=no&hide=formula',
])('a task of the page is filled in as it is: %s', (link) => {
  const { spec, view, drawsSeed } = readLink(link);
  const task = taskOf(view);
  const draft = draftFrom(formOf(task, askableOf(spec)), askableOf(spec), spec, task);
  expect(draft.task).toEqual(task);
  expect(draft.otherWeights).toBe(drawsSeed);
  expect(writeTaskLink(draft)).toBe(link.replace('Find it', 'Find%20it'));
});

test('a share of the points becomes the least number that reaches it', () => {
  const task = taskOf(readLink('#goal=accuracy>=0.9').view);
  expect(formOf(task, { ...askable, trainingCount: 25 }).blanks.correct).toBe('23');
});
