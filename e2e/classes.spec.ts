import { expect, test } from '@playwright/test';
import { expected, openAt } from './glassbox.ts';

test('three classes: regions of the likeliest, an output tile for each, and how the points are read', async ({
  page,
}) => {
  const link = 'data=three-blobs&noise=15';
  await openAt(page, `#${link}&at=100`);
  const { training, test: tested } = expected(link, 100);
  const loss = page.getByRole('status', { name: 'Training loss', exact: true });
  expect(Math.abs(Number(await loss.getAttribute('data-value')) - training.loss)).toBeLessThan(1e-12);

  const network = page.getByRole('group', { name: 'Network', exact: true });
  for (const number of [0, 1, 2]) await expect(network.getByText(`class ${number}`)).toBeVisible();
  const colours = page.getByText('Orange: class 0. Blue: class 1. Green: class 2. Paler: less sure.');
  await expect(colours.filter({ visible: true })).toHaveCount(1);
  await expect(page.getByRole('img', { name: 'Decision boundary' })).toHaveAccessibleDescription(
    /The likeliest class: class 0 on [\d.]+ %, class 1 on [\d.]+ %, class 2 on [\d.]+ % of the plane\. \d+ of 100 training points/,
  );

  const table = page.getByRole('region', { name: 'Confusion table' });
  const cells = await table.getByRole('cell').allInnerTexts();
  const counts = cells.map((cell) => cell.split('\n').map(Number));
  const sum = (which: number, cellsOf: readonly number[][]) =>
    cellsOf.reduce((all, cell) => all + (cell[which] ?? 0), 0);
  const diagonal = counts.filter((_, place) => place % 4 === 0);
  expect([sum(0, counts), sum(1, counts)]).toEqual([training.count, tested?.count]);
  expect([sum(0, diagonal), sum(1, diagonal)]).toEqual([training.correct, tested?.correct]);

  // A chosen output shows its own map.
  await network.locator('[data-part="n1.2"]').click();
  await expect(page.getByText('Green: likely class 2.').filter({ visible: true })).toHaveCount(1);
});

test('softmax and its loss come and go together, and two classes may have two outputs', async ({ page }) => {
  await openAt(page, '#outs=2&level=all');
  const output = page.getByRole('combobox', { name: 'Output activation' });
  const loss = page.getByRole('combobox', { name: 'Loss', exact: true });
  await output.selectOption('softmax');
  await expect(loss).toHaveValue('ce');
  await expect(page).toHaveURL(/outs=2&out=softmax&loss=ce/);
  await loss.selectOption('mse');
  await expect(output).toHaveValue('sigmoid');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(output).toHaveValue('softmax');
  await page.getByRole('spinbutton', { name: 'Outputs', exact: true }).fill('1');
  await page.getByRole('spinbutton', { name: 'Outputs', exact: true }).press('Enter');
  await expect(loss).toHaveValue('half-sse');
  await expect(page.getByRole('button', { name: /^Output neuron y, / })).toBeVisible();
});

test('a point of four classes is drawn with keys and buttons, and has its own mark', async ({ page }) => {
  await openAt(page, '#data=points&pts=0,0,0;0,1,1;1,0,2&outs=4&out=softmax');
  await page.getByRole('button', { name: 'Edit points' }).click();
  await page.getByRole('button', { name: 'class 3' }).click();
  await page.getByRole('button', { name: /^New point, class 3/ }).press('Enter');
  await expect(page.getByRole('button', { name: /^Point 4, class 3/ })).toBeVisible();
  await page.keyboard.press('2');
  await expect(page.getByRole('button', { name: /^New point, class 2/ })).toBeVisible();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page).toHaveURL(/outs=4&out=softmax&loss=ce/);

  // They are still classes after a visit to other data.
  const dataSets = page.getByRole('radiogroup', { name: 'Data set' });
  await dataSets.getByRole('radio', { name: 'AND', exact: true }).check({ force: true });
  await expect(page).toHaveURL(/data=and/);
  await dataSets.getByRole('radio', { name: 'Your own', exact: true }).click({ force: true });
  await expect(page.getByRole('button', { name: /^Point 4, class 3/ })).toBeVisible();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page).toHaveURL(/data=points&pts=.*&outs=4/);
});
