import { expect, type Locator, type Page, test } from '@playwright/test';
import { readLink } from '../src/config/link/link.ts';
import { predict } from '../src/core/engine/forwardPropagation.ts';
import { networkFrom } from '../src/core/model/network.ts';
import {
  expectAtAddress,
  expected,
  expectFocus,
  linkShown,
  openAt,
  openSimply,
  readout,
  valueShown,
} from './glassbox.ts';

const graph = (page: Page): Locator => page.getByRole('group', { name: 'Network', exact: true });
const weight = (page: Page): Locator => page.getByRole('button', { name: /^Weight x1 to h2, / });
const field = (page: Page): Locator => page.getByRole('textbox', { name: 'Weight x1 to h2', exact: true });
const probe = (page: Page): Locator => page.getByRole('button', { name: /^Probe at / });
const hash = (page: Page): string => new URL(page.url()).hash;

/** Waits until the address, without what is selected, equals or matches a link. */
async function expectLink(page: Page, link: RegExp | string): Promise<void> {
  const run = () => linkShown(page).replace(/[&#](?:sel|tab)=[^&]*/g, '');
  const address = expect.poll(run, { intervals: [50] });
  await (typeof link === 'string' ? address.toBe(link) : address.toMatch(link));
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Centre of a part, scrolled into view. */
async function middleOf(part: Locator): Promise<Place> {
  let middle = { x: Number.NaN, y: Number.NaN };
  // A part that loads later may make room for itself meanwhile.
  await expect(async () => {
    await part.scrollIntoViewIfNeeded({ timeout: 1000 });
    const box = await part.boundingBox();
    if (!box) throw new Error('It is not on the screen.');
    middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }).toPass();
  return middle;
}

/** Waits until the graph takes keys and drags: its help text has loaded. */
async function openGraph(page: Page, link: string): Promise<void> {
  await openAt(page, link);
  await expect(weight(page)).toHaveAccessibleDescription(/0\.1/);
}

async function openField(page: Page, link: string): Promise<void> {
  await openGraph(page, link);
  await weight(page).click();
  await field(page).focus();
}

/** The core's output for the link's probe. */
function prediction(link: string): number {
  const { position, probe: at } = readLink(link).view;
  const { architecture, parameters } = expected(link, position);
  return predict(networkFrom(architecture, parameters), at ?? [0, 0]);
}

test('arrow keys step a weight in fine and coarse steps: one intervention, one Undo', async ({ page }) => {
  await openField(page, '#do=20:w0.0.1=-1.3&at=20');
  for (const [key, value] of [
    ['ArrowUp', '-1.2'],
    ['Shift+ArrowDown', '-2.2'],
    ['Alt+ArrowUp', '-2.19'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(weight(page)).toHaveAttribute('data-value', value);
  }
  await expectFocus(field(page));
  await expectLink(page, /^#do=20:w0\.0\.1=-2\.19&at=20$/);
  await expectAtAddress(page, 20);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expectLink(page, /^#do=20:w0\.0\.1=-1\.3&at=20$/);
});

test('a comma is a decimal mark; Escape undoes typed text, then steps', async ({ page }) => {
  await openField(page, '');
  await field(page).fill('0,75');
  await field(page).press('Enter');
  await expect(weight(page)).toHaveAttribute('data-value', '0.75');
  await field(page).press('ArrowDown');
  await expect(weight(page)).toHaveAttribute('data-value', '0.65');
  await field(page).fill('9');
  await field(page).press('Escape');
  await expect(field(page)).toHaveValue('0.65');
  await field(page).press('Escape');
  await expect(weight(page)).toHaveAttribute('data-value', '0.75');
  await expectFocus(field(page));
  await expectLink(page, /^#do=0:w0\.0\.1=0\.75$/);
});

test('the chip of a weight can be dragged, live, in one step for Undo', async ({ page }) => {
  await openGraph(page, '#do=20:w0.0.1=-1.3&at=20');
  const { x, y } = await middleOf(weight(page));
  await page.mouse.move(x, y);
  await page.mouse.down();
  // A pixel is a fiftieth.
  await page.mouse.move(x, y - 10, { steps: 2 });
  await expect(weight(page)).toHaveAttribute('data-value', '-1.1');
  await page.mouse.move(x, y - 60, { steps: 12 });
  await expect(weight(page)).toHaveAttribute('data-value', '-0.1');
  await page.mouse.up();
  await expectLink(page, /^#do=20:w0\.0\.1=-0\.1&at=20$/);
  await expectAtAddress(page, 20);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expectLink(page, /^#do=20:w0\.0\.1=-1\.3&at=20$/);
  await expectAtAddress(page, 20);
});

test('the bias below a neuron can be dragged; Escape restores it; a click still selects', async ({ page }) => {
  await openGraph(page, '#at=20');
  const neuron = page.getByRole('button', { name: /^Hidden neuron h2, / });
  const before = await neuron.getAttribute('data-bias');
  const { x, y } = await middleOf(neuron.getByText(/^bias/));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 50, { steps: 5 });
  await expect(neuron).not.toHaveAttribute('data-bias', String(before));
  await expectLink(page, /do=20:b0\.1=/);
  await page.keyboard.press('Escape');
  await page.mouse.move(x, y + 80, { steps: 2 });
  await page.mouse.up();
  await expectLink(page, /^#at=20$/);
  await expect(neuron).toHaveAttribute('data-bias', String(before));
  // Dragging selects the bias, so that its formula is beside it; some browsers report a click on the neuron after it.
  await expect(neuron).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('heading', { name: /(Bias of|Neuron) h2/ })).toBeVisible();
  await page.getByRole('button', { name: /^Hidden neuron h1, / }).focus();
  // The focus may open the dock, which moves the graph.
  await expect(async () => {
    const below = await middleOf(neuron.getByText(/^bias/));
    await page.mouse.click(below.x, below.y);
  }).toPass();
  await expect(neuron).toHaveAttribute('aria-current', 'true');
  await expectLink(page, /^#at=20$/);
});

test('keys step the focused part of the graph', async ({ page }) => {
  await openGraph(page, '#do=5:w0.0.1=0.2;5:b0.1=1&at=5');
  await weight(page).focus();
  await page.keyboard.press('+');
  await expect(weight(page)).toHaveAttribute('data-value', '0.3');
  await page.keyboard.press('PageDown');
  await expect(weight(page)).toHaveAttribute('data-value', '-0.7');
  const neuron = page.getByRole('button', { name: /^Hidden neuron h2, / });
  await neuron.focus();
  await page.keyboard.press('Alt+-');
  await expect(neuron).toHaveAttribute('data-bias', '0.99');
  await expectLink(page, /^#do=5:w0\.0\.1=-0\.7;5:b0\.1=0\.99&at=5$/);
  await expectAtAddress(page, 5);
});

const cell = (page: Page, name: string): Locator => page.getByRole('textbox', { name: `New ${name}`, exact: true });

test('a digit typed on a weight begins a number, as in a spreadsheet', async ({ page }) => {
  await openGraph(page, '#at=20');
  await weight(page).focus();
  await page.keyboard.type('12.5');
  await expectFocus(cell(page, 'weight x1 to h2'));
  await expect(cell(page, 'weight x1 to h2')).toHaveValue('12.5');
  // The cell covers the number it replaces.
  const [over, under] = [await middleOf(cell(page, 'weight x1 to h2')), await middleOf(weight(page))];
  expect(Math.hypot(over.x - under.x, over.y - under.y)).toBeLessThan(3);
  await page.keyboard.press('Enter');
  await expect(weight(page)).toHaveAttribute('data-value', '12.5');
  await expectFocus(weight(page));
  await expect(cell(page, 'weight x1 to h2')).toHaveCount(0);
  await expectLink(page, '#do=20:w0.0.1=12.5&at=20');
  await expectAtAddress(page, 20);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expectLink(page, /^#at=20/);
});

test('a minus begins a negative number, a comma and a fraction are numbers; Tab takes them', async ({ page }) => {
  await openGraph(page, '#at=20');
  const neuron = page.getByRole('button', { name: /^Hidden neuron h2, / });
  await neuron.focus();
  await page.keyboard.type('-1/4');
  await expectFocus(cell(page, 'bias of h2'));
  await page.keyboard.press('Tab');
  await expect(neuron).toHaveAttribute('data-bias', '-0.25');
  await expect(cell(page, 'bias of h2')).toHaveCount(0);
  await weight(page).focus();
  await page.keyboard.type(',5');
  await page.getByRole('heading', { name: 'Glassbox', exact: true }).click();
  await expect(weight(page)).toHaveAttribute('data-value', '0.5');
  await expectLink(page, /^#do=20:b0\.1=-0\.25;20:w0\.0\.1=0\.5&at=20/);
});

test('Escape restores the number and returns the focus; the run stays as it was', async ({ page }) => {
  await openGraph(page, '#at=20');
  const before = await weight(page).getAttribute('data-value');
  await weight(page).focus();
  await page.keyboard.type('7');
  await page.keyboard.press('Escape');
  await expect(cell(page, 'weight x1 to h2')).toHaveCount(0);
  await expectFocus(weight(page));
  await expect(weight(page)).toHaveAttribute('data-value', String(before));
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('Enter on a weight edits the present number, selected; unchanged it is no intervention', async ({ page }) => {
  await openGraph(page, '#do=20:w0.0.1=-1.3&at=20');
  await weight(page).focus();
  await page.keyboard.press('Enter');
  await expectFocus(cell(page, 'weight x1 to h2'));
  await expect(cell(page, 'weight x1 to h2')).toHaveValue('−1.3');
  await page.keyboard.press('Enter');
  await expectFocus(weight(page));
  await expectLink(page, /^#do=20:w0\.0\.1=-1\.3&at=20/);
  await page.keyboard.press('Enter');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await expect(weight(page)).toHaveAttribute('data-value', '2');
});

test('what is no number stays, with a sentence', async ({ page }) => {
  await openGraph(page, '#at=20');
  const before = await weight(page).getAttribute('data-value');
  await weight(page).focus();
  await page.keyboard.type('1/0');
  await page.keyboard.press('Enter');
  const typed = cell(page, 'weight x1 to h2');
  await expect(typed).toHaveAccessibleDescription('A number cannot be divided by 0.');
  await page.keyboard.press('Tab');
  await expectFocus(typed);
  await expect(typed).toHaveValue('1/0');
  await page.keyboard.type('x');
  await page.keyboard.press('Enter');
  await expect(typed).toHaveAccessibleDescription('This is not a number.');
  await expect(weight(page)).toHaveAttribute('data-value', String(before));
  await typed.fill('1/8');
  await page.keyboard.press('Enter');
  await expect(weight(page)).toHaveAttribute('data-value', '0.125');
});

const tool = (page: Page, role: 'textbox' | 'slider', name: string): Locator =>
  page.getByRole('region', { name: 'How and why' }).getByRole(role, { name, exact: true });

test('the dock has a slider for the selected weight: keys, one intervention, Escape', async ({ page }) => {
  await openGraph(page, '#do=20:w0.0.1=-1.3&at=20&sel=w0.0.1&tab=why');
  const slider = tool(page, 'slider', 'Weight x1 to h2');
  await expect(slider).toHaveAttribute('aria-valuetext', '−1.30');
  await expect(slider).toHaveAttribute('min', '-2');
  await expect(slider).toHaveAttribute('max', '2');
  await slider.press('ArrowRight');
  await expect(weight(page)).toHaveAttribute('data-value', '-1.29');
  await expectLink(page, /^#do=20:w0\.0\.1=-1\.29&at=20/);
  await expectFocus(slider);
  await slider.press('Escape');
  await expect(weight(page)).toHaveAttribute('data-value', '-1.3');
  await slider.press('End');
  await expect(weight(page)).toHaveAttribute('data-value', '2');
  // A slider at its end gets longer.
  await expect(slider).toHaveAttribute('max', '5');
  await expectAtAddress(page, 20);
});

test('a drag of the slider is one step for Undo, and training goes on after it', async ({ page }) => {
  await openGraph(page, '#sel=n0.1&tab=formula');
  const slider = tool(page, 'slider', 'Bias of h2');
  await expect(tool(page, 'textbox', 'Bias of h2')).toBeVisible();
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  const box = await slider.boundingBox();
  if (!box) throw new Error('There is no slider.');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.8, y, { steps: 6 });
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  // The hand may leave the slider.
  await page.mouse.move(box.x + box.width * 0.75, y - 80, { steps: 3 });
  await page.mouse.up();
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await expectLink(page, /^#do=\d+:b0\.1=[\d.]+&at/);
  await expectAtAddress(page, await valueShown(page, 'Update'));
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => hash(page)).not.toContain('do=');
});

test('a small plus under the inputs offers other ones; the last input stays', async ({ page }) => {
  await openSimply(page, '');
  await page.getByRole('button', { name: 'More inputs' }).click();
  const inputs = page.getByRole('group', { name: 'Inputs of the network' });
  await inputs.getByRole('checkbox', { name: 'x1²' }).press('Space');
  await expectLink(page, '#in=x1,x2,x1sq');
  await expect(page.getByRole('button', { name: /^Weight x1² to h1, / })).toBeAttached();
  await inputs.getByRole('checkbox', { name: 'x1·x2' }).click();
  await inputs.getByRole('checkbox', { name: 'x2', exact: true }).click();
  await inputs.getByRole('checkbox', { name: 'x1', exact: true }).click();
  await inputs.getByRole('checkbox', { name: 'x1²' }).click();
  await expectLink(page, '#in=x1x2');
  const last = inputs.getByRole('checkbox', { name: 'x1·x2' });
  await last.press('Space');
  await expect(last).toBeChecked();
  await expectLink(page, '#in=x1x2');
  await expectAtAddress(page, 0);
});

test('an imported link may hide inputs', async ({ page }) => {
  await openSimply(page, '#dataset=circle&sinX_hide=true&networkShape=2&seed=0.5');
  await page.getByRole('button', { name: 'More inputs' }).click();
  const inputs = page.getByRole('group', { name: 'Inputs of the network' });
  await expect(inputs.getByRole('checkbox', { name: 'sin(x2)' })).toBeVisible();
  await expect(inputs.getByRole('checkbox', { name: 'sin(x1)' })).toHaveCount(0);
});

test('the table of all numbers can be edited by keyboard', async ({ page }) => {
  await openAt(page, '#at=20');
  await page.getByRole('button', { name: 'All numbers as a table' }).click();
  const cell = page.getByRole('dialog').getByRole('textbox', { name: 'Set bias of y', exact: true });
  await cell.fill('-0,5');
  await cell.press('Tab');
  await expectLink(page, /^#do=20:b1\.0=-0\.5&at=20$/);
  await expectFocus(page.getByRole('dialog').getByRole('textbox', { name: 'Set weight h1 to y', exact: true }));
  await cell.press('ArrowUp');
  await expectLink(page, /^#do=20:b1\.0=-0\.4&at=20$/);
  await expectAtAddress(page, 20);
  await cell.press('Escape');
  await expectLink(page, /^#do=20:b1\.0=-0\.5&at=20$/);
  await expectFocus(cell);
});

test('dragging a weight while playing pauses training, which then goes on', async ({ page }) => {
  await openGraph(page, '');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  const { x, y } = await middleOf(weight(page));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 100, { steps: 10 });
  await page.mouse.up();
  await expectLink(page, /do=\d+:w0\.0\.1=[\d.-]+&at/);
  const epoch = Number(/do=(\d+)/.exec(hash(page))?.[1]);
  await expect.poll(async () => Number(await readout(page, 'Epoch').getAttribute('data-value'))).toBeGreaterThan(epoch);
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await expectLink(page, /do=\d+:w0\.0\.1=[\d.-]+&at/);
  await expectAtAddress(page, await valueShown(page, 'Update'));
});

test('dragging the probe over the plane updates the whole forward pass', async ({ page }) => {
  await openAt(page, '#at=60');
  await expect(probe(page)).toBeVisible();
  const output = graph(page).getByRole('button', { name: /^Output neuron y, / });
  const start = await middleOf(probe(page));
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 60, start.y - 40, { steps: 6 });
  await expect(probe(page)).toHaveAccessibleName(/^Probe at x1 0\.\d\d, x2 0\.\d\d$/);
  await page.mouse.up();
  await expectLink(page, /at=60&probe=/);
  // The address follows with a delay, and may name an intermediate place.
  const follows = () =>
    expect
      .poll(async () => (await output.getAttribute('data-activation')) === String(prediction(hash(page))))
      .toBe(true);
  await follows();
  const placed = await probe(page).getAttribute('aria-label');
  // A press elsewhere on the plane brings the probe to the pointer.
  await page.mouse.move(start.x + 90, start.y + 30);
  await page.mouse.down();
  await page.mouse.move(start.x + 20, start.y - 100, { steps: 4 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(probe(page)).toHaveAttribute('aria-label', placed ?? '');
  await follows();
  await probe(page).focus();
  const [x1 = 0, x2 = 0] = readLink(hash(page)).view.probe ?? [];
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  // Steps of a hundredth and a tenth of a plane 2 wide.
  await expect.poll(() => readLink(hash(page)).view.probe?.[1]).toBeCloseTo(x2 - 0.2, 9);
  expect(readLink(hash(page)).view.probe?.[0]).toBeCloseTo(x1 + 0.02, 9);
  await follows();
});

test('among own points a drag moves the probe and no point', async ({ page }) => {
  await openAt(page, '#data=points&pts=0,0,0;1,1,0;0,1,1');
  await expect(probe(page)).toHaveAccessibleName('Probe at x1 0.00, x2 0.00');
  const { x, y } = await middleOf(probe(page));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y - 40, { steps: 6 });
  await page.mouse.up();
  await expectLink(page, /probe=/);
  expect(readLink(hash(page)).spec.config.points).toEqual([
    [0, 0, 0],
    [1, 1, 0],
    [0, 1, 1],
  ]);
});

test('a finger drags chip and probe without scrolling, and scrolls beside them @touch @chromium-only', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const session = await page.context().newCDPSession(page);
  // Before opening the page: chips are larger for fingers.
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await openGraph(page, '#at=20');
  await expect(probe(page)).toBeVisible();
  const swipe = async ({ x, y }: Place, up: number) => {
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    for (let step = 1; step <= 4; step++)
      await session.send('Input.dispatchTouchEvent', {
        type: 'touchMove',
        touchPoints: [{ x, y: y - (up * step) / 4 }],
      });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  const scrolled = () => page.evaluate(() => scrollY);
  await swipe(await middleOf(weight(page)), 60);
  await expectLink(page, /^#do=20:w0\.0\.1=/);
  expect(await scrolled()).toBe(0);
  await expectAtAddress(page, 20);

  await probe(page).evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const before = await scrolled();
  const ring = await middleOf(probe(page));
  await swipe(ring, 60);
  await expectLink(page, /probe=0,0\.\d/);
  expect(await scrolled()).toBe(before);
  const chosen = await probe(page).getAttribute('aria-label');
  await swipe({ x: ring.x + 100, y: ring.y - 20 }, 120);
  await expect.poll(scrolled).toBeGreaterThan(before + 50);
  expect(await probe(page).getAttribute('aria-label')).toBe(chosen);
});
