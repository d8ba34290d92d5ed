import { expect, type Page, test } from '@playwright/test';
import { strings } from '../src/strings/index.ts';
import { laterStrings } from '../src/strings/later.ts';
import { expectAt, expected, openAt, openSimply, readout, valueShown } from './glassbox.ts';

const hintOf = (page: Page) => page.getByRole('region', { name: 'Hint', exact: true });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const FIRST_STEP = 'The bias of ŷ rose most, from 0.04 to 0.18. Loss fell from 0.548 to 0.533.';

test('after a step the page says what just happened, in writing and to screen readers @chromium-only', async ({
  page,
}) => {
  await openSimply(page);
  const hint = hintOf(page);
  const live = page.locator('[aria-live="polite"]');
  await expect(hint).toHaveText(
    'Press Step epoch: the network looks at all 4 points once and changes its 13 numbers a little.',
  );
  await press(page, 'Step epoch');
  await expect(hint).toContainText(FIRST_STEP);
  await expect(live).toHaveText(`Epoch 1. ${FIRST_STEP.replace('ŷ', 'y')} 1 of 4 correct.`);
  await press(page, 'Step epoch');
  await expect(hint).toContainText('The point (1, 0) is correct now: its answer rose from 0.496 to 0.51.');
  await press(page, 'Step back');
  await expectAt(page, '', 1);
  await expect(hint).toHaveText('');
});

test('Why? opens why the part changes, and its name selects it @chromium-only', async ({ page }) => {
  await openSimply(page);
  const hint = hintOf(page);
  await press(page, 'Step epoch');
  await hint.getByRole('button', { name: 'Why?', exact: true }).click();
  const dock = page.getByRole('region', { name: new RegExp(`^${laterStrings.formula.dock}`) });
  await expect(dock.getByRole('tab', { name: laterStrings.formula.tabs.why, exact: true })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await press(page, 'Step epoch');
  await press(page, 'Step epoch');
  await hint.getByRole('button', { name: 'weight x1 → h2', exact: true }).click();
  await expect(dock).toContainText(/x1.*→.*h2/);
});

test('where there is no part, Why? unfolds one further sentence @chromium-only', async ({ page }) => {
  await openSimply(page, '#net=0');
  const hint = hintOf(page);
  await press(page, 'Step epoch');
  await expect(hint).toContainText('Impossible for this network: no weights make all four points correct.');
  await expect(hint).not.toContainText(laterStrings.observations.whyImpossible);
  await press(page, 'Why?');
  await expect(hint).toContainText(laterStrings.observations.whyImpossible);
  await expect(hint.getByRole('button', { name: 'Why?' })).toHaveCount(0);
});

test('after many epochs and after a pause, the page tells what happened on the way @chromium-only', async ({
  page,
}) => {
  await openSimply(page);
  const hint = hintOf(page);
  await press(page, '100 epochs');
  await expect(hint).toContainText('Epoch 0 to 100: loss 0.548 → 0.0445, all four correct since 33.');
  await press(page, 'Play');
  await expect.poll(() => valueShown(page, 'Epoch')).toBeGreaterThan(104);
  await expect(hint).toHaveText('');
  await press(page, 'Pause');
  const last = await valueShown(page, 'Epoch');
  await expect(hint).toContainText(
    new RegExp(`^Epoch 100 to ${last}: loss 0\\.0445 → 0\\.0\\d+, all four correct since 33\\.`),
  );
  await expect(readout(page, 'Training loss')).toHaveAttribute('data-value', String(expected('', last).training.loss));
});

test('the cross closes this sentence only @chromium-only', async ({ page }) => {
  await openSimply(page);
  const hint = hintOf(page);
  await press(page, 'Step epoch');
  await expect(hint).toContainText(FIRST_STEP);
  await hint.getByRole('button', { name: strings.stepHint.close, exact: true }).click();
  await expect(hint).toHaveText('');
  await press(page, 'Step epoch');
  await expect(hint).toContainText('The point (1, 0) is correct now');
});

test('with steps unexplained, the page neither writes nor speaks of what they did @chromium-only', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('glassbox', '{"explainSteps":false}'));
  await openSimply(page);
  await expect(hintOf(page)).toContainText('Press Step epoch');
  await press(page, 'Step epoch');
  await expect(page.locator('[aria-live="polite"]')).toHaveText('Epoch 1: loss 0.533; 1 of 4 correct.');
  await expect(hintOf(page)).toHaveText('');
});

test('a learning rate that is too high is named at the step it spoils @chromium-only', async ({ page }) => {
  await openAt(page, '#lr=50');
  await press(page, 'Step epoch');
  await expect(hintOf(page)).toContainText('with rate 6.25 instead of 50 the loss would have fallen to 0.539');
});

test('no sentence moves the content below it @touch @chromium-only', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAt(page);
  const graph = page.getByRole('group', { name: 'Network', exact: true });
  const hint = hintOf(page);
  await expect(hint).toContainText('Press Step epoch');
  const tops = new Set<number | undefined>();
  for (const [button, epoch] of [
    ['Step epoch', 1],
    ['Step epoch', 2],
    ['10 epochs', 12],
    ['100 epochs', 112],
  ] as const) {
    await press(page, button);
    await expectAt(page, '', epoch);
    await expect(hint).toContainText(button === 'Step epoch' ? 'Loss fell' : `to ${epoch}: loss`);
    tops.add((await graph.boundingBox())?.y);
  }
  expect([...tops]).toHaveLength(1);
});

test('the introduction gives way to the numbers, and a link into a run tells what is true there @chromium-only', async ({
  page,
}) => {
  await openAt(page, '#seed=42&lr=0.5&at=571');
  await expect(page.getByText(strings.stepHint.introduction)).toBeHidden();
  const { history, training } = expected('#seed=42&lr=0.5', 571);
  await expect(hintOf(page)).toContainText(
    `Epoch 0 to 571: loss ${history.trainingLosses[0]?.toFixed(3)} → ${training.loss.toFixed(3)}`,
  );
  await openAt(page, '#at=144');
  await expect(hintOf(page)).toHaveText('All 4 points are correct; the farthest answer is 0.106 from its target.');
});
