import { expect, type Page, test } from '@playwright/test';
import { expectAt, expectLink, openAt } from './glassbox.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

const openLink = async (page: Page, text: string) => {
  await press(page, 'Export');
  await press(page, 'Open a link…');
  const dialog = page.getByRole('dialog', { name: 'Open a link' });
  await dialog.getByRole('textbox', { name: 'Link', exact: true }).fill(text);
  await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  return dialog;
};

for (const [what, text] of [
  ['a whole address', 'https://example.org/glassbox/#data=and&seed=3&at=12'],
  ['what follows the #', 'data=and&seed=3&at=12'],
  ['a message with HTML in it', 'See <a href="https://example.org/#data=and&amp;seed=3&amp;at=12">this</a>.'],
] as const)
  test(`Open a link… accepts ${what} @chromium-only`, async ({ page }) => {
    await openAt(page, '#data=circle&at=4');
    const dialog = await openLink(page, text);
    await expect(dialog).toBeHidden();
    await expectAt(page, '#data=and&seed=3', 12);
    await press(page, 'Undo');
    await expectAt(page, '#data=circle', 4);
  });

test('Open a link… accepts a link of TensorFlow Playground with HTML escapes @chromium-only', async ({ page }) => {
  await openAt(page);
  const link = '#activation=tanh&batchSize=10&dataset=circle&networkShape=4,2&seed=0.59704&percTrainData=50';
  const dialog = await openLink(page, `https://playground.tensorflow.org/${link.replaceAll('&', '&amp;')}`);
  await expect(dialog).toBeHidden();
  await expectAt(page, link, 0);
});

test('text that is not a link, and a link that cannot be opened, change nothing @chromium-only', async ({ page }) => {
  await openAt(page, '#data=circle&at=4');
  const dialog = await openLink(page, 'hello world');
  await expect(dialog.getByRole('alert')).toContainText('Nothing has changed');
  await dialog.getByRole('textbox', { name: 'Link', exact: true }).fill('#networkShape=99&seed=0.5');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('networkShape');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeFocused();
  await expectAt(page, '#data=circle', 4);
  await expectLink(page, /^#data=circle&at=4$/);
});

test('the preset menu opens the same field @chromium-only', async ({ page }) => {
  await openAt(page);
  await page.getByRole('combobox', { name: 'Preset', exact: true }).selectOption({ label: 'Open a link…' });
  await expect(page.getByRole('dialog', { name: 'Open a link' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox', { name: 'Preset', exact: true })).toHaveValue('xor');
});
