import { beforeEach, expect, test } from 'vitest';
import { readLink } from '../../config/link/link.ts';
import { setTheme } from '../actions/viewActions.ts';
import { stubBrowser } from '../fixtures/stubbedBrowser.ts';
import { linkOf } from '../link/linkView.ts';
import { openPage, pageStore } from '../state/pageStore.ts';
import { choosePreset } from './choosePreset.ts';
import { takeUpLink } from './takeUpLink.ts';
import { undoLast } from './undo.ts';

const { answerAll } = stubBrowser();
const view = () => pageStore.getState().view;
const open = (link: string) => takeUpLink('link', readLink(link, { keptPoints: [] }));

beforeEach(async () => {
  openPage(readLink(''));
  await answerAll();
});

test('a theme in a link is obeyed, and stays in the address', async () => {
  open('#seed=3&theme=dark');
  await answerAll();
  expect(view().theme).toBe('dark');
  expect(linkOf(pageStore.getState())).toBe('seed=3&theme=dark');
});

test('a link without a theme ends the one of the link before, but not the one that was chosen', async () => {
  open('#seed=3&theme=dark');
  open('#seed=4');
  await answerAll();
  expect(view().theme).toBe(null);
  setTheme('light');
  open('#seed=5');
  await answerAll();
  expect(view().theme).toBe('light');
  expect(linkOf(pageStore.getState())).toBe('seed=5');
});

test('the switches of an imported link end with its run, and come back with it', async () => {
  open('#dataset=xor&networkShape=3&seed=0.5&percTrainData=50&discretize=true&showTestData=false');
  await answerAll();
  expect(view()).toMatchObject({ discretize: true, showTest: false });
  choosePreset('circle');
  await answerAll();
  expect(view()).toMatchObject({ discretize: false, showTest: true, playground: null });
  undoLast();
  await answerAll();
  expect(view()).toMatchObject({ discretize: true, showTest: false });
  expect(view().playground).not.toBe(null);
});
