import { expect, type Page, test } from '@playwright/test';
import { expectAt, expectLink, graphValues, openAt, showingAll } from './glassbox.ts';

type Unit = 'epoch' | 'update' | 'sample' | 'phase' | 'term';

async function stepBy(page: Page, unit: Unit): Promise<void> {
  await page.getByRole('combobox', { name: 'Step by' }).selectOption(unit);
  await expect(page.getByRole('button', { name: `Step ${unit}`, exact: true })).toBeVisible();
}

/** Clicks faster than any user. */
async function click(page: Page, name: string, times: number): Promise<void> {
  await page.getByRole('button', { name, exact: true }).evaluate((button: HTMLElement, count) => {
    for (let k = 0; k < count; k++) button.click();
  }, times);
}

function moment(page: Page) {
  return page.getByRole('status', { name: 'Moment', exact: true });
}

/**
 * Steps per sample of 2-3-1: forward, three neurons with four steps and one with five; the loss; two steps per δ; 13 parts of
 * gradients; 39 in all. The update has two for each of the 13 parameters.
 */
const TERMS_OF_SAMPLE = 39;
const TERMS_OF_UPDATE = 4 * TERMS_OF_SAMPLE + 2 * 13;
const cloud = '#data=circle&n=20&batch=5&net=2';

test.describe('a whole epoch in small steps, with many quick clicks', () => {
  // Terms are the smallest steps, where engines would differ if at all.
  for (const [link, unit, steps, updates] of [
    ['', 'sample', 4 + 1, 1],
    ['', 'phase', 4 * 3 + 1, 1],
    ['', 'term', TERMS_OF_UPDATE, 1],
    // Ten training points in two batches.
    [cloud, 'phase', 10 * 3 + 2, 2],
    [cloud, 'update', 2, 2],
  ] as const)
    test(`by ${unit} ends where Step epoch ends, and leads back to the start (${link || 'default'})${unit === 'term' ? '' : ' @chromium-only'}`, async ({
      page,
    }) => {
      await openAt(page, link);
      const start = await graphValues(page);
      await click(page, 'Step epoch', 1);
      await expectAt(page, link, updates);
      const end = await graphValues(page);
      await click(page, 'Step back', 1);
      await expectAt(page, link, 0);

      await stepBy(page, unit);
      await click(page, `Step ${unit}`, steps - 1);
      if (unit === 'update') await expectAt(page, link, updates - 1);
      else await expect(moment(page)).toContainText(`update ${updates} of ${updates}`);
      await click(page, `Step ${unit}`, 1);
      await expectAt(page, link, updates);
      await stepBy(page, 'epoch');
      expect(await graphValues(page)).toEqual(end);

      await stepBy(page, unit);
      await click(page, 'Step back', steps);
      await expectAt(page, link, 0);
      await expectLink(page, new RegExp(`step=${unit}$`));
      await stepBy(page, 'epoch');
      expect(await graphValues(page)).toEqual(start);
    });
});

test('values not yet computed are blank, and computed ones are exact', async ({ page }) => {
  await openAt(page);
  const hidden = page.getByRole('button', { name: /^Hidden neuron h1/ });
  const whole = await hidden.getAttribute('data-activation');
  await stepBy(page, 'term');
  await expect(hidden).toHaveAttribute('data-activation', '');
  await expect(hidden).toHaveAccessibleName(/activation not computed yet$/);
  // Title and bias, without a 0 in place of the activation.
  await expect(hidden).toHaveText('h1bias 0.50');
  await click(page, 'Step term', 3);
  await expect(moment(page)).toHaveText('epoch 0 · update 1 of 1 · sample 1 of 4 · forward');
  await expect(hidden).toHaveAttribute('data-activation', '');
  await expect(page.getByRole('status', { name: 'Prediction' })).toBeEmpty();
  await click(page, 'Step term', 1);
  await expect(hidden).toHaveAttribute('data-activation', whole ?? '');
  await expect(page.getByRole('button', { name: /^Hidden neuron h2/ })).toHaveAttribute('data-activation', '');
});

test('a phase back from update 1 leads to the last phase before that update @chromium-only', async ({ page }) => {
  await openAt(page, '#at=1&step=phase');
  await click(page, 'Step back', 1);
  await expectAt(page, '', 0);
  await expect(moment(page)).toHaveText('epoch 0 · update 1 of 1 · sample 4 of 4 · backward');
  await click(page, 'Step phase', 1);
  await expectAt(page, '', 1);
});

test('Play moves the cursor term by term, and Pause stops it', async ({ page }) => {
  await openAt(page);
  await stepBy(page, 'term');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(moment(page)).toContainText('forward');
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  const sentence = moment(page).locator('xpath=following-sibling::p');
  const paused = (await sentence.textContent()) ?? '';
  await click(page, 'Step term', 1);
  await expect(sentence).not.toHaveText(paused);
  await click(page, 'Step back', 1);
  await expect(sentence).toHaveText(paused);
});

test('the link reopens the same moment', async ({ page, context }) => {
  await openAt(page, `#at=2&step=term&cursor=${2 * TERMS_OF_SAMPLE + 21}`);
  await click(page, 'Step term', 3);
  await expectLink(page, /^#at=2&step=term&cursor=102$/);
  const other = await context.newPage();
  await openAt(other, new URL(page.url()).hash);
  await expect(moment(other)).toHaveText('epoch 2 · update 1 of 1 · sample 3 of 4 · backward');
  expect(await graphValues(other)).toEqual(await graphValues(page));
  await expect(other.getByRole('button', { name: /^Hidden neuron h2/ })).toHaveAttribute('aria-current', 'true');
  await expect(other.getByText(/^δ of h2: times the slope/)).toBeVisible();
  // In the network, a chip at each neuron with a known δ: y, h1 and h2.
  await expect(other.getByText(/^δ [+−]0\.\d+$/)).toHaveCount(3);
});

test('a link within an update opens the same in an open page as in a new one @chromium-only', async ({
  page,
  context,
}) => {
  const link = '#net=4,4&step=term&cursor=400';
  await openAt(page, '#step=term&cursor=7');
  await page.goto(`./${showingAll(link)}`);
  const other = await context.newPage();
  await openAt(other, link);
  await expect(moment(other)).toHaveText(/sample \d of 4/);
  await expect(moment(page)).toHaveText((await moment(other).textContent()) ?? '');
  await expectLink(page, link);
  expect(await graphValues(page)).toEqual(await graphValues(other));
  const selected = (shown: Page) => shown.locator('[data-part][aria-current="true"]').getAttribute('data-part');
  expect(await selected(page)).toBe(await selected(other));
});

test('a cursor beyond the end of the update stays at its end @chromium-only', async ({ page }) => {
  await openAt(page, '#step=phase&cursor=999999');
  await expect(moment(page)).toHaveText('epoch 0 · update 1 of 1 · sample 4 of 4 · update');
  await click(page, 'Step back', 1);
  await expect(moment(page)).toHaveText('epoch 0 · update 1 of 1 · sample 4 of 4 · backward');
  await click(page, 'Step phase', 2);
  await expectAt(page, '', 1);
});

test('arrow keys step by the chosen unit, and each step is spoken in one sentence', async ({ page }) => {
  await openAt(page, '#step=term');
  await page.locator('body').press('ArrowRight');
  const spoken = page.getByRole('status').filter({ hasText: /^z of h1 begins with its bias, [^.]+\.\d+\.$/ });
  await expect(spoken).toHaveCount(1);
  await page.locator('body').press('ArrowRight');
  await expectLink(page, /cursor=2$/);
  await page.locator('body').press('ArrowLeft');
  await expectLink(page, /cursor=1$/);
});

test('a sentence has the names of the graph, and is spoken without their signs @chromium-only', async ({ page }) => {
  // The update has two steps for a parameter: its gradient, then its new value.
  await openAt(page, `#step=term&cursor=${4 * TERMS_OF_SAMPLE + 1}`);
  await click(page, 'Step term', 1);
  await expect(moment(page).locator('xpath=following-sibling::p')).toHaveText(
    /^The weight h1 → ŷ goes from −0\.909 to/,
  );
  const spoken = page.getByRole('status').filter({ hasText: /^The weight h1 to y goes from −0\.909 to/ });
  await expect(spoken).toHaveCount(1);
});

test('on a phone small steps neither move nor widen the page @chromium-only', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAt(page, '#at=3&step=phase');
  await expect(moment(page)).toBeVisible();
  for (let k = 0; k < 4; k++) {
    const before = await moment(page).textContent();
    await page.getByRole('button', { name: 'Step phase', exact: true }).click();
    await expect(moment(page)).not.toHaveText(before ?? '');
  }
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('presenting shows where the step is and what it did @chromium-only', async ({ page }) => {
  await openAt(page, '#view=present&step=term&cursor=60');
  await expect(moment(page)).toHaveText('epoch 0 · update 1 of 1 · sample 2 of 4 · backward');
  await expect(page.getByText(/^δ of h1: /)).toHaveCSS('font-size', '24px');
});

test('Undo returns to the place within the update @chromium-only', async ({ page }) => {
  await openAt(page, '#at=5&step=phase&cursor=56');
  const before = await moment(page).textContent();
  await page.getByRole('button', { name: 'New weights', exact: true }).click();
  await expectLink(page, /^#seed=\d+&step=phase$/);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(moment(page)).toHaveText(before ?? '');
  await expectLink(page, /^#at=5&step=phase&cursor=56$/);
});

test('the first hint names the visible step button and what its first press does @chromium-only', async ({ page }) => {
  await openAt(page, '#data=blobs&n=20&batch=5');
  const hint = page.getByRole('region', { name: 'Hint', exact: true });
  for (const [unit, words] of [
    ['epoch', 'Press Step epoch: the network looks at its 10 points once, 5 at a time'],
    ['update', 'Press Step update: the network looks at 5 of its 10 points'],
  ] as const) {
    await stepBy(page, unit);
    await expect(hint).toContainText(words);
  }
});
