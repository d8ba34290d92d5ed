import { expect, type Page, test } from '@playwright/test';
import { readLink } from '../src/config/link/link.ts';
import { writeSettings } from '../src/config/settings/defaults.ts';
import { settings } from '../src/config/settings/settings.ts';
import { laterStrings } from '../src/strings/later.ts';
import { valueNames } from '../src/views/settings/rows/valueNames.ts';
import type { ChoiceSetting } from '../src/views/settings/settingKinds.ts';
import { expectAt, expected, expectLink, openAt } from './glassbox.ts';
import { choose, goTo, type, unfold } from './settingsPanel.ts';

type Row = readonly [control: string, value: string, start: string, link: string];

/** Makes each change in the panel; asserts that the link states it and that ten epochs give the core's numbers. */
async function checkRows(page: Page, act: typeof choose, rows: readonly Row[]): Promise<void> {
  await openAt(page, rows[0]?.[2]);
  for (const [control, value, start, link] of rows)
    await test.step(`${control}: ${value}`, async () => {
      await goTo(page, start);
      await unfold(page);
      await act(page, control, value);
      await expectAt(page, link, 0);
      await page.getByRole('button', { name: '10 epochs', exact: true }).click();
      const position = 10 * expected(link, 0).updatesPerEpoch;
      await expectAt(page, link, position);
      await expectLink(page, `${link}&at=${position}`);
    });
}

/** In one engine: the rows differ in arithmetic, which training.spec.ts compares in every engine. */
function testRows(what: string, act: typeof choose, groups: Readonly<Record<string, readonly Row[]>>): void {
  for (const [group, rows] of Object.entries(groups))
    test(`every ${what} of ${group} is in the panel, and the page then shows the core’s numbers @chromium-only`, async ({
      page,
    }) => {
      await checkRows(page, act, rows);
    });
}

testRows('choice', choose, {
  activations: [...choiceRows('activation'), ...choiceRows('outputActivation')],
  losses: [...choiceRows('loss'), ...choiceRows('gradientRule')],
  optimizers: choiceRows('optimizer'),
  'order and what is held': [
    ...choiceRows('sampleOrder', '#lr=0.1&batch=3'),
    ...choiceRows('biases'),
    ['Held fixed', 'All biases', '#lr=0.1', '#freeze=b&lr=0.1'],
  ],
  'initial weights and regularization': [
    ...choiceRows('initialization'),
    ...choiceRows('regularization', '#lr=0.1&rate=0.01'),
  ],
});

/** Every value of a choice in the table of settings except the current one. */
function choiceRows(name: ChoiceSetting, start = '#lr=0.1'): readonly Row[] {
  const names: Readonly<Record<string, string>> = valueNames()[name];
  const { key, domain } = settings[name];
  const usual = readLink(start).spec.config[name];
  return domain.values
    .filter((value) => value !== usual)
    .map((value): Row => {
      const configFrom = (link: string) => readLink(`${link}&${key}=${value}`).spec.config;
      // Softmax and its loss need an output for each class.
      const from = configFrom(start)[name] === value ? start : `#outs=2&${start.slice(1)}`;
      const link = `#${writeSettings(configFrom(from))}`;
      return [laterStrings.settings.labels[name], names[value] ?? value, from, link];
    });
}

testRows('number', type, {
  network: [
    ['Learning rate', '0,5', '', '#lr=0.5'],
    ['Seed', '9', '', '#seed=9'],
    ['Batch size', '2', '', '#batch=2'],
    ['Order seed', '4', '#batch=2', '#batch=2&orderseed=4'],
    ['Hidden layers', '6', '', '#net=3,3,3,3,3,3'],
    ['Neurons in layer 1', '16', '', '#net=16'],
    ['Outputs', '2', '', '#outs=2'],
  ],
  optimizers: [
    ['Momentum', '0,5', '#opt=momentum', '#opt=momentum&mom=0.5'],
    ['Decay ρ', '0.9', '#opt=rmsprop&lr=0.01', '#opt=rmsprop&rho=0.9&lr=0.01'],
    ['Beta 1', '0.8', '#opt=adam&lr=0.01', '#opt=adam&beta1=0.8&lr=0.01'],
    ['Beta 2', '0.99', '#opt=adam&lr=0.01', '#opt=adam&beta2=0.99&lr=0.01'],
    ['Epsilon', '1e-4', '#opt=adam&lr=0.01', '#opt=adam&eps=0.0001&lr=0.01'],
    ['Weight decay', '0.1', '#opt=adamw&lr=0.01', '#opt=adamw&wd=0.1&lr=0.01'],
  ],
  'regularization and data': [
    ['Regularization rate', '0,02', '#reg=l2', '#reg=l2&rate=0.02'],
    ['Points', '50', '#data=moons', '#data=moons&n=50'],
    ['Noise', '15', '#data=moons', '#data=moons&noise=15'],
    ['Training share', '80', '#data=moons', '#data=moons&train=80'],
    ['Data seed', '3', '#data=moons', '#data=moons&dataseed=3'],
  ],
});

test('another input keeps the others and their order, and the last one stays @chromium-only', async ({ page }) => {
  await openAt(page);
  await unfold(page);
  const inputs = page.getByRole('group', { name: 'Inputs', exact: true });
  await expect(inputs.getByRole('checkbox')).toHaveCount(7);
  await inputs.getByRole('checkbox', { name: 'sin(πx1)', exact: true }).check({ force: true });
  await inputs.getByRole('checkbox', { name: 'x1²', exact: true }).check({ force: true });
  await expectAt(page, '#in=x1,x2,x1sq,sinx1', 0);
  await page.getByRole('button', { name: '10 epochs', exact: true }).click();
  await expectAt(page, '#in=x1,x2,x1sq,sinx1', 10);
  await expect(page.getByRole('button', { name: /^Weight sin\(πx1\) to h2, / })).toHaveCount(1);
  for (const name of ['x1', 'x2', 'sin(πx1)'])
    await inputs.getByRole('checkbox', { name, exact: true }).uncheck({ force: true });
  await expectLink(page, /^#in=x1sq$/);
  await inputs.getByRole('checkbox', { name: 'x1²', exact: true }).click({ force: true });
  await expect(inputs.getByRole('checkbox', { name: 'x1²', exact: true })).toBeChecked();
  await expectLink(page, /^#in=x1sq$/);
});
