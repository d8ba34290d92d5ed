import { expect, type Locator, type Page, test } from '@playwright/test';
import { readLink } from '../src/config/link/link.ts';
import type { OwnPoint } from '../src/core/run/runSpec.ts';
import { expectNoBarriers } from './axe.ts';
import { expectAtAddress, expectLink, graphValues, openAt, readout, showingAll } from './glassbox.ts';

const THREE = '#data=points&pts=0,0,0;1,1,0;0,1,1';
const NONE = '#data=points&pts=';

const plane = (page: Page): Locator => page.getByRole('img', { name: 'Decision boundary', exact: true });
const point = (page: Page, name: RegExp): Locator => page.getByRole('button', { name });

/** Opens the page and waits until the plane takes clicks. */
async function openPoints(page: Page, link: string): Promise<void> {
  await openAt(page, link);
  await expect(page.getByRole('toolbar', { name: 'Edit points' })).toBeVisible();
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

test('a click adds a point at the pointer, and the run is that of the new points', async ({ page }) => {
  await openPoints(page, THREE);
  // The points span 0 to 1, the plane 15 % more on each side: three quarters of it lie at −0.15 + 0.75 · 1.3.
  const place = await placeAt(page, 0.75, 0.25);
  await page.mouse.click(place.x, place.y);
  const [x1 = 0, x2 = 0, target] = (await expectCount(page, 4))[3] ?? [];
  expect(x1).toBeCloseTo(0.825, 1);
  expect(x2).toBeCloseTo(0.175, 1);
  expect(target).toBe(1);
  // Drawn points have three decimals.
  expect(String(x1)).toMatch(/^0\.\d{1,3}$/);
  await expect(point(page, new RegExp(`^Point 4, class 1, \\(${x1}, ${x2}\\)`))).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  const values = await graphValues(page);
  expect(values['x0 activation']).toBe(String(x1));
  expect(values['x1 activation']).toBe(String(x2));
  await page.getByRole('button', { name: 'Step epoch', exact: true }).click();
  await expectAtAddress(page, 1);
});

test('Shift or the other button adds the other class @chromium-only', async ({ page }) => {
  await openPoints(page, THREE);
  const first = await placeAt(page, 0.8, 0.4);
  await page.keyboard.down('Shift');
  await page.mouse.click(first.x, first.y);
  await page.keyboard.up('Shift');
  expect((await expectCount(page, 4))[3]?.[2]).toBe(0);
  await page.getByRole('button', { name: 'Add class 0', exact: true }).click();
  const second = await placeAt(page, 0.5, 0.5);
  await page.mouse.click(second.x, second.y);
  expect((await expectCount(page, 5))[4]?.[2]).toBe(0);
  await page.getByRole('button', { name: 'Make point 5 class 1', exact: true }).click();
  await expect.poll(() => pointsInLink(page)[4]?.[2]).toBe(1);
});

test('a drag moves a point in one step for Undo; Redo repeats it', async ({ page }) => {
  await openPoints(page, THREE);
  const from = await placeAt(page, 1.15 / 1.3, 1.15 / 1.3);
  const to = await placeAt(page, 0.5, 0.25);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  // The plane keeps its extent while the point moves.
  expect(pointsInLink(page)[1]).toEqual([1, 1, 0]);
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => pointsInLink(page)[1]?.[0]).toBeCloseTo(0.5, 1);
  const moved = pointsInLink(page)[1];
  expect(moved?.[1]).toBeCloseTo(-0.15 + 0.25 * 1.3, 1);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => pointsInLink(page)[1]).toEqual([1, 1, 0]);
  await page.getByRole('button', { name: 'Redo', exact: true }).click();
  await expect.poll(() => pointsInLink(page)[1]).toEqual(moved);
});

test('the ringed point is deleted by a button or a key; Ctrl+Z and Ctrl+Shift+Z undo and redo @chromium-only', async ({
  page,
}) => {
  await openPoints(page, `${THREE};0.5,0.2,1`);
  await point(page, /^Point 2, class 0/).click();
  await page.getByRole('button', { name: 'Delete point 2', exact: true }).click();
  await expectCount(page, 3);
  await page.keyboard.press('Control+z');
  await expectCount(page, 4);
  await page.keyboard.press('Control+Shift+Z');
  await expectCount(page, 3);
  await page.keyboard.press('Control+z');
  await expectCount(page, 4);
  await point(page, /^Point 4, class 1/).click();
  await page.keyboard.press('Delete');
  expect(await expectCount(page, 3)).toEqual([
    [0, 0, 0],
    [1, 1, 0],
    [0, 1, 1],
  ]);
});

test('a point can be moved, deleted and added by keyboard alone', async ({ page }) => {
  await openPoints(page, THREE);
  await point(page, /^Point 2, class 0, \(1, 1\)/).focus();
  await page.keyboard.press('Control+ArrowLeft');
  // A hundredth of a plane 1.3 wide.
  await expectLink(page, /pts=0,0,0;0\.987,1,0;0,1,1/);
  await expect(page.getByText('Point 2 moved to (0.987, 1).')).toBeAttached();
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await expectLink(page, /pts=0,0,0;0\.987,0\.87,0;0,1,1/);
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
});

test('an empty plane invites drawing, and keeps its extent until training starts @chromium-only', async ({ page }) => {
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
  // The empty plane spans −1 to 1.
  [
    [-0.5, 0.5],
    [0.5, -0.5],
    [0.5, 0.5],
  ].forEach(([x1 = 0, x2 = 0], index) => {
    expect(points[index]?.[0]).toBeCloseTo(x1, 1);
    expect(points[index]?.[1]).toBeCloseTo(x2, 1);
  });
  await page.getByRole('button', { name: 'Step epoch', exact: true }).click();
  await expectAtAddress(page, 1);
});

test('a reload keeps the points, and so does a visit to another data set', async ({ page }) => {
  await openPoints(page, THREE);
  const { x, y } = await placeAt(page, 0.75, 0.25);
  await page.mouse.click(x, y);
  const points = await expectCount(page, 4);
  await page.reload();
  await expect(point(page, /^Point 4, class 1/)).toBeVisible();
  expect(pointsInLink(page)).toEqual(points);
  await page.goto('./#data=points&level=all');
  await page.reload();
  await expect(point(page, /^Point 4, class 1/)).toBeVisible();
});

test('a reload restores more points than a link holds, whatever another tab keeps @chromium-only', async ({
  page,
  context,
}) => {
  const gridOf = (target: number) => Array.from({ length: 501 }, (_, i) => `${i % 25},${i % 20},${target}`).join(';');
  const keep = (text: string) => localStorage.setItem('glassbox-points', text);
  await page.goto('./#level=all');
  await page.evaluate(keep, gridOf(1));
  await openPoints(page, '#data=points');
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
  await expect(readout(page, 'RMSE')).toHaveAttribute('data-value', /\d/);
  const field = page.getByRole('textbox', { name: 'Target of new points' });
  await expect(field).toHaveValue('1');
  await field.fill('2,5');
  await field.press('Enter');
  const { x, y } = await placeAt(page, 0.75, 0.25);
  await page.mouse.click(x, y);
  expect((await expectCount(page, 4))[3]?.[2]).toBe(2.5);
});

test('on a phone a tap adds a point, a drag moves one, and the page still scrolls @touch @chromium-only', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const finger = await fingerOn(page);
  await openPoints(page, THREE);
  await plane(page).evaluate((element) => element.scrollIntoView({ block: 'center' }));

  const empty = await placeAt(page, 0.75, 0.25);
  await finger([empty]);
  await expectCount(page, 4);

  const from = await placeAt(page, 0.15 / 1.3, 1.15 / 1.3);
  const to = await placeAt(page, 0.5, 0.5);
  await finger([from, { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, to]);
  await expect.poll(() => pointsInLink(page)[2]?.[0]).toBeCloseTo(0.5, 1);
  expect(pointsInLink(page)[2]?.[1]).toBeCloseTo(0.5, 1);

  const scrolled = await page.evaluate(() => scrollY);
  const points = pointsInLink(page);
  const low = await placeAt(page, 0.6, 0.1);
  await finger([low, { x: low.x, y: low.y - 40 }, { x: low.x, y: low.y - 80 }, { x: low.x, y: low.y - 120 }]);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 50);
  expect(pointsInLink(page)).toEqual(points);
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
