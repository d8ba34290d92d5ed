import { expect, test } from '@playwright/test';
import { expectNoBarriers } from './axe.ts';
import { expectFocus, expectLink } from './glassbox.ts';
import {
  ASKED,
  cells,
  expectDone,
  FAST,
  GOOD,
  names,
  openResults,
  paste,
  replayed,
  result,
  rowOf,
  SLOW,
  table,
} from './resultsPage.ts';

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
