import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectAtAddress, expectFocus, expectLink, openAt, openSimply, valueShown } from './glassbox.ts';
import { hash, middleOf, openGraph, weight } from './graph.ts';

const field = (page: Page): Locator => page.getByRole('textbox', { name: 'Weight x1 to h2', exact: true });

async function openField(page: Page, link: string): Promise<void> {
  await openGraph(page, link);
  await weight(page).click();
  await field(page).focus();
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
