import { expect, type Locator, type Page, test } from '@playwright/test';
import { readLink } from '../src/config/link/link.ts';
import { dataSetOf } from '../src/core/data/dataSet.ts';
import { predict } from '../src/core/engine/forwardPropagation.ts';
import { networkFrom } from '../src/core/model/network.ts';
import { pointAt } from '../src/geometry/boundaryPlane.ts';
import { edgeWidth } from '../src/geometry/network/edgeWidth.ts';
import { paintField } from '../src/geometry/paint/heatMap.ts';
import { classColours, presentingColours, themeColours } from '../src/geometry/paint/palette.ts';
import { expectAt, expected, openAt, valueShown } from './glassbox.ts';

interface Drawn {
  /** Device pixels along one side. */
  readonly side: number;
  /** CSS pixels along one side. */
  readonly size: number;
  /** Centres of all nearly black pixels. */
  readonly ink: readonly (readonly [number, number])[];
}

/** The canvas above the colours of the decision boundary. */
function drawnLine(page: Page): Promise<Drawn> {
  return page
    .getByRole('img', { name: 'Decision boundary' })
    .locator('canvas')
    .last()
    .evaluate((element) => {
      const canvas = element as HTMLCanvasElement;
      const { data, width } =
        canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? new ImageData(1, 1);
      const ink: [number, number][] = [];
      for (let pixel = 0; pixel < data.length / 4; pixel++)
        if ((data[4 * pixel + 3] ?? 0) > 200 && (data[4 * pixel] ?? 255) < 60)
          ink.push([(pixel % width) + 0.5, Math.floor(pixel / width) + 0.5]);
      return { side: width, size: canvas.clientWidth, ink };
    });
}

for (const ratio of [1, 2]) {
  test(`the boundary line is where the network’s output is 0.5, at the sharpness of a ${ratio}x screen @chromium-only`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ deviceScaleFactor: ratio });
    const page = await context.newPage();
    await openAt(page);
    await page.getByRole('button', { name: '1000 epochs' }).click();
    await expectAt(page, '', 1000);
    const { side, size, ink } = await drawnLine(page);
    expect(side).toBe(size * ratio);

    const { architecture, parameters } = expected('', 1000);
    const network = networkFrom(architecture, parameters);
    const { plane, inputsOf } = dataSetOf(readLink('').spec.config);
    const output = (x: number, y: number) =>
      predict(network, inputsOf(pointAt({ x, y }, plane, side)))[0] ?? Number.NaN;
    // Half the line's width, plus the uncertainty of a field of 100 cells.
    const reach = 2 * ratio;
    const isNear = ([x, y]: readonly [number, number]) => {
      const around = [-1, 0, 1].flatMap((across) =>
        [-1, 0, 1].map((down) => output(x + across * reach, y + down * reach) >= 0.5),
      );
      return around.includes(true) && around.includes(false);
    };
    expect(ink.filter((place) => !isNear(place))).toEqual([]);
    // Two lines across the plane, each longer than its side and at least one CSS pixel wide.
    expect(ink.length).toBeGreaterThan(2 * side * ratio);
    await context.close();
  });
}

test('at rest after playing, tiles, boundary and lines are the picture of their numbers @chromium-only', async ({
  page,
}) => {
  await openAt(page);
  await page.getByLabel('Speed').selectOption({ label: '100 epochs/s' });
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect.poll(() => valueShown(page, 'Epoch')).toBeGreaterThan(100);
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  const { fields, architecture, parameters } = expected('', await valueShown(page, 'Update'));

  const painted = (map: Locator) =>
    map.evaluate((element) => {
      const canvas = element as HTMLCanvasElement;
      return [...(canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [])].join();
    });
  const demanded = fields.values.map((field) => {
    const pixels = new Uint8ClampedArray(4 * field.length);
    paintField(pixels, field, { low: 0, high: 1 }, 'light');
    return pixels.join();
  });
  const units = ['n0.0', 'n0.1', 'n0.2', 'n1.0'].map((part) => page.locator(`[data-part="${part}"] canvas`));
  const boundary = page.getByRole('img', { name: 'Decision boundary' }).locator('canvas').first();
  expect(await Promise.all(units.map(painted))).toEqual(demanded);
  expect(await painted(boundary)).toBe(demanded.at(-1));

  const lines = page
    .getByRole('group', { name: 'Network', exact: true })
    .locator('> svg:first-child > g:first-child > g');
  const widths = await lines.evaluateAll((groups) => groups.map((group) => Number(group.getAttribute('stroke-width'))));
  const { layers } = networkFrom(architecture, parameters);
  const weights = layers.flatMap((layer) => layer.weights.flat());
  expect(widths).toHaveLength(weights.length);
  // Widths come in quarter pixels.
  for (const [index, weight] of weights.entries())
    expect(Math.abs((widths[index] ?? 0) - edgeWidth(weight))).toBeLessThanOrEqual(0.125);
});

for (const [look, theme, presenting] of [
  ['', 'light', false],
  ['theme=dark', 'dark', false],
  ['theme=light&view=present', 'light', true],
  ['theme=dark&view=present', 'dark', true],
] as const)
  test(`the styles have exactly the palette’s colours (${look || 'no theme chosen'})`, async ({ page }) => {
    await openAt(page, `#${look}`);
    const classes = Object.fromEntries(classColours.map((colours, k) => [`class-${k}`, colours[theme]]));
    const colours = { ...themeColours[theme], ...(presenting ? presentingColours[theme] : {}), ...classes };
    const shown = await page.evaluate((names) => {
      const probe = document.body.appendChild(document.createElement('i'));
      return names.map((name) => {
        probe.style.setProperty('color', `var(--color-${name}, var(--${name}))`);
        return [name, getComputedStyle(probe).color];
      });
    }, Object.keys(colours));
    expect(shown).toEqual(Object.entries(colours).map(([name, colour]) => [name, asRgb(colour)]));
  });

/** A palette colour in the browser's notation. */
function asRgb(colour: string): string {
  const channels = [1, 3, 5].map((place) => Number.parseInt(colour.slice(place, place + 2), 16));
  return `rgb(${channels.join(', ')})`;
}
