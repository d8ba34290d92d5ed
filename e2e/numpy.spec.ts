import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { expected, openAt } from './glassbox.ts';

test('Export saves the run as a NumPy script that prints the page’s numbers @chromium-only', async ({ page }) => {
  await openAt(page, '#at=33');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'NumPy script (.py)', exact: true }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('glassbox-xor-epoch-33.py');
  const path = await saved.path();
  const text = await readFile(path, 'utf8');
  const functions = Array.from(text.matchAll(/^def (\w+)\(/gm), ([, name]) => name);
  for (const name of ['initialize_network', 'forward_propagation', 'backward_propagation', 'train_network', 'predict'])
    expect(functions).toContain(name);

  const { status, stdout } = spawnSync('python3', [path], { encoding: 'utf8' });
  test.skip(status !== 0 && spawnSync('python3', ['-c', 'import numpy']).status !== 0, 'python3 has no NumPy here');
  expect(status).toBe(0);
  const loss = Number(/^epoch 33: training loss (\S+),/m.exec(stdout)?.[1]);
  expect(Math.abs(loss - expected('', 33).training.loss)).toBeLessThan(1e-12);
});

test('the NumPy tab marks the line at the cursor and shows the arrays of that line, as far as they are known', async ({
  page,
}) => {
  // Two samples are done, and the third's forward pass: the next phase is its loss.
  await openAt(page, '#step=phase&cursor=95&tab=numpy&sel=n1.0');
  const panel = page.getByRole('tabpanel', { name: 'NumPy' });
  const marked = panel.locator('[aria-current="step"]');
  await expect(marked).toContainText('a2 = sigmoid(z2)');
  await expect(marked).toContainText('just computed');
  const { outputs } = expected('', 0).training;
  const output = (sample: number) => panel.getByText(Number(outputs[sample]).toFixed(4), { exact: true });
  await expect(output(2)).toBeVisible();
  // The fourth sample is not yet computed: its output appears nowhere.
  await expect(output(3)).toHaveCount(0);
  await expect(panel.getByRole('table')).toHaveText([/^z2 4 × 1/, /^a2 4 × 1/]);
  await page.getByRole('button', { name: 'Step phase', exact: true }).click();
  await expect(marked).toContainText('np.sum((a - y) ** 2) / 2');
  await page.getByRole('button', { name: 'Step phase', exact: true }).click();
  await expect(marked).toContainText('grad_');
});

test('a selected weight shows its line as an equation, and a click on another line shows that one @chromium-only', async ({
  page,
}) => {
  await openAt(page, '#at=1&sel=w0.0.1&tab=numpy');
  const panel = page.getByRole('tabpanel', { name: 'NumPy' });
  await expect(panel.locator('[aria-current="step"]')).toContainText('z1 = X @ w1 + b1');
  await expect(panel.getByRole('table')).toHaveText([/^X 4 × 2/, /^w1 2 × 3/, /^b1 3/, /^z1 4 × 3/]);
  await panel.getByRole('button', { name: 'a1 = sigmoid(z1)' }).click();
  await expect(panel.getByRole('table')).toHaveText([/^z1 4 × 3/, /^a1 4 × 3/]);
});
