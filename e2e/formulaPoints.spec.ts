import { expect, test } from '@playwright/test';
import { expectNoBarriers } from './axe.ts';
import { expectCount, openPoints, THREE, tool } from './pointsPlane.ts';

test('points are drawn above and below a curve by keyboard, replace or join the others, and Undo takes them back @touch', async ({
  page,
}) => {
  await openPoints(page, THREE);
  await tool(page, 'Draw by a formula…').press('Enter');
  const panel = page.getByRole('region', { name: 'Draw by a formula' });
  await expect(panel.getByRole('radio', { name: 'Sine', exact: true })).toBeFocused();
  await expect(page.locator('[data-curve]')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(panel.getByRole('radio', { name: 'Cubic', exact: true })).toBeChecked();
  await expect(panel).toContainText('f(x1) = 2·x1³ − 1.5·x1');
  await panel.getByRole('radio', { name: 'Polynomial', exact: true }).check();
  const coefficients = panel.getByRole('textbox', { name: 'Coefficients c0, c1, c2, …', exact: true });
  await coefficients.fill('0.1; −0,5; two');
  await expect(panel).toContainText('These are not up to 10 numbers');
  await expect(panel).toContainText('f(x1) = −0.4 + x1²');
  await coefficients.fill('0,1; −0,5');
  await expect(panel).toContainText('f(x1) = 0.1 − 0.5·x1');
  await panel.getByRole('spinbutton', { name: 'Points to draw', exact: true }).fill('40');
  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'Replace the points', exact: true }).click();
  const points = await expectCount(page, 40);
  for (const [x1, x2, target] of points) expect(target).toBe(x2 > 0.1 - 0.5 * x1 ? 1 : 0);
  await panel.getByRole('button', { name: 'Add to the points', exact: true }).click();
  const all = await expectCount(page, 80);
  expect(new Set(all.map(String)).size).toBe(80);
  await tool(page, 'Undo').click();
  await expectCount(page, 40);
  await tool(page, 'Undo').click();
  await expectCount(page, 3);
  await expectNoBarriers(page, 'main');
  await coefficients.press('Escape');
  await expect(panel).toBeHidden();
  await expect(tool(page, 'Draw by a formula…')).toBeFocused();
});
