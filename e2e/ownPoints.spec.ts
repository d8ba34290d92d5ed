import { expect, test } from '@playwright/test';
import { expectNoBarriers } from './axe.ts';
import { expectAtAddress, expectLink, openAt, readout } from './glassbox.ts';
import { done, expectCount, openPoints, placeAt, plane, point, pointsInLink, THREE, tool } from './pointsPlane.ts';

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
