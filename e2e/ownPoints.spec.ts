import { expect, type Locator, type Page, test } from '@playwright/test';
import { readLink } from '../src/config/link/link.ts';
import type { OwnPoint } from '../src/core/run/runSpec.ts';
import { expectNoBarriers } from './axe.ts';
import { expectAt, expectAtAddress, expectLink, graphValues, openAt, readout, showingAll } from './glassbox.ts';

const THREE = '#data=points&pts=0,0,0;1,1,0;0,1,1';
const NONE = '#data=points&pts=';

const plane = (page: Page): Locator => page.getByRole('img', { name: 'Plane of your points', exact: true });
const point = (page: Page, name: RegExp): Locator => page.getByRole('button', { name });
const tool = (page: Page, name: string): Locator =>
  page.getByRole('toolbar', { name: 'Edit points' }).getByRole('button', { name, exact: true });
const done = (page: Page): Promise<void> => page.getByRole('button', { name: 'Done', exact: true }).click();

/** Opens the page and the plane on which its points are edited. */
async function openPoints(page: Page, link: string): Promise<void> {
  await openAt(page, link);
  await page.getByRole('button', { name: 'Edit points', exact: true }).first().click();
  await expect(plane(page)).toBeVisible();
}

/** A place on the plane in CSS pixels, from shares of its width and height from the lower left corner. */
async function placeAt(page: Page, right: number, up: number): Promise<{ x: number; y: number }> {
  await plane(page).scrollIntoViewIfNeeded();
  const box = await plane(page).boundingBox();
  if (!box) throw new Error('The plane is not on the screen.');
  return { x: box.x + box.width * right, y: box.y + box.height * (1 - up) };
}

function pointsInLink(page: Page): readonly OwnPoint[] {
  return readLink(new URL(page.url()).hash).spec.config.points;
}

/** Waits until the link holds `count` points. */
async function expectCount(page: Page, count: number): Promise<readonly OwnPoint[]> {
  await expect.poll(() => pointsInLink(page).length).toBe(count);
  return pointsInLink(page);
}

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

test('a drag moves a point in one step for Undo; Redo repeats it', async ({ page }) => {
  await openPoints(page, THREE);
  const from = await placeAt(page, 2.2 / 2.4, 2.2 / 2.4);
  const to = await placeAt(page, 0.7, 0.25);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  // The change is made on release.
  expect(pointsInLink(page)[1]).toEqual([1, 1, 0]);
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => pointsInLink(page)[1]?.[0]).toBeCloseTo(-1.2 + 0.7 * 2.4, 1);
  const moved = pointsInLink(page)[1];
  expect(moved?.[1]).toBeCloseTo(-1.2 + 0.25 * 2.4, 1);
  await tool(page, 'Undo').click();
  await expect.poll(() => pointsInLink(page)[1]).toEqual([1, 1, 0]);
  await tool(page, 'Redo').click();
  await expect.poll(() => pointsInLink(page)[1]).toEqual(moved);
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

test('the eraser takes points by a click or on its way, Delete the one with the focus @chromium-only', async ({
  page,
}) => {
  await openPoints(page, `${THREE};0.5,0.2,1`);
  await point(page, /^Point 4, class 1/).click();
  await page.keyboard.press('Delete');
  expect(await expectCount(page, 3)).toEqual([
    [0, 0, 0],
    [1, 1, 0],
    [0, 1, 1],
  ]);
  await page.keyboard.press('Control+z');
  await expectCount(page, 4);
  await page.keyboard.press('Control+Shift+Z');
  await expectCount(page, 3);
  await tool(page, 'Erase').click();
  const miss = await placeAt(page, 0.2, 0.2);
  await page.mouse.click(miss.x, miss.y);
  const middle = await placeAt(page, 0.5, 0.5);
  await page.mouse.click(middle.x, middle.y);
  await expectCount(page, 2);
  const from = await placeAt(page, 0.3, 2.2 / 2.4);
  const to = await placeAt(page, 0.97, 2.2 / 2.4);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 60 });
  await page.mouse.up();
  await expectCount(page, 0);
  await tool(page, 'Undo').click();
  await expectCount(page, 2);
});

test('a point can be moved, deleted and added by keyboard alone', async ({ page }) => {
  await openPoints(page, THREE);
  await point(page, /^Point 2, class 0, \(1, 1\)/).focus();
  await page.keyboard.press('Control+ArrowLeft');
  // A hundredth of a plane 2.4 wide.
  await expectLink(page, /pts=0,0,0;0\.976,1,0;0,1,1/);
  await expect(page.getByText('Point 2 moved to (0.976, 1).')).toBeAttached();
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await expectLink(page, /pts=0,0,0;0\.976,0\.76,0;0,1,1/);
  await page.keyboard.press('Delete');
  await expectLink(page, /pts=0,0,0;0,1,1/);
  // The focus moves to the next point, so that the keyboard keeps its place.
  await expect(point(page, /^Point 2, class 1, \(0, 1\)/)).toBeFocused();
  await page.keyboard.press('Tab');
  const crosshair = page.getByRole('button', { name: /^New point, class 1/ });
  await expect(crosshair).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const [x1, x2, target] = (await expectCount(page, 3))[2] ?? [];
  await expect(page.getByText(`Point 3 added at (${x1}, ${x2}).`)).toBeAttached();
  expect(target).toBe(1);
  await page.keyboard.press('0');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  expect((await expectCount(page, 4))[3]?.[2]).toBe(0);
  // Delete erases what lies under the crosshair.
  await page.keyboard.press('Delete');
  await expectCount(page, 3);
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

test('while points are edited nothing trains, and other data end the editing @chromium-only', async ({ page }) => {
  await openAt(page, '#data=moons&n=20');
  await page.getByRole('radio', { name: 'Your own', exact: true }).click();
  await expect(plane(page)).toBeVisible();
  await expect(readout(page, 'Points')).toHaveText('20');
  await expect(page.getByText('2-3-1, at epoch 0 until you press Done')).toBeVisible();
  await page.getByRole('heading', { name: 'Points as a table' }).click();
  await page.keyboard.press(' ');
  await page.keyboard.press('ArrowRight');
  await done(page);
  await expectAtAddress(page, 0);
  await page.getByRole('button', { name: 'Edit points', exact: true }).first().click();
  await expect(plane(page)).toBeVisible();
  await tool(page, 'Undo').click();
  await expect(plane(page)).toBeHidden();
  await expectLink(page, /^#data=moons&n=20/);
});

test('a reload keeps the points, and so does a visit to another data set', async ({ page }) => {
  await openPoints(page, THREE);
  const { x, y } = await placeAt(page, 0.75, 0.25);
  await page.mouse.click(x, y);
  const points = await expectCount(page, 4);
  await page.reload();
  await expect(readout(page, 'Accuracy')).toHaveText(/of 4$/);
  expect(pointsInLink(page)).toEqual(points);
  await page.goto('./#data=points&level=all');
  await page.reload();
  await expect(readout(page, 'Accuracy')).toHaveText(/of 4$/);
});

test('a reload restores more points than a link holds, whatever another tab keeps @chromium-only', async ({
  page,
  context,
}) => {
  const gridOf = (target: number) => Array.from({ length: 501 }, (_, i) => `${i % 25},${i % 20},${target}`).join(';');
  const keep = (text: string) => localStorage.setItem('glassbox-points', text);
  await page.goto('./#level=all');
  await page.evaluate(keep, gridOf(1));
  await openAt(page, '#data=points');
  await page.reload();
  await expect(readout(page, 'Accuracy')).toHaveText(/of 501$/);
  const before = await readout(page, 'Training loss').getAttribute('data-value');

  const other = await context.newPage();
  await other.goto('./#level=all');
  await other.evaluate(keep, gridOf(0));
  await other.goto('./#data=points&level=all');
  await other.reload();
  await expect(readout(other, 'Training loss')).not.toHaveAttribute('data-value', before ?? '');

  await page.reload();
  await expect(readout(page, 'Training loss')).toHaveAttribute('data-value', before ?? '');
});

test('thousands of points are drawn as one picture and can still be chosen @chromium-only', async ({ page }) => {
  const points = Array.from({ length: 2500 }, (_, i) => [i % 50, Math.floor(i / 50), i % 2] as const);
  await page.addInitScript((text) => localStorage.setItem('glassbox-points', text), points.join(';'));
  await openPoints(page, '#data=points');
  await expect(page.locator('[data-point]')).toHaveCount(1);
  // Point (20, 30) on a plane from −7.35 to 56.35.
  const { x, y } = await placeAt(page, 27.35 / 63.7, 37.35 / 63.7);
  await page.mouse.click(x, y);
  await expectLink(page, /probe=20,30/);
  await page.locator('[data-point]').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Point 2, class 1, \(1, 0\)/);
  await page.keyboard.press('Enter');
  await expectLink(page, /probe=1,0/);
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

// One theme on the phone: layout does not depend on colours.
for (const [colorScheme, tag] of [
  ['light', '@touch'],
  ['dark', '@chromium-only'],
] as const)
  test(`axe finds nothing where points are edited, ${colorScheme} ${tag}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openPoints(page, THREE);
    await expectNoBarriers(page);
  });
