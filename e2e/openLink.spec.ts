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

/** Lets the page take a text as if it had been pasted, or dropped from elsewhere. */
async function transfer(page: Page, kind: 'paste' | 'drop', text: string): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-listening', '');
  await page.evaluate(
    ([kind, text]) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      const event =
        kind === 'paste'
          ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
          : new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
    },
    [kind, text] as const,
  );
}

test('a damaged link opens wherever it arrives, with a word on what was repaired @chromium-only', async ({ page }) => {
  await openAt(page, '#data=circle&at=4');
  const mail = 'Hello,\nit learns: https://example.org/#data=3Dand&amp;seed=3D3&amp;l=\nr=3D1.5&amp;at=3D12\nBest, Mia';
  const dialog = await openLink(page, mail);
  await expect(dialog).toBeHidden();
  await expectAt(page, '#data=and&seed=3&lr=1.5', 12);
  await expect(page.getByRole('alert')).toContainText('the text around it was left out');
  await expect(page.getByRole('alert')).toContainText('“&amp;” were read as');
  await press(page, 'Undo');
  await expectAt(page, '#data=circle', 4);
  await expect(page.getByRole('alert')).toHaveCount(0);

  await transfer(page, 'paste', '“https://example.org/#data%3Dor%26seed%3D5”');
  await expectAt(page, '#data=or&seed=5', 0);
  await transfer(page, 'drop', 'https://playground.tensorflow.org/#networkShape=4%2C2&seed=0.59704&percTrainData=50');
  await expectLink(page, /networkShape=4,2&seed=0\.59704/);
  await expect(page.getByRole('alert')).toContainText('codes such as “%2C”');
});

test('a link that may be another one is shown, and not opened @chromium-only', async ({ page }) => {
  await openAt(page, '#data=circle&at=4');
  await transfer(page, 'paste', 'https://example.org/#data=and&seed=12\n34');
  const dialog = page.getByRole('dialog', { name: 'Open a link' });
  await expect(dialog.getByRole('alert')).toContainText('whether “34” behind “seed=12” belongs to this link');
  await expect(dialog.getByRole('alert')).toContainText('#data=and&seed=12');
  await dialog.getByRole('textbox', { name: 'Link', exact: true }).fill('https://example.org/#data=and&seed=1234');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expectAt(page, '#data=and&seed=1234', 0);
});
