import { expect, test } from '@playwright/test';
import {
  cells,
  FAST,
  GOOD,
  names,
  openResults,
  paste,
  replayed,
  result,
  rowOf,
  SLOW,
  TASK,
  table,
} from './resultsPage.ts';

test('results in a chat are replayed, ranked and counted, with the numbers of the core @chromium-only', async ({
  page,
}) => {
  await paste(
    page,
    `[10:41] Mia: ${result(`${GOOD}&at=200`, 'Mia & Jonas')} 🎉\n[10:42] Kim (8b): here, #2: ${result(`${SLOW}&at=150`, 'Kim')}.\n` +
      `<a href="${result(`${FAST}&at=120`, 'Team Blau').replaceAll('&', '&amp;')}">link</a>\nSee https://example.org/#top\n`,
  );
  const [first, second, third] = [replayed(FAST), replayed(GOOD), replayed(SLOW, 150)];
  const line = (place: string, name: string, rate: string, { epoch, loss, correct }: typeof first) => [
    place,
    name,
    String(epoch),
    loss.toFixed(4),
    '2',
    rate,
    `${correct} of 4`,
  ];
  const shown = await cells(page);
  expect(shown.map((row) => row.slice(0, 7))).toEqual([
    line('1', 'Team Blau', '8', first),
    line('2', 'Mia & Jonas', '8', second),
    line('', 'Kim', '2', third),
  ]);
  expect(shown.map((row) => row[7])).toEqual(['Goal reached', 'Goal reached', 'Not reached yet, at epoch 150']);
  for (const [term, count] of [
    ['Links pasted', 3],
    ['Replayed here', 3],
    ['Goal reached', 2],
    ['Not reached yet', 1],
  ] as const)
    await expect(page.getByRole('term').filter({ hasText: term }).locator('xpath=..')).toHaveText(`${term}${count}`);
  await expect(
    page.getByText('Goal: training loss below 0.05 within 200 epochs, with at most 2 hidden neurons'),
  ).toBeVisible();
});

const odd: readonly (readonly [name: string, link: string, said: string | RegExp])[] = [
  ['Ben', result(`${FAST}&do=12:w0.0.1=10&at=60`, 'Ben'), 'Weights set by hand, epoch 12'],
  ['Ada', result('net=2&w=1,2,3,4,5,6,7,8,9&at=60', 'Ada'), 'Starts from weights of its own'],
  ['Kim', result('net=3&seed=4&lr=4&at=200', 'Kim'), '3 neurons, goal allows 2'],
  ['Leo', result('data=circle&net=2&at=20', 'Leo'), 'Data changed: Circle instead of XOR'],
  ['Eva', result('net=2&act=tanh&at=20', 'Eva'), 'Activation changed: Tanh instead of Sigmoid'],
  ['Ali', result('net=2&do=5:reg=l2&at=20', 'Ali'), 'Regularization changed, epoch 5'],
  ['Zoe', '#net=2&at=5&task=Other&name=Zoe', 'From another task'],
  ['Link 9', 'https://playground.tensorflow.org/#networkShape=4,2&percTrainData=50', 'From another task'],
  ['Uli', '#net=2&at=5&name=Uli', 'Made outside the task'],
  ['Max', result('net=2&lr=fast&at=5', 'Max'), /^This link cannot be read: “lr=fast” is not a number above 0/],
  ['Ida', result('net=2&seed=any', 'Ida'), 'This link draws other first weights at every opening, so it holds no run.'],
];

test('links that are no results by the rules are named as what they are, and have no place @chromium-only', async ({
  page,
}) => {
  await paste(page, [result(`${FAST}&at=200`, 'Mia'), ...odd.map(([, link]) => link)].join('\n'));
  await expect(rowOf(page, 'Mia')).toContainText('Goal reached');
  for (const [name, , said] of odd) {
    const row = rowOf(page, name).getByRole('cell');
    await expect(row.last(), name).toHaveText(said);
    await expect(row.first(), name).toHaveText('');
  }
  await page.getByText('To look at').click();
  expect(await cells(page)).toHaveLength(odd.length);
});

test('a seed is free where each student draws one, and fixed where all start alike @chromium-only', async ({
  page,
}) => {
  const field = await openResults(page, `${TASK},new`);
  await field.fill(result('net=2&seed=118&lr=8&at=200', 'Ben'));
  await expect(rowOf(page, 'Ben')).toContainText('Seed changed: 118 instead of 2');
});

test('the same run under two names is marked on both rows @chromium-only', async ({ page }) => {
  await paste(
    page,
    `${result(`${FAST}&at=200`, 'Mia')}\n${result(`${FAST}&at=199`, 'Jonas')}\n${result(`${GOOD}&at=200`)}`,
  );
  await expect(rowOf(page, 'Mia')).toContainText('Same run as Jonas');
  await expect(rowOf(page, 'Jonas')).toContainText('Same run as Mia');
  expect((await cells(page)).map(([place]) => place)).toEqual(['1', '1', '3']);
  await expect(rowOf(page, 'Link 3')).not.toContainText('Same run');
  await page.getByRole('checkbox', { name: 'Hide names' }).check();
  await expect(rowOf(page, 'Team 1')).toContainText('Same run as Team 2');
  await expect(table(page)).not.toContainText('Mia');
});

test('hostile names are text @chromium-only', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => dialogs.push(dialog.message()));
  const name = '<img src=x onerror=alert(1)>';
  await paste(
    page,
    `${result(`${FAST}&at=9`, name)}\n${result(`${FAST}&at=8`, 'a\u202eb')}\n${result(`${FAST}&at=7`, 'x'.repeat(60))}`,
  );
  expect(await names(page)).toEqual(['Link 3', 'ab', name]);
  await expect(page.locator('main img')).toHaveCount(0);
  expect(dialogs).toEqual([]);
});
