import { expect, type Page, test } from '@playwright/test';
import { readLink } from '../src/config/link.ts';
import { dataSetOf } from '../src/core/dataSetOf.ts';
import { predict } from '../src/core/forwardPropagation.ts';
import { networkFrom } from '../src/core/network.ts';
import { pointAt } from '../src/geometry/boundaryPlane.ts';
import { expectAt, expected, openAt } from './glassbox.ts';

interface Drawn {
  /** Pixels along one side. */
  readonly side: number;
  /** Pixels of the page along one side. */
  readonly size: number;
  /** The middles of all pixels that are as good as ink. */
  readonly ink: readonly (readonly [number, number])[];
}

/** What is on the canvas that lies over the colours of the decision boundary. */
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
  test(`the line in ink is where the network’s output is 0.5, as sharp as a screen of ${ratio}x shows it @chromium-only`, async ({
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
    const output = (x: number, y: number) => predict(network, inputsOf(pointAt({ x, y }, plane, side)));
    // Half the line's width, and what a field of 100 cells leaves open.
    const reach = 2 * ratio;
    const isNear = ([x, y]: readonly [number, number]) => {
      const around = [-1, 0, 1].flatMap((across) =>
        [-1, 0, 1].map((down) => output(x + across * reach, y + down * reach) >= 0.5),
      );
      return around.includes(true) && around.includes(false);
    };
    expect(ink.filter((place) => !isNear(place))).toEqual([]);
    // Two lines across the plane, each longer than a side of it and at least as wide as a pixel of the page.
    expect(ink.length).toBeGreaterThan(2 * side * ratio);
    await context.close();
  });
}
