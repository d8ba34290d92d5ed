import { expect, type Page, test } from '@playwright/test';
import { expected, openAt } from './glassbox.ts';

/** Text of the lines in the panel below the network. */
async function lines(page: Page): Promise<string[]> {
  return page.getByRole('tabpanel', { name: 'How it is computed' }).locator('p').allInnerTexts();
}

async function choose(page: Page, part: string): Promise<void> {
  await page.locator(`[data-part="${part}"]`).click();
  await page.keyboard.press('Escape');
}

test('one click tells where a weight comes from: the update that made it, in numbers', async ({ page }) => {
  await openAt(page, '#at=1&sel=w0.0.1&tab=formula');
  const panel = page.getByRole('tabpanel', { name: 'How it is computed' });
  await expect(panel.getByText('For the point (0, 0)')).toBeVisible();
  await expect(panel.getByText('by the update of epoch 1')).toBeVisible();
  // As in doc/model.md, with as many digits as the result needs.
  const text = (await lines(page)).join('\n').replace(/\s/g, '');
  expect(text).toContain('(−0.0562668)−2·(−0.0109865)=−0.034294');
});

test('a number links to its origin and highlights it @chromium-only', async ({ page }) => {
  await openAt(page, '#probe=1,0&sel=n1.0&tab=formula');
  const panel = page.getByRole('tabpanel', { name: 'How it is computed' });
  await panel.getByRole('button', { name: /^z ŷ, / }).press('Enter');
  const sum = panel.locator('[aria-current="true"]');
  await expect(sum).toContainText('−0.224');
  await sum.getByRole('button', { name: /^a h3, / }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'How and why: Neuron h3' })).toBeVisible();
  await expect(page.locator('[data-part="n0.2"]')).toHaveAttribute('aria-current', 'true');
});

test('a readout opens into its formula @chromium-only', async ({ page }) => {
  await openAt(page, '#data=circle&at=40');
  await page.getByRole('button', { name: 'How Test loss is computed' }).click();
  const panel = page.getByRole('tabpanel', { name: 'How it is computed' });
  await expect(page.getByRole('region', { name: 'How and why: Test loss' })).toBeVisible();
  const { test: held } = expected('#data=circle', 40);
  await page.getByRole('button', { name: 'All digits' }).click();
  await expect(panel.locator(`mn[data-value="${held?.loss}"]`)).toBeVisible();
});

test('the bias in a tile and the prediction open into their formulas @chromium-only', async ({ page }) => {
  await openAt(page, '#at=40&probe=1,0');
  const panel = page.getByRole('tabpanel', { name: 'How it is computed' });
  await page.locator('[data-part="n0.1"]').getByText(/^bias/).click();
  await expect(page.getByRole('region', { name: 'How and why: Bias of h2' })).toBeVisible();
  await expect(page.locator('[data-part="n0.1"]')).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'How Prediction is computed' }).click();
  await expect(page.getByRole('region', { name: 'How and why: Neuron ŷ' })).toBeVisible();
  await page.getByRole('button', { name: 'All digits' }).click();
  const output = expected('', 40).training.outputs[2];
  await expect(panel.locator(`[aria-current="true"] mn[data-value="${output}"]`)).toBeVisible();
});

test('copies have every digit, and the Python copy computes the number @chromium-only', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAt(page, '#at=10&probe=1,0');
  await choose(page, 'n0.1');
  await page.getByRole('button', { name: 'Python' }).click();
  await expect(page.getByRole('button', { name: 'Python' })).toContainText('Copied');
  const [z = '', a = ''] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  const { 1: w1 = 0, 7: b = 0 } = expected('', 10).parameters;
  // x2 is 0, and the bias comes first.
  expect(z).toMatch(new RegExp(`^z_h2 = ${escaped(b)} \\+ ${escaped(w1)} \\* 1 \\+ .+ \\* 0  # ${escaped(b + w1)}$`));
  expect(a).toMatch(/^a_h2 = 1 \/ \(1 \+ np\.exp\(-\(.+\)\)\) {2}# 0\.\d+$/);
  await page.getByRole('button', { name: 'Copy text' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^z\(h2\) = b\(h2\) \+ w\(x1->h2\)\*x1 \+ w\(x2->h2\)\*x2 = /);
});

function escaped(value: number): string {
  const text = value < 0 ? `(${value})` : `${value}`;
  return text
    .replace(/[().+-]/g, '\\$&')
    .replace(/^\\\(/, '\\(?')
    .replace(/\\\)$/, '\\)?');
}

test('a fraction’s terms are as large as the formula around it', async ({ page }) => {
  await openAt(page);
  await choose(page, 'n0.0');
  const sizes = await page
    .getByRole('tabpanel', { name: 'How it is computed' })
    .locator('p:has(mfrac)')
    .evaluate((line) => {
      const terms = line.querySelectorAll('mfrac > mrow > mn');
      return [line, ...terms].map((part) => getComputedStyle(part).fontSize);
    });
  expect(sizes.length).toBeGreaterThan(2);
  expect(new Set(sizes).size).toBe(1);
});

test('formulas use the page’s own mathematics font, whose digits have equal width', async ({ page }) => {
  await openAt(page);
  await choose(page, 'n0.0');
  const number = page.getByRole('tabpanel', { name: 'How it is computed' }).locator('mn').first();
  await expect(number).toBeVisible();
  const sizes = await number.evaluate(async (element) => {
    await document.fonts.load('16px "Glassbox Math"');
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    return Array.from('0123456789', (digit) => {
      element.textContent = digit.repeat(40);
      return element.getBoundingClientRect().width / 40 / size;
    });
  });
  // A digit of STIX Two Math is 0.495 em wide; styles.css enlarges the font to 112 %.
  for (const size of sizes) expect(size).toBeCloseTo(0.495 * 1.12, 2);
});

for (const [link, part] of [
  ['', 'n0.0'],
  ['#at=300', 'n1.0'],
  ['#data=circle&act=tanh&out=sigmoid&loss=bce&at=20', 'n1.0'],
  ['#data=circle&opt=adam&at=20', 'w0.0.1'],
  ['#data=circle&at=20', 'loss'],
] as const)
  test(`the dotted line under a number does not touch any fraction (${part} of ${link || 'XOR'})`, async ({ page }) => {
    await openAt(page, link);
    if (part === 'loss') await page.getByRole('button', { name: 'How Training loss is computed' }).click();
    else await choose(page, part);
    const panel = page.getByRole('tabpanel', { name: 'How it is computed' });
    await expect(panel.locator('mfrac').first()).toBeAttached();
    const gaps = await panel.evaluate(async (element) => {
      await document.fonts.ready;
      const boxOf = (part: Element) => part.getBoundingClientRect();
      const isDotted = (part: Element) => getComputedStyle(part).borderBottomStyle === 'dotted';
      const underlined = [...element.querySelectorAll('p *')].filter(isDotted);
      // Distances from each dotted line to the numerator or denominator near it.
      return underlined.flatMap((part) => {
        const { left, right, bottom } = boxOf(part);
        return [...element.querySelectorAll('mfrac')].flatMap((fraction) => {
          const [over, under] = [...fraction.children].map(boxOf);
          const { left: from, right: to } = boxOf(fraction);
          if (!over || !under || to <= left || from >= right) return [];
          return [Math.max(over.top - bottom, bottom - 1 - under.bottom)];
        });
      });
    });
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(2);
    if (part.startsWith('n')) expect(gaps.length).toBeGreaterThan(0);
  });

test('hats, indices and primes stand in their places, as in a textbook', async ({ page }) => {
  // Within an update: δ of the output, then the first step of a weight.
  await openAt(page, '#opt=adam&at=1&step=term&cursor=20');
  const panel = page.getByRole('tabpanel', { name: 'How it is computed' });
  const letters = (name: string) =>
    panel.locator(name).evaluateAll((all) => all.map((one) => Array.from(one.children, (part) => part.textContent)));
  await expect.poll(() => letters('mover')).toContainEqual(['y', '^']);
  await expect.poll(() => letters('mrow')).toContainEqual(['σ', '′', '(', 'z', ')']);
  await openAt(page, '#opt=adam&at=1&step=term&cursor=158');
  await expect.poll(() => letters('msub')).toContainEqual(['β', '1']);
  expect(await letters('mrow')).toContainEqual(['∂', 'L', '/', '∂', 'w']);
  expect(await letters('msubsup')).toContainEqual(['β', '2', 't']);
});
