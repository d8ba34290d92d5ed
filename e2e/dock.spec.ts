import { expect, type Locator, type Page, test } from '@playwright/test';
import { expected, expectFocus, openAt } from './glassbox.ts';

const why = (page: Page): Locator => page.getByRole('tabpanel', { name: 'Why it changes' });

/** The unrounded numbers of the elements found. */
async function valuesOf(cells: Locator): Promise<number[]> {
  return cells.evaluateAll((all) => all.map((cell) => Number(cell.getAttribute('data-value'))));
}

test('why a weight changed: old and new, the rule, and parts that add up to the slope', async ({ page }) => {
  await openAt(page, '#at=1&sel=w0.0.1&tab=why');
  const panel = why(page);
  await expect(page.getByRole('region', { name: 'How and why: Weight x1 → h2' })).toBeVisible();
  await expect(panel).toContainText('Step from epoch 0 to epoch 1');
  await expect(panel).toContainText('−0.0563→to−0.0343▲rose by 0.0220');
  await expect(panel).toContainText('A larger weight lowers the loss here (slope −0.010986), so the step raises it:');
  await expect(panel).toContainText('Points with x1 = 0 have no say.');
  const update = expected('', 1).updates?.last;
  const [slope = Number.NaN] = await valuesOf(panel.locator('tfoot [data-value]'));
  expect(slope).toBe(update?.gradient[1]);
  const parts = await valuesOf(panel.locator('tbody tr td:nth-of-type(5)'));
  expect(parts).toHaveLength(4);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(slope, 15);
  // As written, the parts add up too.
  const texts = await panel.locator('tbody tr td:nth-of-type(5)').allInnerTexts();
  const written = texts.reduce((sum, text) => sum + Number(text.replace('−', '-')), 0);
  expect(written.toFixed(6)).toBe('-0.010986');
});

test('a point opens into the chain of its factors @chromium-only', async ({ page }) => {
  await openAt(page, '#at=1&sel=w0.0.1&tab=why');
  const point = why(page).getByRole('button', { name: '(1, 0)', exact: true });
  await point.click();
  await expect(point).toHaveAttribute('aria-expanded', 'true');
  const chain = why(page).locator('td[colspan="7"]');
  await expect(chain).toContainText('how much the loss asks z of h2 to change');
  // (0.44416 − 1)·0.44416·(1 − 0.44416) = −0.13723, by hand.
  await expect(chain.locator('math').nth(1)).toContainText('−0.13723');
  await expect(chain.locator('math').last()).toContainText('−0.012724');
});

test('before the first step, the tab tells what the next step will do @chromium-only', async ({ page }) => {
  await openAt(page, '#sel=w0.0.1&tab=why');
  await expect(why(page)).toContainText('What the next step will do');
  await expect(why(page)).toContainText('−0.0563→to−0.0343');
});

test('why the loss changes: what each point adds @chromium-only', async ({ page }) => {
  await openAt(page, '#at=1&sel=loss&tab=why');
  await expect(why(page)).toContainText('0.5479→to0.5331▼fell by 0.0148');
  const [loss = Number.NaN] = await valuesOf(why(page).locator('tfoot [data-value]'));
  expect(loss).toBe(expected('', 1).training.loss);
  const parts = await valuesOf(why(page).locator('tbody tr td:nth-of-type(3)'));
  expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(loss, 14);
});

test('Escape in the dock closes it and returns to the part @chromium-only', async ({ page }) => {
  await openAt(page, '#at=1&sel=w0.0.1&tab=why');
  await page.getByRole('tab', { name: 'Why it changes' }).focus();
  await page.keyboard.press('Escape');
  await expect(why(page)).toHaveCount(0);
  await expectFocus(page.locator('[data-part="w0.0.1"]'));
});

test('each line of a formula is one expression @chromium-only', async ({ page }) => {
  await openAt(page, '#at=33&sel=n0.1&tab=formula&probe=1,0');
  const panel = page.getByRole('tabpanel', { name: 'How it is computed' });
  await expect(panel).toContainText('h2 answers 0.333');
  await expect(panel).toContainText('Its sum is −0.6951, below 0, so the answer is below 0.5.');
  const lines = panel.locator('p:has(math)');
  await expect(lines.first()).toBeVisible();
  for (const line of await lines.all()) await expect(line.locator('math')).toHaveCount(1);
});
