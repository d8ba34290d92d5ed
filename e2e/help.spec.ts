import { expect, type Page, test } from '@playwright/test';
import { helpStrings } from '../src/strings/help.ts';
import { expectNoBarriers } from './axe.ts';
import { expectFocus, openAt, openSimply } from './glassbox.ts';

const DESKTOP = { width: 1280, height: 720 };
const words = Object.values(helpStrings.glossary.groups).flatMap((group) => Object.values(group));

const callout = (page: Page, text: string) => page.getByRole('note').filter({ hasText: text });
const ring = (page: Page) => page.locator('[data-ring]');

async function openHelp(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await expect(page.getByRole('dialog', { name: helpStrings.title })).toBeVisible();
}

async function showMe(page: Page, term: string): Promise<void> {
  await openHelp(page);
  await page.getByRole('button', { name: `Show me ${term}`, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(ring(page)).toBeVisible();
}

test('at first sight two callouts say what a line and a square are, and cover nothing', async ({ page }) => {
  await page.setViewportSize(DESKTOP);
  await openSimply(page);
  await expect(callout(page, 'A line is a weight')).toBeVisible();
  await expect(callout(page, 'A square shows')).toBeVisible();
  const covered = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll('[role="note"]')].map((note) => note.getBoundingClientRect());
    const things = document.querySelectorAll('[data-part] canvas, [data-part] rect[rx], [data-part] span');
    return [...things]
      .map((thing) => ({ box: thing.getBoundingClientRect(), text: thing.textContent }))
      .filter(({ box: thing }) =>
        boxes.some(
          (box) => thing.left < box.right && box.left < thing.right && thing.top < box.bottom && box.top < thing.bottom,
        ),
      )
      .map(({ text }) => text);
  });
  expect(covered).toEqual([]);
});

test('a callout goes when its thing was touched, and does not come back', async ({ page }) => {
  await page.setViewportSize(DESKTOP);
  await openSimply(page);
  await page.getByRole('button', { name: /^Weight x1 to h1, / }).hover();
  await expect(callout(page, 'A line')).toBeHidden();
  await expect(callout(page, 'A square')).toBeVisible();
  await page.locator('[data-part="n0.1"] canvas').hover();
  await expect(callout(page, 'A square')).toBeHidden();
  await page.reload();
  await expect(page.getByRole('button', { name: /^Weight x1 to h1, / })).toBeVisible();
  await expect(page.getByRole('note')).toHaveCount(0);
});

test('after the third step the callouts are done with, and Help brings them back', async ({ page }) => {
  await page.setViewportSize(DESKTOP);
  await openSimply(page);
  const step = page.getByRole('button', { name: 'Step epoch', exact: true });
  await expect(callout(page, 'A line')).toBeVisible();
  for (const epoch of [1, 2]) {
    await step.click();
    await expect(page.getByRole('status', { name: 'Epoch', exact: true })).toHaveAttribute('data-value', `${epoch}`);
    await expect(callout(page, 'A line')).toBeVisible();
  }
  await step.click();
  await expect(callout(page, 'A line')).toHaveCount(0);
  await openHelp(page);
  await page.getByRole('button', { name: helpStrings.showCallouts }).click();
  await expect(callout(page, 'A line')).toBeVisible();
  await expect(callout(page, 'A square')).toBeVisible();
});

test('a small window and the projector show no callouts @touch', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openSimply(page);
  await expect(page.locator('[data-part="n0.0"]')).toBeVisible();
  await expect(callout(page, 'A line')).toHaveCount(0);
  await page.setViewportSize(DESKTOP);
  await openSimply(page, '#view=present&at=1');
  await expect(callout(page, 'A line')).toHaveCount(0);
});

test('Help finds a word, and says what a good loss would be', async ({ page }) => {
  await openSimply(page);
  await openHelp(page);
  const field = page.getByRole('searchbox', { name: helpStrings.find });
  await field.fill('loss');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('0: every answer exact; 0.5: as good as guessing')).toBeVisible();
  await expect(dialog.getByRole('term').filter({ hasText: 'Neuron' })).toHaveCount(0);
  await field.fill('δ');
  await expect(dialog.getByText('if z of h2 rose a little, how would the loss change?')).toBeVisible();
  await field.fill('quantum');
  await expect(dialog.getByText('No word fits “quantum”.')).toBeVisible();
  await expectNoBarriers(page);
});

for (const [level, open, link] of [
  ['Simple', openSimply, ''],
  ['Everything', openAt, '#data=circle&n=60'],
] as const)
  test(`in ${level}, every word can be shown on the page, or Help says where it is`, async ({ page }) => {
    await page.setViewportSize(DESKTOP);
    await open(page, link);
    // What is not on the page yet cannot be shown.
    await expect(page.getByRole('img', { name: 'Decision boundary' }).filter({ visible: true })).toBeVisible();
    await expect(page.getByRole('slider', { name: 'Timeline' })).toBeVisible();
    await openHelp(page);
    const entries = page
      .getByRole('dialog')
      .locator('dl > div')
      .filter({ has: page.locator('dd + dd') });
    await expect(entries).toHaveCount(words.length);
    const texts = await entries.evaluateAll((all) =>
      all.map((entry) => ({ text: entry.textContent, canBeShown: entry.querySelector('button') !== null })),
    );
    const lost = words.filter(({ name, ...entry }, index) => {
      const says = 'where' in entry ? entry.where : undefined;
      return !texts[index]?.canBeShown && (says === undefined || !texts[index]?.text.includes(says));
    });
    expect(lost.map(({ name }) => name)).toEqual([]);
    // What the network itself consists of is always there.
    for (const term of ['Square', 'Line', 'Weight', 'Bias', 'Answer', 'Decision boundary', 'Loss', 'Epoch'])
      await expect(page.getByRole('button', { name: `Show me ${term}`, exact: true })).toBeVisible();
  });

test('Show me leads to a thing in sight, opens the dock, and unfolds settings', async ({ page }) => {
  await page.setViewportSize(DESKTOP);
  await openAt(page);
  await showMe(page, 'Neuron');
  await expectFocus(page.locator('[data-part="n0.0"]'));
  await showMe(page, 'NumPy program');
  await expect(page.getByRole('tab', { name: 'NumPy', selected: true })).toBeVisible();
  await showMe(page, 'Regularization');
  await expectFocus(page.getByRole('combobox', { name: 'Regularization', exact: true }));
});

test('skip links lead past the bar: to the network, the step buttons, the settings', async ({ page }) => {
  await openAt(page);
  for (const [name, goal] of [
    ['To the network', page.getByRole('group', { name: 'Network', exact: true }).locator('[tabindex="0"]')],
    ['To the step buttons', page.getByRole('button', { name: 'Step epoch', exact: true })],
  ] as const) {
    const link = page.getByRole('button', { name, exact: true });
    await link.focus();
    await expect(link).toBeInViewport();
    await page.keyboard.press('Enter');
    await expectFocus(goal);
  }
  await page.getByRole('button', { name: 'To the settings', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[aria-label="Settings"]') !== null))
    .toBe(true);
});
