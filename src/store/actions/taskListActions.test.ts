import { beforeEach, expect, test } from 'vitest';
import { readLink } from '../../config/link/link.ts';
import { stubBrowser } from '../fixtures/stubbedBrowser.ts';
import { takeUpLink } from '../runs/takeUpLink.ts';
import { undoLast } from '../runs/undo.ts';
import { openPage, pageStore } from '../state/pageStore.ts';
import { goToTask, openTasks } from './taskListActions.ts';

const { answerAll } = stubBrowser();
const links = ['data=and&task=One&lock=new', 'net=2&seed=any&task=Two', 'net=4&task=Three&lock=new'];
const view = () => pageStore.getState().view;
const open = (link: string) => takeUpLink('link', readLink(link));
const shown = () => [view().task?.text, view().taskList?.at];

beforeEach(async () => {
  openPage(readLink(''));
  await answerAll();
  openTasks('tasks.json', links);
  await answerAll();
});

test('a file of tasks opens at its first, and leads to the others', () => {
  expect(view().taskList).toEqual({ names: ['One', 'Two', 'Three'], links, at: 0 });
  expect(pageStore.getState().spec.config.dataSet).toBe('and');
  goToTask(2);
  expect(shown()).toEqual(['Three', 2]);
  expect(pageStore.getState().spec.config.hiddenSizes).toEqual([4]);
  goToTask(3);
  goToTask(-1);
  expect(shown()).toEqual(['Three', 2]);
});

test('Undo and the browser’s Back know which task they come to', async () => {
  goToTask(1);
  await answerAll();
  undoLast();
  await answerAll();
  expect(shown()).toEqual(['One', 0]);
  goToTask(2);
  // What the address of the second task says, with the seed that was drawn.
  open('net=2&seed=77&task=Two');
  expect(shown()).toEqual(['Two', 1]);
});

test('the file stays open beside a run without a task, and ends with another task', () => {
  open('data=moons');
  expect(view().task).toBeNull();
  expect(view().taskList?.links).toEqual(links);
  open('task=Something else');
  expect(view().taskList).toBeNull();
  goToTask(1);
  expect(view().task?.text).toBe('Something else');
});
