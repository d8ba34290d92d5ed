import { expect, type Locator, type Page, test } from '@playwright/test';
import { readLink } from '../src/config/link/link.ts';
import { predict } from '../src/core/engine/forwardPropagation.ts';
import { networkFrom } from '../src/core/model/network.ts';
import { expectAtAddress, expected, expectLink, openAt, readout, valueShown } from './glassbox.ts';
import { hash, middleOf, openGraph, type Place, weight } from './graph.ts';

const graph = (page: Page): Locator => page.getByRole('group', { name: 'Network', exact: true });
const probe = (page: Page): Locator => page.getByRole('button', { name: /^Probe at / });

/** The core's output for the link's probe. */
function prediction(link: string): number {
  const { position, probe: at } = readLink(link).view;
  const { architecture, parameters } = expected(link, position);
  return predict(networkFrom(architecture, parameters), at ?? [0, 0])[0] ?? Number.NaN;
}

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
