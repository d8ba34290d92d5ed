import { expect, test } from '@playwright/test';
import { expectAt, expected, graphValues, openAt, readout, valueShown } from './glassbox.ts';

const ascending = (one: number, other: number) => one - other;

test('a student steps one epoch and sees the loss fall', async ({ page }) => {
  await openAt(page);
  await expectAt(page, '', 0);
  await expect(page.getByRole('region', { name: 'Hint', exact: true })).toHaveText(
    'Press Step epoch: the network looks at all 4 points once and changes its 13 numbers a little.',
  );
  await page.getByRole('button', { name: 'Step epoch', exact: true }).click();
  await expectAt(page, '', 1);
  await expect(page.getByRole('region', { name: 'Hint', exact: true })).toContainText('Loss fell from 0.548 to 0.533');
});

for (const link of ['', '#seed=42&lr=0.5', '#data=and&grad=tutorial&seed=42&lr=1', '#net=4,2&act=tanh&seed=7&lr=0.3'])
  test(`10, 100 and 1000 epochs show the core’s numbers (${link || 'default'})`, async ({ page }) => {
    await openAt(page, link);
    await page.getByRole('button', { name: '10 epochs', exact: true }).click();
    await expectAt(page, link, 10);
    await page.getByRole('button', { name: '100 epochs', exact: true }).click();
    await expectAt(page, link, 110);
    await page.getByRole('button', { name: '1000 epochs', exact: true }).click();
    await expectAt(page, link, 1110);
    const { parameters } = expected(link, 1110);
    const shown = Object.entries(await graphValues(page)).filter(([name]) => /value$|bias$/.test(name));
    expect(shown.map(([, value]) => Number(value)).toSorted(ascending)).toEqual(
      Array.from(parameters).toSorted(ascending),
    );
  });

test('an epoch of mini-batches has as many updates as batches', async ({ page }) => {
  const link = '#data=circle&batch=30';
  await openAt(page, link);
  await page.getByRole('button', { name: 'Step epoch', exact: true }).click();
  await expectAt(page, link, 4);
  expect(await valueShown(page, 'Epoch')).toBe(1);
  expect(await valueShown(page, 'Test loss')).toBe(expected(link, 4).test?.loss);
});

test('stepping back shows exactly the previous digits', async ({ page }) => {
  await openAt(page, '#data=moons&at=23');
  const before = await graphValues(page);
  await page.getByRole('button', { name: 'Step epoch', exact: true }).click();
  await expectAt(page, '#data=moons', 30);
  await page.getByRole('button', { name: '100 epochs', exact: true }).click();
  await expectAt(page, '#data=moons', 1030);
  await page.getByRole('spinbutton', { name: 'Learning rate' }).focus();
  await page.getByRole('button', { name: 'Step back', exact: true }).click();
  await expectAt(page, '#data=moons', 1020);
  await page.goto('./#data=moons&at=23&level=all');
  await expectAt(page, '#data=moons', 23);
  expect(await graphValues(page)).toEqual(before);
});

test('playing goes on until paused, and the numbers at rest are exact', async ({ page }) => {
  await openAt(page);
  await page.getByRole('combobox', { name: 'Speed' }).selectOption({ label: 'As fast as possible' });
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect.poll(() => valueShown(page, 'Epoch')).toBeGreaterThan(500);
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await expectAt(page, '', await valueShown(page, 'Update'));
});

test('while playing, numbers, chart and formulas all keep changing', async ({ page }) => {
  await openAt(page);
  const shown = {
    epoch: page.getByRole('status', { name: 'Epoch', exact: true }),
    chart: page.getByRole('slider', { name: 'Timeline' }),
    weight: page.locator('[data-part="w1.0.0"]'),
    formulas: page.getByRole('tabpanel', { name: 'How it is computed' }),
  };
  const states = () => Promise.all(Object.values(shown).map((part) => part.evaluate((element) => element.outerHTML)));
  await page.getByRole('combobox', { name: 'Speed' }).selectOption({ label: '100 epochs/s' });
  await expect(shown.formulas.locator('math').first()).toBeVisible();
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  // Twice: a value written only once would belong to the start or the end of playing.
  for (let round = 0; round < 2; round++) {
    const before = await states();
    await expect
      .poll(async () => (await states()).map((state, index) => state !== before[index]))
      .toEqual(before.map(() => true));
  }
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
});

test('the timeline goes back to any epoch and keeps the trained future', async ({ page }) => {
  await openAt(page, '#at=144');
  const timeline = page.getByRole('slider', { name: 'Timeline' });
  await timeline.focus();
  await page.keyboard.press('ArrowLeft');
  await expectAt(page, '', 143);
  await page.keyboard.press('Home');
  await expectAt(page, '', 0);
  await page.keyboard.press('End');
  await expectAt(page, '', 144);
});

test('the epoch can be typed', async ({ page }) => {
  await openAt(page);
  await page.getByRole('button', { name: 'Go to epoch' }).click();
  await page.getByLabel('Go to epoch').fill('33');
  await page.keyboard.press('Enter');
  await expectAt(page, '', 33);
  await expect(readout(page, 'Accuracy')).toHaveText('4 of 4');
});

test('choosing another input shows its activations', async ({ page }) => {
  await openAt(page, '#at=60');
  const output = page.getByRole('button', { name: /^Output neuron y/ });
  const { outputs } = expected('', 60).training;
  await expect(output).toHaveAttribute('data-activation', String(outputs[0]));
  await page.getByText('(1, 0)', { exact: true }).click();
  await expect(output).toHaveAttribute('data-activation', String(outputs[2]));
});

test('every readout is there from the first paint on, and stays @chromium-only', async ({ page }) => {
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const outputs = Array.from(document.querySelectorAll('[aria-label="Readouts"] output'));
      // With a link, the readouts in the page's HTML keep their place but are hidden.
      const names = outputs
        .filter((output) => output.checkVisibility({ visibilityProperty: true }))
        .map((output) => output.ariaLabel);
      if (names.length > 0) seen.add(names.join(', '));
    }).observe(document, { childList: true, subtree: true });
  });
  const link = '#data=circle&reg=l2&rate=0.01';
  await openAt(page, link);
  const { test: held, penalty } = expected(link, 0);
  await expect(readout(page, 'Test loss')).toHaveAttribute('data-value', String(held?.loss));
  await expect(readout(page, 'Penalty')).toHaveAttribute('data-value', String(penalty));
  await page.getByRole('button', { name: 'Step epoch', exact: true }).click();
  await expectAt(page, link, 10);
  expect(await page.evaluate(() => Array.from(Reflect.get(window, 'seen')))).toEqual([
    'Epoch, Update, Training loss, Test loss, Penalty, Accuracy, Test accuracy',
  ]);
});
