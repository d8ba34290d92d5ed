import { expect, type Page, test } from '@playwright/test';
import { expectAt, expectAtAddress, graphValues, readout, showingAll } from './glassbox.ts';
import { done, expectCount, openPoints, placeAt, plane, pointsInLink, THREE, tool } from './pointsPlane.ts';

const NONE = '#data=points&pts=';

test('a click sets a point at the pointer, and after Done the run is that of the new points', async ({ page }) => {
  await openPoints(page, THREE);
  // The plane spans −1.2 to 1.2: three quarters of it lie at −1.2 + 0.75 · 2.4.
  const place = await placeAt(page, 0.75, 0.25);
  await page.mouse.click(place.x, place.y);
  const [x1 = 0, x2 = 0, target] = (await expectCount(page, 4))[3] ?? [];
  expect(x1).toBeCloseTo(0.6, 1);
  expect(x2).toBeCloseTo(-0.6, 1);
  expect(target).toBe(1);
  // Drawn points have three decimals.
  expect(String(x1)).toMatch(/^0\.\d{1,3}$/);
  const name = `Point 4, class 1, (${x1}, ${String(x2).replace('-', '−')})`;
  await expect(page.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(readout(page, 'Points')).toHaveText('4');
  await expect(readout(page, 'Class 1')).toHaveText('2');
  await expect(readout(page, 'Class 0')).toHaveText('2');
  await done(page);
  await expect(plane(page)).toBeHidden();
  await expect(readout(page, 'Training loss')).toHaveAttribute('data-value', /\d/);
  const values = await graphValues(page);
  expect(values['x0 activation']).toBe(String(x1));
  expect(values['x1 activation']).toBe(String(x2));
  await page.getByRole('button', { name: 'Step epoch', exact: true }).click();
  await expectAtAddress(page, 1);
});

test('keys, buttons and Shift choose the class of the next point; the table changes a class @chromium-only', async ({
  page,
}) => {
  await openPoints(page, THREE);
  const click = async (right: number, up: number) => {
    const { x, y } = await placeAt(page, right, up);
    await page.mouse.click(x, y);
  };
  await page.keyboard.down('Shift');
  await click(0.8, 0.4);
  await page.keyboard.up('Shift');
  expect((await expectCount(page, 4))[3]?.[2]).toBe(0);
  await tool(page, 'Class 0').click();
  await expect(tool(page, 'Class 0')).toHaveAttribute('aria-pressed', 'true');
  await click(0.3, 0.3);
  expect((await expectCount(page, 5))[4]?.[2]).toBe(0);
  await page.keyboard.press('1');
  await expect(page.getByText('Click to set a point of class 1')).toBeVisible();
  await click(0.2, 0.2);
  expect((await expectCount(page, 6))[5]?.[2]).toBe(1);
  await page.keyboard.press('0');
  await expect(tool(page, 'Class 0')).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('textbox', { name: 'Target of point 5', exact: true }).fill('1');
  await page.keyboard.press('Enter');
  await expect.poll(() => pointsInLink(page)[4]?.[2]).toBe(1);
});

test('hold and move sets several points apart from each other, in one step for Undo', async ({ page }) => {
  await openPoints(page, THREE);
  const from = await placeAt(page, 0.1, 0.3);
  const to = await placeAt(page, 0.9, 0.3);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 60 });
  await page.mouse.up();
  await expect.poll(() => pointsInLink(page).length).toBeGreaterThan(6);
  const drawn = pointsInLink(page).slice(3);
  const width = (await plane(page).boundingBox())?.width ?? 0;
  const steps = drawn.slice(1).map(([x1], index) => ((x1 - (drawn[index]?.[0] ?? 0)) / 2.4) * width);
  for (const step of steps) expect(step).toBeGreaterThan(17);
  // The points lie on the way of the pointer, from its start to its end.
  for (const [, x2] of drawn) expect(x2).toBeCloseTo(-1.2 + 0.3 * 2.4, 1);
  expect(drawn[0]?.[0]).toBeCloseTo(-1.2 + 0.1 * 2.4, 1);
  expect(Math.max(...steps)).toBeLessThan(36);
  await tool(page, 'Undo').click();
  await expectCount(page, 3);
});

test('Escape takes back the points of a stroke, a second one ends the editing @chromium-only', async ({ page }) => {
  await openPoints(page, THREE);
  const from = await placeAt(page, 0.1, 0.3);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 120, from.y, { steps: 12 });
  await expect.poll(() => pointsInLink(page).length).toBeGreaterThan(3);
  await page.keyboard.press('Escape');
  await expectCount(page, 3);
  await page.mouse.move(from.x + 200, from.y, { steps: 4 });
  await page.mouse.up();
  await expectCount(page, 3);
  await expect(plane(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(plane(page)).toBeHidden();
  await expectAt(page, THREE, 0);
});

test('without points the page opens for drawing, and the plane stands still until Done @chromium-only', async ({
  page,
}) => {
  await page.goto(`./${showingAll(NONE)}`);
  await expect(page.getByText('No points yet', { exact: true })).toBeVisible();
  for (const [right, up] of [
    [0.25, 0.75],
    [0.75, 0.25],
    [0.75, 0.75],
  ] as const) {
    const { x, y } = await placeAt(page, right, up);
    await page.mouse.click(x, y);
  }
  const points = await expectCount(page, 3);
  [
    [-0.6, 0.6],
    [0.6, -0.6],
    [0.6, 0.6],
  ].forEach(([x1 = 0, x2 = 0], index) => {
    expect(points[index]?.[0]).toBeCloseTo(x1, 1);
    expect(points[index]?.[1]).toBeCloseTo(x2, 1);
  });
  await done(page);
  await page.getByRole('button', { name: 'Step epoch', exact: true }).click();
  await expectAtAddress(page, 1);
});

test('for regression, a click adds a point with the target in the field', async ({ page }) => {
  await openPoints(page, '#data=points&pts=0,0,-2;1,1,4;0,1,0.5');
  await expect(readout(page, 'Class 1')).toBeHidden();
  const field = page.getByRole('textbox', { name: 'Target of new points' });
  await expect(field).toHaveValue('1');
  await field.fill('2,5');
  await field.press('Enter');
  const { x, y } = await placeAt(page, 0.75, 0.25);
  await page.mouse.click(x, y);
  expect((await expectCount(page, 4))[3]?.[2]).toBe(2.5);
});

test('on a phone a tap sets a point, a drag moves one, a stroke sets several @touch @chromium-only', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const finger = await fingerOn(page);
  await openPoints(page, THREE);

  const empty = await placeAt(page, 0.75, 0.25);
  await finger([empty]);
  await expectCount(page, 4);

  const from = await placeAt(page, 1.2 / 2.4, 2.2 / 2.4);
  const to = await placeAt(page, 0.7, 0.6);
  await finger([from, { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, to]);
  await expect.poll(() => pointsInLink(page)[2]?.[0]).toBeCloseTo(-1.2 + 0.7 * 2.4, 1);
  expect(pointsInLink(page)[2]?.[1]).toBeCloseTo(-1.2 + 0.6 * 2.4, 1);

  const scrolled = await page.evaluate(() => scrollY);
  const low = await placeAt(page, 0.2, 0.1);
  await finger([0, 30, 60, 90].map((along) => ({ x: low.x, y: low.y - along })));
  const drawn = (await expectCount(page, 8)).slice(4);
  for (const [x1] of drawn) expect(x1).toBeCloseTo(-1.2 + 0.2 * 2.4, 1);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
});

/** Returns a function that puts a finger down at the first place, moves it over the others and lifts it. */
async function fingerOn(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  return async (places: readonly { readonly x: number; readonly y: number }[]): Promise<void> => {
    for (const [index, place] of places.entries())
      await session.send('Input.dispatchTouchEvent', {
        type: index === 0 ? 'touchStart' : 'touchMove',
        touchPoints: [place],
      });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
}
