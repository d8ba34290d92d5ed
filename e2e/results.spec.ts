import { expect, type Locator, type Page, test } from '@playwright/test';
import { readLink } from '../src/config/link/link.ts';
import { createRun } from '../src/core/run/run.ts';
import { expectNoBarriers } from './axe.ts';
import { expectFocus, expectLink, openSimply } from './glassbox.ts';

const TEXT = 'Find the smallest network that learns XOR.';
const ASKED = `task=${encodeURIComponent(TEXT)}`;
const TASK = `#net=2&${ASKED}&goal=loss%3C0.05;epochs%3C=200;neurons%3C=2&lock=data,act,settings,weights`;
/** The link of a result, as students send it. */
const result = (run: string, name = '') =>
  `https://example.org/glassbox/#${run}&${ASKED}&goal=loss%3C9${name === '' ? '' : `&name=${encodeURIComponent(name)}`}`;

/** What the core computes of a run up to an epoch, or up to the first whose loss is below 0.05. */
function replayed(
  run: string,
  last = 200,
): { readonly epoch: number; readonly loss: number; readonly correct: number } {
  const trained = createRun(readLink(run).spec);
  while (trained.position() < last && trained.standing().training.loss >= 0.05)
    trained.trainTo(trained.position() + 1, () => true);
  const { position, training } = trained.standing();
  return { epoch: position, loss: training.loss, correct: training.correct };
}

async function openResults(page: Page, task = TASK): Promise<Locator> {
  await openSimply(page, task);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Class results', exact: true }).click();
  const field = page.getByRole('textbox', { name: 'Links of the class' });
  await expectFocus(field);
  return field;
}

async function paste(page: Page, text: string): Promise<void> {
  const field = await openResults(page);
  await field.fill(text);
  await expectDone(page);
}

/** Waits until every link is replayed. */
async function expectDone(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /^\d+ results? replayed/ })).toHaveCount(1);
}

const table = (page: Page) => page.getByRole('table', { name: 'Class results' });

/** The cells of all rows, as they are seen. */
async function cells(page: Page): Promise<readonly (readonly string[])[]> {
  return table(page)
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => (cell instanceof HTMLElement ? cell.innerText.trim() : ''))),
    );
}

async function names(page: Page): Promise<readonly string[]> {
  return (await cells(page)).map(([, name = '']) => name);
}

const rowOf = (page: Page, name: string) =>
  table(page)
    .locator('tbody tr')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });

const FAST = 'net=2&seed=118&lr=8';
const GOOD = 'net=2&seed=81&lr=8';
const SLOW = 'net=2&seed=4&lr=2';

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

test('columns sort, by pointer and by keyboard, and say so @chromium-only', async ({ page }) => {
  await paste(
    page,
    `${result(`${SLOW}&at=150`, 'Kim')}\n${result(`${GOOD}&at=200`, 'Otter')}\n${result(`${FAST}&at=200`, 'Mia')}`,
  );
  const epoch = page.getByRole('columnheader', { name: 'Epoch' });
  await expect(epoch).toHaveAttribute('aria-sort', 'ascending');
  expect(await names(page)).toEqual(['Mia', 'Otter', 'Kim']);
  await epoch.getByRole('button').click();
  await expect(epoch).toHaveAttribute('aria-sort', 'descending');
  expect(await names(page)).toEqual(['Otter', 'Mia', 'Kim']);
  await page.getByRole('columnheader', { name: 'Name or team' }).getByRole('button').press('Enter');
  await expect(epoch).not.toHaveAttribute('aria-sort');
  expect(await names(page)).toEqual(['Kim', 'Mia', 'Otter']);
});

test('the table is copied for a spreadsheet: all digits, and no formulas @chromium-only', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await paste(page, `${result(`${FAST}&at=200`, '=HYPERLINK("x")')}\n${result(`${SLOW}&at=150`, 'Kim')}`);
  await page.getByRole('button', { name: 'Copy as table' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const [first, second] = [replayed(FAST), replayed(SLOW, 150)];
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    [
      'Place\tName or team\tEpoch\tLoss then\tNeurons\tRate\tCorrect\tReplayed and checked',
      `1\t'=HYPERLINK("x")\t${first.epoch}\t${first.loss}\t2\t8\t${first.correct} of 4\tGoal reached`,
      `\tKim\t150\t${second.loss}\t2\t2\t${second.correct} of 4\tNot reached yet, at epoch 150`,
      '',
    ].join('\n'),
  );
});

test('Paste takes the clipboard, and says how to go on where that is forbidden @chromium-only', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const field = await openResults(page);
  await page.evaluate((text) => navigator.clipboard.writeText(text), result(`${FAST}&at=200`, 'Mia'));
  await page.getByRole('button', { name: 'Paste', exact: true }).click();
  await expect(rowOf(page, 'Mia')).toContainText('Goal reached');
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'No results yet' })).toBeVisible();
  await page.evaluate(() => {
    navigator.clipboard.readText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await page.getByRole('button', { name: 'Paste', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('press Ctrl+V');
  await expectFocus(field);
});

test('a name opens its run, and Class results has all of it again @chromium-only', async ({ page }) => {
  await paste(page, `${result(`${FAST}&at=200`, 'Mia')}\n${result(`net=3&seed=4&lr=4&at=77`, 'Kim')}`);
  await page.getByRole('button', { name: 'Kim', exact: true }).click();
  await expect(page.getByRole('status', { name: 'Epoch', exact: true })).toHaveAttribute('data-value', '77');
  await expectLink(page, /^#seed=4&lr=4&at=77/);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Class results', exact: true }).click();
  // The task is still that of the teacher, who allows two neurons; the run on the page has three.
  await expect(rowOf(page, 'Kim')).toContainText('3 neurons, goal allows 2');
  await expect(rowOf(page, 'Mia')).toContainText('Goal reached');
  await page.keyboard.press('Escape');
  await expectFocus(page.getByRole('button', { name: 'More', exact: true }));
  await page.goBack();
  await expectLink(page, /^#net=2&task=/);
});

test('end states stand side by side, in the colours of their outputs @chromium-only', async ({ page }) => {
  await paste(
    page,
    `${result(`${FAST}&at=200`, 'Mia')}\n${result('net=2&lr=fast', 'Max')}\n${result(`${GOOD}&at=200`, 'Otter')}`,
  );
  await page.getByRole('button', { name: 'Show all end states side by side' }).click();
  const states = page.getByRole('list', { name: 'End states' }).getByRole('button');
  const [first, second] = [replayed(FAST), replayed(GOOD)];
  await expect(states).toHaveCount(2);
  await expect(states.first()).toHaveAccessibleName(`Mia, end state at epoch ${first.epoch}`);
  await expect(states.last()).toHaveAccessibleName(`Otter, end state at epoch ${second.epoch}`);
  // XOR: blue where exactly one input is 1. The plane reaches from -0.5 to 1.5.
  const bluer = await states
    .first()
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement) => {
      const at = (x: number, y: number) => {
        const pixel = canvas
          .getContext('2d')
          ?.getImageData(((x + 0.5) / 2) * canvas.width, ((1.5 - y) / 2) * canvas.height, 1, 1).data;
        return (pixel?.[2] ?? 0) > (pixel?.[0] ?? 0);
      };
      return [at(0, 0), at(0, 1), at(1, 0), at(1, 1)];
    });
  expect(bluer).toEqual([false, true, true, false]);
  await page.getByRole('button', { name: 'Show the table' }).click();
  await expect(table(page)).toBeVisible();
});

test('300 links of a million updates each leave the page free, and Clear ends them @chromium-only', async ({
  page,
}) => {
  const field = await openResults(page);
  const heavy = Array.from({ length: 300 }, (_, k) =>
    result(`net=16,16,16,16,16,16&in=x1,x2,x1sq,x2sq,x1x2,sinx1,sinx2&seed=${k}&at=1000000`, `Team ${k}`),
  );
  await field.fill(`${heavy.join('\n')}\n${result(`${FAST}&at=200`, 'Mia')}`);
  await expect(page.getByRole('heading', { name: '301 results' })).toBeVisible();
  await expect(page.getByText('0 of 301 replayed so far.')).toBeVisible();
  // The page answers while the workers are busy.
  await page.getByRole('checkbox', { name: 'Hide names' }).check();
  await expect(rowOf(page, 'Team 300')).toContainText('Waiting for its turn…');
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(table(page)).toHaveCount(0);
  // With the others still under way, this one would wait for minutes.
  await field.fill(result(`${FAST}&at=200`, 'Mia'));
  await expect(rowOf(page, 'Team 1')).toContainText('Goal reached');
});

test('work on one link ends after five seconds, and the row says where @chromium-only', async ({ page }) => {
  const field = await openResults(page, `#${ASKED}&goal=loss%3C0.05`);
  await field.fill(result('net=16,16,16,16,16,16&in=x1,x2,x1sq,x2sq,x1x2,sinx1,sinx2&lr=0.0001&at=1000000', 'Tim'));
  const row = rowOf(page, 'Tim').getByRole('cell');
  await expect(row.last()).toHaveText(/^Stopped after 5 s of work, at epoch [\d\u2009]+$/, { timeout: 40_000 });
  const epoch = await row.nth(1).innerText();
  await expect(row.last()).toHaveText(`Stopped after 5 s of work, at epoch ${epoch}`);
  await expect(page.getByRole('term').filter({ hasText: 'Stopped after 5 s of work' })).toBeVisible();
});

test('thirty results are there within ten seconds @alone', async ({ page }) => {
  const field = await openResults(page);
  const links = Array.from({ length: 30 }, (_, k) => result(`net=2&seed=${k}&lr=${1 + (k % 8)}&at=200`, `Team ${k}`));
  const start = Date.now();
  await field.fill(links.join('\n'));
  await expectDone(page);
  expect(Date.now() - start).toBeLessThan(10_000);
  expect(await cells(page)).toHaveLength(30);
});

test('the page has no barriers, and every part of it is reached by keyboard @chromium-only', async ({ page }) => {
  await paste(
    page,
    `${result(`${FAST}&at=200`, 'Mia')}\n${result(`${FAST}&do=1:b0.0=1&at=20`, 'Ben')}\n${result('lr=fast', 'Max')}\n#net=2&at=1`,
  );
  await expectNoBarriers(page);
  const reached: string[] = [];
  for (let presses = 0; presses < 24; presses++) {
    await page.keyboard.press('Tab');
    reached.push(
      await page.evaluate(() => {
        const { activeElement } = document;
        return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent?.trim() ?? '';
      }),
    );
  }
  for (const name of [
    'Paste',
    'Clear',
    'All',
    'Copy as table',
    'Place',
    'Mia',
    'Ben',
    'Show all end states side by side',
  ])
    expect(reached).toContain(name);
  await page.getByRole('button', { name: 'Show all end states side by side' }).click();
  await expectNoBarriers(page);
});

test('on a phone nothing is wider than the window @touch @chromium-only', async ({ page }) => {
  await paste(page, `${result(`${FAST}&at=200`, 'Mia')}\n${result(`${SLOW}&at=200`, 'Kim')}`);
  const { width, room } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect(width).toBeLessThanOrEqual(room);
});
