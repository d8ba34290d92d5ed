import { beforeEach, expect, test } from 'vitest';
import { readLink } from '../../config/link/link.ts';
import { stubBrowser } from '../fixtures/stubbedBrowser.ts';
import { linkOf } from '../link/linkView.ts';
import { undoLast } from '../runs/undo.ts';
import { openPage, pageStore } from '../state/pageStore.ts';
import { selectDataSet } from '../state/selectors.ts';
import { newWeights, reset } from './runActions.ts';

const { answerAll } = stubBrowser();
const IMPORTED = '#networkShape=3&dataset=xor&seed=0.5&percTrainData=50';
const state = () => pageStore.getState();
const points = () => {
  const { training, test: held } = selectDataSet(state());
  return { training, held };
};
const weights = () => [...(state().run.snapshot?.parameters ?? [])];

beforeEach(async () => {
  openPage(readLink(IMPORTED));
  reset();
  await answerAll();
});

test('New weights on an imported run keeps its data, and Undo brings the old weights back', async () => {
  const data = points();
  const before = weights();
  expect(before.length).toBeGreaterThan(0);
  newWeights();
  await answerAll();
  expect(points()).toEqual(data);
  expect(weights()).not.toEqual(before);
  expect(linkOf(state())).toMatch(/&seed=0\.5&wseed=0\.\d{5}(&|$)/);
  const drawn = weights();
  // The link is enough to draw them again.
  openPage(readLink(`#${linkOf(state())}`));
  reset();
  await answerAll();
  expect(weights()).toEqual(drawn);
  newWeights();
  await answerAll();
  expect(weights()).not.toEqual(drawn);
  undoLast();
  await answerAll();
  expect(weights()).toEqual(drawn);
});
