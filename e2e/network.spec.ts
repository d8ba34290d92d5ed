import { expect, type Locator, type Page, test } from '@playwright/test';
import { expected, openAt, openSimply, readout } from './glassbox.ts';

const DEEP = '#data=spiral&net=8,8,8&act=tanh&at=10';

const graph = (page: Page): Locator => page.getByRole('group', { name: 'Network', exact: true });
const part = (page: Page, name: string): Locator => page.locator(`[data-part="${name}"]`);
const card = (page: Page): Locator => page.locator('[data-card]');
/** The drawn lines, in the order of the weights in a small network. */
const lines = (page: Page): Locator => graph(page).locator('> svg:first-child > g:first-child > g');

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not on the screen');
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}

async function stepOnce(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Step epoch', exact: true }).click();
  await expect(readout(page, 'Epoch')).toHaveAttribute('data-value', '1');
}

test('parts are read in the order of the computation, in a region with a heading', async ({ page }) => {
  await openSimply(page);
  await expect(page.getByRole('region', { name: 'Network', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Network', exact: true, level: 2 })).toBeAttached();
  const names = await graph(page).evaluate((element) =>
    [...element.querySelectorAll<HTMLElement>('[data-part]')].map(({ dataset }) => dataset.part?.replace(/\..*/, '')),
  );
  expect([...new Set(names)]).toEqual(['x0', 'x1', 'w0', 'n0', 'w1', 'n1']);
  expect(names.slice(0, 2)).toEqual(['x0', 'x1']);
  expect(names.slice(2, 8)).toEqual(Array(6).fill('w0'));
});

test('pointing at a neuron lights its lines and opens no card @chromium-only', async ({ page }) => {
  await openSimply(page, '#at=33');
  await part(page, 'n0.1').hover();
  await expect(part(page, 'n0.1').locator('[data-pointed]')).toHaveCount(1);
  // The weights into and out of h2, of x1 and x2 to h1, h2, h3, and of these to ŷ.
  const isFaint = () =>
    lines(page).evaluateAll((groups) => groups.map((group) => group.getAttribute('stroke-opacity') !== null));
  await expect.poll(isFaint).toEqual([true, false, true, true, false, true, true, false, true]);
  await expect(part(page, 'w0.0.1').locator('text')).toBeVisible();
  await expect(part(page, 'w0.0.0').locator('text')).toBeHidden();
  await expect(card(page)).toHaveCount(0);
  await page.mouse.move(5, 5);
  await expect.poll(isFaint).toEqual(Array(9).fill(false));
});

test('the keyboard’s focus lights a neuron as the pointer does, and opens nothing', async ({ page }) => {
  await openSimply(page);
  await part(page, 'x0').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(part(page, 'n0.0').locator('[data-pointed]')).toHaveCount(1);
  await expect(part(page, 'n0.1').locator('[data-pointed]')).toHaveCount(0);
  await expect(card(page)).toHaveCount(0);
  await expect(page.getByRole('tab', { name: 'How it is computed' })).toHaveCount(0);
});

test('a click on a neuron opens its card clear of its tile and its lines; Escape and a click elsewhere close it @chromium-only', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openAt(page, '#at=33');
  for (const [neuron, weights] of [
    ['n0.0', ['w0.0.0', 'w0.1.0', 'w1.0.0']],
    ['n0.1', ['w0.0.1', 'w0.1.1', 'w1.1.0']],
    ['n0.2', ['w0.0.2', 'w0.1.2', 'w1.2.0']],
  ] as const) {
    await part(page, neuron).click();
    await expect(card(page)).toHaveAttribute('data-card', neuron);
    const covering = await boxOf(card(page));
    for (const own of [neuron, ...weights]) {
      const { x, y, right, bottom } = await boxOf(part(page, own));
      const isCovered = x < covering.right && right > covering.x && y < covering.bottom && bottom > covering.y;
      expect([own, isCovered]).toEqual([own, false]);
    }
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
  }
  await part(page, 'x0').click();
  await expect(card(page)).toHaveCount(1);
  await page.getByRole('heading', { name: 'Glassbox' }).click();
  await expect(card(page)).toHaveCount(0);
});

test('a card has four digits, and all of them on request @chromium-only', async ({ page }) => {
  await openAt(page, '#at=33');
  await part(page, 'n0.1').click();
  const answer = String(await part(page, 'n0.1').getAttribute('data-activation'));
  await expect(card(page)).toContainText(Number(answer).toPrecision(4));
  await expect(card(page)).not.toContainText(answer);
  await card(page).getByRole('button', { name: 'All digits' }).click();
  await expect(card(page)).toContainText(answer);
});

test('a click on a weight selects it and opens no card @chromium-only', async ({ page }) => {
  await openSimply(page, '#at=1');
  await part(page, 'w0.0.1').click();
  await expect(part(page, 'w0.0.1')).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('tab', { name: 'Why it changes' })).toHaveAttribute('aria-selected', 'true');
  await expect(card(page)).toHaveCount(0);
});

test('after a step the number that moved most is marked with its way, until the next action', async ({ page }) => {
  await openSimply(page);
  await stepOnce(page);
  const [before = 0, after = 0] = [0, 1].map((position) => expected('', position).parameters.at(-1) ?? 0);
  const mark = page.locator('[data-moved]');
  await expect(mark).toHaveAttribute('data-moved', 'b1.0');
  await expect(mark).toHaveText(`bias ${after.toFixed(2)}▲ ${(after - before).toFixed(2)}`);
  await part(page, 'w0.0.1').click();
  await expect(mark).toHaveCount(0);
});

test('a neuron’s answer never contradicts what it is read as @chromium-only', async ({ page }) => {
  await openSimply(page, '#at=33');
  const output = expected('', 33).training.outputs[0] ?? Number.NaN;
  expect(output.toFixed(2)).toBe('0.50');
  await expect(part(page, 'n1.0')).toContainText(output.toFixed(3));
});

test('a deep network has heads, faint lines, and the name of the line that is pointed at @chromium-only', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openSimply(page, DEEP);
  await expect(page.getByText('Layer 3', { exact: true })).toBeVisible();
  await expect(part(page, 'n1.2')).toHaveText('');
  const { parameters } = expected(DEEP, 10);
  const drawn = await lines(page).evaluateAll((groups) =>
    groups.map((group) => [Number(group.getAttribute('stroke-width')), Number(group.getAttribute('stroke-opacity'))]),
  );
  expect(drawn).toHaveLength(2 * 8 + 8 * 8 + 8 * 8 + 8);
  const widths = drawn.map(([width = 0]) => width);
  expect(widths.toSorted((a, b) => a - b)).toEqual(widths);
  // The last of all weights is drawn on top, and the first parameter is one of the lines.
  const strongest = Math.max(...drawn.map(([, opacity = 0]) => opacity));
  expect(drawn.at(-1)?.[1]).toBe(strongest);
  await part(page, 'w2.6.0').hover();
  const label = page.getByText(/^h2\.7 → h3\.1/);
  await expect(label).toBeVisible();
  expect(parameters.length).toBe(2 * 8 + 8 + 2 * (8 * 8 + 8) + 8 + 1);
  await expect(label).toContainText(
    Number(await part(page, 'w2.6.0').getAttribute('data-value'))
      .toFixed(2)
      .replace('-', '−'),
  );
});

test('a neuron among many lines shows its weights at their far ends @chromium-only', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openSimply(page, DEEP);
  await part(page, 'n1.2').hover();
  const weight = Number(await part(page, 'w1.4.2').getAttribute('data-value'));
  const text = `${weight > 0 ? '+' : ''}${weight.toFixed(2).replace('-', '−')}`;
  await expect(page.getByText(text, { exact: true }).first()).toBeVisible();
});

test('the foot says what stands under the squares, and leads to all numbers', async ({ page }) => {
  await openSimply(page);
  await expect(
    page.getByText(
      'Under each square: its answer for the ringed point (0, 0) and its bias. Click another point to see its numbers.',
    ),
  ).toBeVisible();
  await page.getByRole('button', { name: /^Table/ }).click();
  await expect(page.getByRole('dialog', { name: 'All numbers as a table' })).toBeVisible();
});
