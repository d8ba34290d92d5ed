import { expect, test } from '@playwright/test';
import { openAt } from './glassbox.ts';

test('a network of a text opens with its printed numbers beside those of the run @touch', async ({
  page,
  isMobile,
}) => {
  await openAt(page, '#level=simple');
  if (isMobile) await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('combobox', { name: 'Preset' }).selectOption({ label: 'Mazur: backpropagation step by step' });
  const panel = page.getByRole('tabpanel', { name: 'In the book' });
  const row = (name: RegExp) => panel.getByRole('row', { name });
  await expect(panel).toContainText('Matt Mazur, A Step by Step Backpropagation Example, 2015');
  await expect(row(/0\.298371109/)).toContainText('same');
  await expect(row(/0\.408666186/)).not.toContainText('same');

  await panel.getByRole('button', { name: 'Go to update 1', exact: true }).click();
  await expect(row(/0\.408666186/)).toContainText('same');
  await expect(row(/0\.291027924/)).toContainText('rounded weights');
  // What was computed before stays.
  await expect(row(/0\.298371109/)).toContainText('same');
  await expect(panel).toContainText('Of the 10 printed numbers, 9 are the same here.');

  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(panel).toHaveCount(0);
});
