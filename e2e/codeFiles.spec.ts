import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { laterStrings } from '../src/strings/later.ts';
import { expectNoBarriers } from './axe.ts';
import { openAt } from './glassbox.ts';

const { formats, refusals } = laterStrings.files;

const openMenu = (page: Page) => page.getByRole('button', { name: 'Export', exact: true }).click();
const entry = (page: Page, name: string) => page.getByRole('menuitem', { name, exact: true });

async function save(page: Page, name: string): Promise<{ readonly name: string; readonly text: string }> {
  await openMenu(page);
  const download = page.waitForEvent('download');
  await entry(page, name).click();
  const saved = await download;
  return { name: saved.suggestedFilename(), text: await readFile(await saved.path(), 'utf8') };
}

test('Export saves a notebook, whose link opens the moment, and a PyTorch script @chromium-only', async ({ page }) => {
  await openAt(page, '#seed=5&lr=0.5&at=33');
  const notebook = await save(page, formats.notebook.name);
  expect(notebook.name).toBe('glassbox-xor-epoch-33.ipynb');
  const { nbformat, cells } = JSON.parse(notebook.text);
  expect(nbformat).toBe(4);
  const [, address = ''] = /\(<(.*)>\)/.exec(cells[0].source.join('')) ?? [];
  expect(address).toBe(`${page.url().split('#')[0]}#seed=5&lr=0.5&at=33`);

  const script = await save(page, formats.pytorch.name);
  expect(script.name).toBe('glassbox-xor-pytorch-epoch-33.py');
  expect(script.text).toContain('np.random.RandomState(5)');
  expect(script.text).toContain('learning_rate=0.5, epochs=33)');
});

for (const [link, reason] of [
  ['#data=and&grad=tutorial&at=5', refusals.commonBug],
  ['#dataset=circle&seed=0.5&at=5', refusals.imported],
] as const)
  test(`the menu says why ${link} is no PyTorch script, and saves none @chromium-only`, async ({ page }) => {
    await openAt(page, link);
    await openMenu(page);
    const refused = entry(page, formats.pytorch.name);
    await expect(refused).toHaveAttribute('aria-disabled', 'true');
    await expect(refused).toHaveAccessibleDescription(reason);
    await expect(page.getByText(reason)).toBeVisible();
    await expectNoBarriers(page, '[popover]:popover-open');
    let downloads = 0;
    page.on('download', () => downloads++);
    await refused.click({ force: true });
    await expect(refused).toBeVisible();
    // The other programs hold every run.
    const download = page.waitForEvent('download');
    await entry(page, formats.notebook.name).click();
    expect((await download).suggestedFilename()).toMatch(/[.]ipynb$/);
    expect(downloads).toBe(1);
  });
