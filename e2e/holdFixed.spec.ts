import { expect, test } from '@playwright/test';
import { expectAt, expectLink, openAt } from './glassbox.ts';

test('a weight held fixed at its editor restarts the run, stays as it is, and Undo lets it go', async ({ page }) => {
  await openAt(page, '#at=5&sel=w0.0.1');
  const weight = page.locator('[data-part="w0.0.1"]');
  const hold = page.getByRole('switch', { name: 'Hold fixed' });
  await expect(hold).not.toBeChecked();
  await hold.check({ force: true });
  await expectAt(page, '#freeze=w0.0.1', 0);
  await expect(weight).toHaveAccessibleName(/^Weight x1 to h2, −0\.06, held fixed$/);
  const start = await weight.getAttribute('data-value');
  await page.getByRole('button', { name: '10 epochs', exact: true }).click();
  await expectAt(page, '#freeze=w0.0.1', 10);
  await expect(weight).toHaveAttribute('data-value', start ?? '');
  await page.getByRole('tab', { name: 'Why it changes' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Why it changes' })).toContainText('it is held fixed');

  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expectAt(page, '', 5);
  await expect(hold).not.toBeChecked();
  await expectLink(page, /^#at=5/);
});
