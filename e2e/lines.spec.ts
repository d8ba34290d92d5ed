import { expect, type Locator, type Page, test } from '@playwright/test';
import { readLink } from '../src/config/link/link.ts';
import { dataSetOf } from '../src/core/data/dataSet.ts';
import { backwardPropagation } from '../src/core/engine/backwardPropagation.ts';
import { networkFrom } from '../src/core/model/network.ts';
import { expectAt, expected, openAt } from './glassbox.ts';

/** w(x1→h1) is the first of all parameters. */
const FIRST_WEIGHT = /^Weight x1 to h1, /;

function edge(page: Page): Locator {
  return page.getByRole('button', { name: FIRST_WEIGHT });
}

async function chooseLines(page: Page, label: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Lines show' }).selectOption({ label });
}

/** A number with two significant digits, as the page writes those between 0.001 and 1. */
function twoDigits(value: number): string {
  return value.toPrecision(2).replace('-', '−');
}

test('lines that show the last update carry the difference of two weights, and the edge keeps its weight @chromium-only', async ({
  page,
}) => {
  await openAt(page);
  await page.getByRole('button', { name: 'Step epoch', exact: true }).click();
  await expectAt(page, '', 1);
  await chooseLines(page, 'Last update');
  const [before = 0, after = 0] = [0, 1].map((position) => expected('', position).parameters[0] ?? 0);
  await expect(edge(page)).toHaveText(twoDigits(after - before));
  await expect(edge(page)).toHaveAttribute('data-value', String(after));
  const written = after.toFixed(2).replace('-', '−');
  await expect(edge(page)).toHaveAccessibleName(
    `Weight x1 to h1, ${written}, last update ${twoDigits(after - before)}`,
  );
  await chooseLines(page, 'Weight');
  await expect(edge(page)).toHaveText(written);
});

test('lines that show the gradient carry the core’s gradient @chromium-only', async ({ page }) => {
  await openAt(page, '#at=1');
  await chooseLines(page, 'Gradient ∂L/∂w');
  const { architecture, parameters } = expected('', 1);
  const { config } = readLink('').spec;
  const { training } = dataSetOf(config);
  const { layers } = backwardPropagation(networkFrom(architecture, parameters), training, config);
  const gradient = layers[0]?.weights[0]?.[0] ?? Number.NaN;
  expect(gradient).toBeGreaterThan(0);
  await expect(edge(page)).toHaveText(`+${twoDigits(gradient)}`);
  await expect(edge(page)).toHaveAccessibleName(new RegExp(`, gradient ${twoDigits(gradient)}$`));
  await expect(page.getByText('solid +: L rises with w')).toBeVisible();
});

test('within an update a contribution appears once it has been added, no sooner @chromium-only', async ({ page }) => {
  // Sample 2 is (0, 1): the bias of h1 and its first product, with x1 = 0.
  await openAt(page, '#step=term&cursor=41');
  await chooseLines(page, 'Contribution for this input (weight × activation)');
  const chip = (name: RegExp) => page.getByRole('button', { name });
  await expect(edge(page)).toHaveAccessibleName(/, contribution −?0$/);
  await expect(chip(/^Weight x2 to h1, /)).toHaveText('');
  await page.getByRole('button', { name: 'Step term', exact: true }).click();
  await expect(chip(/^Weight x2 to h1, /)).toHaveText(/\d/);
  await expect(chip(/^Weight x2 to h2, /)).toHaveText('');
});

test('before the first update the lines carry no number, and the legend says so @chromium-only', async ({ page }) => {
  await openAt(page);
  await chooseLines(page, 'Last update');
  await expect(page.getByText('none yet: no update so far')).toBeVisible();
  await expect(edge(page)).toHaveText('');
  await expect(edge(page)).toHaveAccessibleName('Weight x1 to h1, −0.42');
  await page.getByRole('button', { name: 'Step epoch', exact: true }).click();
  await expect(edge(page)).toHaveText(/\d/);
});
