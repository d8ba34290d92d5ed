import { expect, test } from '@playwright/test';
import { controlNames } from '../src/config/task/controls.ts';
import { openAt, openSimply, readout, valueShown } from './glassbox.ts';
import { band, button, openMore, seen } from './taskPage.ts';

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
});

const inPlainSight = controlNames.filter((name) => name !== 'weights' && name !== 'act' && name !== 'export');
const alwaysThere = ['Reset', 'Step back', 'Help'];

for (const control of controlNames)
  test(`hide=${control}: it is absent, all else is there @chromium-only`, async ({ page }) => {
    await openSimply(page, `#task=Look&hide=${control}&tab=${control === 'numpy' ? 'check' : 'numpy'}&at=1`);
    await expect(band(page)).toBeVisible();
    for (const name of inPlainSight)
      if (name === control) await expect(seen[name](page)).toHaveCount(0);
      else await expect(seen[name](page), name).toBeVisible();
    if (control === 'formula') await expect(page.getByRole('tab', { name: 'Why it changes' })).toHaveCount(0);
    for (const name of alwaysThere) await expect(button(page, name)).toBeVisible();
    await expect(page.getByRole('slider', { name: 'Timeline' })).toBeVisible();
    await openMore(page);
    await expect(button(page, 'Leave the task')).toBeVisible();
    await expect(seen.export(page)).toHaveCount(control === 'export' ? 0 : 1);
    await page.keyboard.press('Escape');
    if (control === 'settings') return;
    await seen.settings(page).click();
    await expect(page.getByRole('combobox', { name: 'Loss', exact: true })).toBeVisible();
    await expect(seen.act(page)).toHaveCount(control === 'act' ? 0 : 1);
  });

test('the key of a hidden control does nothing, others keep theirs @chromium-only', async ({ page }) => {
  await openSimply(page, '#task=Look&hide=step,play,present,share&at=2');
  await expect(band(page)).toBeVisible();
  for (const key of ['Space', 'ArrowRight', 'p', 'PageDown']) await page.keyboard.press(key);
  await page.keyboard.press('ArrowLeft');
  await expect(readout(page, 'Epoch')).toHaveAttribute('data-value', '1');
  await expect(page.locator('html')).not.toHaveAttribute('data-presenting');
  await page.keyboard.press('r');
  await expect(readout(page, 'Epoch')).toHaveAttribute('data-value', '0');
});

test('a link cannot open what it hides @chromium-only', async ({ page }) => {
  await openSimply(page, '#task=Look&hide=present,numpy,settings&view=present&tab=numpy&level=all');
  await expect(band(page)).toBeVisible();
  await expect(page.getByRole('tab')).toHaveCount(0);
  const html = page.locator('html');
  await expect(html).not.toHaveAttribute('data-presenting');
  await expect(html).not.toHaveAttribute('data-dock');
  await expect(html).toHaveAttribute('data-level', 'simple');
  await expect(page.getByRole('radiogroup', { name: 'Shown' })).toHaveCount(0);
});

test('without formulas a click selects and opens nothing @chromium-only', async ({ page }) => {
  await openSimply(page, '#task=Look&hide=formula&at=1');
  await expect(band(page)).toBeVisible();
  const neuron = page.locator('[data-part="n0.0"]');
  await neuron.click();
  await expect(neuron).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('tab')).toHaveCount(0);
  await expect(button(page, 'How it is computed')).toHaveCount(0);
});

test('locked settings stand as plain text @chromium-only', async ({ page }) => {
  await openSimply(page, '#net=2&lr=5&task=Look&lock=data,rate,act,new,settings');
  await expect(page.getByText('Data: XOR, activation: Sigmoid, learning rate: 5, fixed for this task')).toBeVisible();
  for (const name of ['data', 'rate', 'new'] as const) await expect(seen[name](page)).toHaveCount(0);
  await expect(seen.net(page)).toBeVisible();
  await seen.settings(page).click();
  const more = page.getByRole('dialog', { name: 'More settings' });
  await expect(more).toContainText('Half the sum of squared errors (tutorial)');
  await expect(more.getByRole('combobox')).toHaveCount(0);
  await openAt(page, '#net=2&lr=5&task=Look&lock=rate');
  await expect(page.getByRole('spinbutton', { name: 'Learning rate', exact: true })).toHaveCount(0);
  await expect(page.locator('#settings')).toContainText('Learning rate');
});

test('locked weights cannot be set by keys, hand, field or table @chromium-only', async ({ page }) => {
  await openSimply(page, '#task=Look&goal=loss%3C0.001&lock=weights&sel=w0.0.0&at=3');
  const weight = page.locator('[data-part="w0.0.0"]');
  const value = await weight.getAttribute('data-value');
  await weight.focus();
  for (const key of ['+', 'PageUp', '7', 'Enter']) await page.keyboard.press(key);
  await expect(page.getByRole('textbox')).toHaveCount(0);
  const box = await weight.boundingBox();
  if (!box) throw new Error('the weight is not drawn');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y - 80, { steps: 4 });
  await page.mouse.up();
  await expect(weight).toHaveAttribute('data-value', String(value));
  await expect(page.getByRole('slider', { name: /^Weight/ })).toHaveCount(0);
  await openSimply(page, '#task=Look&goal=loss%3C0.001&lock=weights&at=3');
  await page.locator('[data-part="n0.0"] canvas').click();
  await expect(page.locator('[data-card]')).toContainText('Weights and biases are fixed for this task');
  await expect(page.locator('[data-card]').getByRole('textbox')).toHaveCount(0);
  await page.getByRole('tab', { name: 'How it is computed' }).press('Escape');
  await page.getByRole('button', { name: /^Table/ }).click();
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveCount(0);
  expect(new URL(page.url()).hash).not.toContain('do=');
});

test('locked data stay, whatever is pasted or dropped, and the page says so @chromium-only', async ({ page }) => {
  await openSimply(page, '#task=Look&lock=data');
  await expect(band(page)).toBeVisible();
  const loss = await valueShown(page, 'Training loss');
  const notice = page.getByRole('alert').getByText('This task keeps its data. Nothing was changed.');
  await expect(page.locator('html')).toHaveAttribute('data-listening', '');
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'x1,x2,y\n0,0,1\n1,1,0\n0,1,1');
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(notice).toBeVisible();
  await button(page, 'Dismiss message').click();
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['x1,x2,y\n0,0,1\n1,1,0'], 'points.csv', { type: 'text/csv' }));
    dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await expect(notice).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await valueShown(page, 'Training loss')).toBe(loss);
});
