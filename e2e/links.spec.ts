import { expect, test } from '@playwright/test';
import { expectAt, expectLink, graphValues, openAt, readout, showingAll } from './glassbox.ts';

test('a link reopens the same moment to the last digit, also in mid-epoch', async ({ page, context }) => {
  const link = '#data=xor-cloud&noise=15&net=4,2&act=tanh&seed=11&lr=0.7&do=20:lr=0.1;33:w0.0.1=1.5;33:b1.0=-2&at=137';
  await openAt(page, link);
  await expectAt(page, link, 137);
  const first = await graphValues(page);
  await page.getByRole('button', { name: '10 epochs', exact: true }).click();
  await expectAt(page, link, 230);
  await page.getByRole('button', { name: 'Step back', exact: true }).click();
  await expectLink(page, /at=220/);
  const other = await context.newPage();
  await openAt(other, new URL(page.url()).hash);
  expect(await graphValues(other)).toEqual(await graphValues(page));
  await other.goto(`./${showingAll(link)}`);
  await expectAt(other, link, 137);
  expect(await graphValues(other)).toEqual(first);
});

test('the address follows every step', async ({ page }) => {
  await openAt(page);
  await page.getByRole('button', { name: 'Step epoch', exact: true }).click();
  await expectLink(page, /^#at=1$/);
  await page.getByRole('button', { name: 'Step back', exact: true }).click();
  await expectLink(page, /^$/);
});

test('Back returns to the run before a setting was changed', async ({ page }) => {
  await openAt(page, '#at=7');
  await page.getByRole('combobox', { name: 'Activation', exact: true }).selectOption({ label: 'Tanh' });
  await expectLink(page, /act=tanh/);
  await expectAt(page, '#act=tanh', 0);
  await page.goBack();
  await expectAt(page, '', 7);
  await page.goForward();
  await expectAt(page, '#act=tanh', 0);
});

test('the history entry of a changed setting names the new start, not the moment before it @chromium-only', async ({
  page,
}) => {
  await openAt(page, '#at=7');
  const pushed = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const push = history.pushState.bind(history);
        history.pushState = (data, unused, url) => {
          push(data, unused, url);
          resolve(location.hash);
        };
      }),
  );
  await page.getByRole('combobox', { name: 'Activation', exact: true }).selectOption({ label: 'Tanh' });
  expect(await pushed).toBe('#act=tanh&level=all');
});

test('Back returns to the previous input, and Undo to the selection and the switches of its run', async ({ page }) => {
  await openAt(page, '#data=circle&probe=0.3,0.2');
  await page.getByRole('radio', { name: 'Moons', exact: true }).check();
  await expectAt(page, '#data=moons', 0);
  await page.goBack();
  await expectLink(page, /^#data=circle&probe=0.3,0.2$/);
  await expectAt(page, '#data=circle', 0);
  const tests = page.getByRole('switch', { name: 'Test points', exact: true });
  await expect(tests).toBeChecked();
  await page.goto('./#networkShape=4,2&percTrainData=50&seed=0.5&showTestData=false');
  await expect(tests).not.toBeChecked();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expectAt(page, '#data=circle', 0);
  await expect(tests).toBeChecked();
});

test('a link that arrives just before the address is written is followed, not overwritten', async ({ page }) => {
  await openAt(page, '#at=7');
  // The address changes at once, but the page learns of it later; in between it is asked to write its own link.
  await page.evaluate(() => {
    location.hash = '#act=tanh&at=3';
    dispatchEvent(new Event('pagehide'));
  });
  await expectAt(page, '#act=tanh', 3);
  await expectLink(page, /act=tanh&at=3/);
});

test('a link with mistakes opens with all its valid parts and says what it ignored @chromium-only', async ({
  page,
}) => {
  await openAt(page, '#data=and&lr=fast&seed=5&colour=red&opt=lion&at=12');
  await expectAt(page, '#data=and&seed=5', 12);
  const alert = page.getByRole('alert');
  for (const word of ['lr', 'colour', 'opt']) await expect(alert).toContainText(word);
  await alert.getByRole('button').first().click();
  await expect(alert.getByText('colour')).toHaveCount(0);
});

for (const [what, link] of [
  ['100 kB of noise', `#${'x%&=;:,\u00e9<b>'.repeat(10_000)}`],
  ['broken encoding', '#data=%E0%A4%A&seed=%zz&at=5'],
  ['sizes out of range', '#net=99,0,-1&n=5&noise=1e9&at=99999999999'],
  ['prototype names', '#__proto__=1&constructor=2&toString=3&data=constructor'],
] as const)
  test(`a link of ${what} opens the page and says so`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await openAt(page, link);
    await expect(page.getByRole('alert')).toContainText(/\w+/);
    await expect(readout(page, 'Training loss')).toHaveAttribute('data-value', /\d/);
    expect(errors).toEqual([]);
  });

test('an input that no link can hold is refused with a sentence @chromium-only', async ({ page }) => {
  await openAt(page, '#probe=0.25,1');
  const field = page.getByRole('textbox', { name: 'x1', exact: true });
  await field.fill('1e99');
  await field.press('Enter');
  await expect(page.getByText('“1e99” is beyond 10¹², the largest number here; x1 is still 0.25.')).toBeVisible();
  await field.fill('-1e12');
  await field.press('Enter');
  await expectLink(page, /^#probe=-1000000000000,1$/);
  await page.reload();
  await expect(field).toHaveValue('−1\u2009000\u2009000\u2009000\u2009000');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('Share puts the link to this moment on the clipboard @chromium-only', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAt(page, '#seed=42&lr=0.5&at=571');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/#seed=42&lr=0.5&at=571&level=all$/);
});
