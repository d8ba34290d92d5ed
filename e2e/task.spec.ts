import { expect, test } from '@playwright/test';
import { readLink } from '../src/config/link/link.ts';
import { createRun } from '../src/core/run/run.ts';
import { expectNoBarriers } from './axe.ts';
import { expected, expectFocus, openSimply, readout } from './glassbox.ts';
import { band, button, GOAL, openMore, RUN, reachedTitle, seen, TASK, TEXT } from './taskPage.ts';

/** The epoch at which the core alone reaches the goal of a link. */
function goalEpoch(link: string): number | null {
  const { spec, view } = readLink(link);
  const run = createRun(spec, view.goal);
  run.seek(200, () => true);
  return run.snapshot().goalReached;
}

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
});

test('the band asks, and says what is now', async ({ page }) => {
  await openSimply(page, `${TASK}&at=40`);
  const loss = expected(RUN, 40).training.loss.toPrecision(3);
  await expect(band(page)).toContainText(TEXT);
  await expect(band(page).getByRole('listitem')).toHaveText([
    new RegExp(`Loss below 0.05now ${loss}`),
    /Within 200 epochs40 used/,
    /At most 2 hidden neurons2 of 2/,
  ]);
  await expect(page.getByText('Task from your teacher')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Preset' })).toHaveCount(0);
  await expect(page.getByText('goal: below 0.05')).toBeVisible();
  await expect(reachedTitle(page)).toHaveCount(0);
});

test('a goal met while playing fast counts where it was met, and stays', async ({ page }) => {
  await openSimply(page, TASK);
  const before = await band(page).boundingBox();
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('fastest');
  await button(page, 'Play').click();
  const epoch = goalEpoch(TASK);
  await expect(reachedTitle(page)).toHaveText(`Goal reached at epoch ${epoch}`);
  await expect(page.getByRole('status').filter({ hasText: `The goal is reached, at epoch ${epoch}.` })).toHaveCount(1);
  await button(page, 'Pause').click();
  await expect(band(page).getByRole('listitem').first()).toContainText('Reached');
  await page.getByRole('slider', { name: 'Timeline' }).press('Home');
  await expect(readout(page, 'Epoch')).toHaveAttribute('data-value', '0');
  await expect(reachedTitle(page)).toHaveText(`Goal reached at epoch ${epoch}`);
  expect(await band(page).boundingBox()).toEqual(before);
});

test('a broken rule says so, and the goal is not reached', async ({ page }) => {
  await openSimply(page, `${TASK.replace('net=2', 'net=3')}&at=200`);
  await expect(band(page)).toContainText('3 neurons, the goal allows 2');
  await expect(band(page)).toContainText('200 used');
  await expect(reachedTitle(page)).toHaveCount(0);
});

test('a result link holds the whole run, and a name @chromium-only', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSimply(page, TASK);
  await expect(band(page)).toBeVisible();
  await button(page, '100 epochs').click();
  await button(page, '100 epochs').click();
  const epoch = goalEpoch(TASK);
  await expect(reachedTitle(page)).toHaveText(`Goal reached at epoch ${epoch}`);
  await page.getByRole('textbox', { name: 'Name or nickname' }).fill('Mia <b>');
  await button(page, 'Copy my result link').click();
  await expect(band(page).getByText('Link copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await context.newPage();
  await other.setViewportSize({ width: 1280, height: 720 });
  await other.goto(link);
  await expect(band(other).getByText('Result of Mia <b>')).toBeVisible();
  await expect(readout(other, 'Epoch')).toHaveAttribute('data-value', String(epoch));
  const loss = expected(RUN, epoch ?? 0).training.loss;
  await expect(readout(other, 'Training loss')).toHaveAttribute('data-value', String(loss));
  await expect(band(other)).toContainText(`Goal reached at epoch ${epoch}`);
});

test('a forbidden clipboard shows the link, selected, and says so @chromium-only', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
  });
  await openSimply(page, '#task=Look');
  await button(page, 'Copy my result link').click();
  const field = page.getByRole('textbox', { name: 'Link to your result' });
  await expectFocus(field);
  await expect(band(page).getByText('Copying is not allowed here. The link is selected.')).toBeVisible();
  const selected = await field.evaluate((input: HTMLInputElement) =>
    input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
  );
  expect(readLink(selected).view.taskText).toBe('Look');
});

test('before the goal is reached, the menu copies the result so far @chromium-only', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSimply(page, `${TASK}&at=40`);
  await expect(band(page)).toBeVisible();
  await openMore(page);
  await button(page, 'Copy my result so far').click();
  const dialog = page.getByRole('dialog', { name: 'My result so far' });
  await expect(dialog.getByText('Link copied.')).toBeVisible();
  await expectNoBarriers(page, 'dialog[open]');
  const { view } = readLink(await page.evaluate(() => navigator.clipboard.readText()));
  expect([view.position, view.resultName]).toEqual([40, '']);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('first weights drawn for a student stay, after a reload and with Back @chromium-only', async ({ page }) => {
  await openSimply(page, '#seed=any&task=Look');
  await expect(band(page)).toBeVisible();
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#seed=\d+&task=Look$/);
  const drawn = new URL(page.url()).hash;
  await page.reload();
  await expect(readout(page, 'Training loss')).toHaveAttribute('data-value', String(expected(drawn, 0).training.loss));
  await page.evaluate(() => {
    location.hash = '#data=and';
  });
  await expect(band(page)).toHaveCount(0);
  await page.goBack();
  await expect(band(page)).toBeVisible();
  expect(new URL(page.url()).hash).toBe(drawn);
});

test('leaving gives everything back, says so, and Undo returns to the task', async ({ page }) => {
  await openSimply(page, `${TASK}&hide=settings,share,play&at=20`);
  await expect(band(page)).toBeVisible();
  await openMore(page);
  await button(page, 'Leave the task').click();
  await expect(page.getByRole('alert')).toContainText('the result no longer counts');
  await expect(band(page)).toHaveCount(0);
  for (const name of ['settings', 'share', 'play'] as const) await expect(seen[name](page)).toBeVisible();
  await expect(readout(page, 'Epoch')).toHaveAttribute('data-value', '20');
  await expect.poll(() => new URL(page.url()).hash).toBe(`${RUN}&at=20`);
  await button(page, 'Undo').click();
  await expect(band(page)).toBeVisible();
  for (const name of ['settings', 'share', 'play'] as const) await expect(seen[name](page)).toHaveCount(0);
  await expect(readout(page, 'Epoch')).toHaveAttribute('data-value', '20');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a hostile text is shown as text @chromium-only', async ({ page }) => {
  const hostile = `<img src=x onerror="document.title='broken'"><script>document.title='broken'</script>\n</p>&amp; \u202eright\u2066 `;
  const long = `${hostile}${'w'.repeat(500 - hostile.length)}`;
  const title = 'Glassbox: see every number of a small neural network';
  await openSimply(page, `#task=${encodeURIComponent(long)}&${GOAL}&hide=play`);
  const written = long.replaceAll(/[\u202e\u2066]/g, '');
  await expect.poll(() => band(page).evaluate((element) => element.textContent)).toContain(written.trim());
  await expect(band(page).locator('img, script')).toHaveCount(0);
  await expect(page).toHaveTitle(title);
  const box = await band(page).boundingBox();
  expect(box?.height).toBe(108);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
});

test('a goal that cannot be read opens the task without it, and says so @chromium-only', async ({ page }) => {
  await openSimply(page, '#task=Look&goal=loss%3Cmuch');
  await expect(page.getByRole('alert')).toContainText('goal=loss<much');
  await expect(band(page)).toContainText('Look');
  await expect(band(page).getByRole('list')).toHaveCount(0);
  await expect(button(page, 'Copy my result link')).toBeVisible();
});

test('the goal of a course in a link of TensorFlow Playground is a goal here @chromium-only', async ({ page }) => {
  await openSimply(
    page,
    '#activation=tanh&dataset=circle&networkShape=4,2&seed=0.59704&percTrainData=50&goalTestLossMinThresholdFirst=0.1&playButton_hide=true',
  );
  await expect(band(page)).toContainText('Test loss below 0.1');
  await expect(page.getByRole('alert')).toContainText('became the goal here: a test loss below 0.1');
  await expect(seen.play(page)).toHaveCount(0);
  await expect.poll(() => new URL(page.url()).hash).toMatch(/goalTestLossMinThresholdFirst=0\.1/);
});

test('nothing moves when the band comes @chromium-only', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/assets\/task-/, async (route) => {
    await held;
    await route.continue();
  });
  await openSimply(page, TASK);
  const steps = button(page, 'Reset');
  const before = await steps.boundingBox();
  await expect(band(page)).toHaveCount(0);
  release();
  await expect(band(page)).toBeVisible();
  expect(await steps.boundingBox()).toEqual(before);
});

test('axe finds no barrier in a task, before its goal in light, after it in dark @chromium-only', async ({ page }) => {
  for (const look of ['theme=light&at=40', 'theme=dark&at=200']) {
    await openSimply(page, `${TASK}&lock=data,weights&hide=export&${look}`);
    await expect(band(page)).toBeVisible();
    await expectNoBarriers(page);
  }
});

const windows = [
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 640, height: 360 },
];
for (const size of windows)
  test(`in a window of ${size.width} by ${size.height} the band is at most a fifth @chromium-only`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    for (const at of [40, 200]) {
      await openSimply(page, `${TASK}&at=${at}`);
      await expect(band(page)).toContainText('Find the smallest network');
      if (at === 200) await expect(button(page, 'Copy my result link')).toBeVisible();
      const height = await band(page).evaluate((element) => element.getBoundingClientRect().height);
      expect(height).toBeLessThanOrEqual(size.height / 5);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
    }
  });

test('the tasks of a file are done one after the other @chromium-only', async ({ page }) => {
  await openSimply(page);
  const tasks = [{ link: '#task=First' }, { link: '#net=2&task=Second' }];
  const buffer = Buffer.from(JSON.stringify({ format: 'glassbox-tasks', version: 1, tasks }));
  await openMore(page);
  await seen.export(page).click();
  await page.locator('input[type="file"]').setInputFiles({ name: 'tasks.json', mimeType: 'application/json', buffer });
  const steps = page.getByRole('navigation', { name: 'Tasks' });
  await expect(steps).toHaveText('Task 1 of 2');
  await expect(band(page)).toContainText('First');
  await steps.getByRole('button', { name: 'Next task' }).click();
  await expect(steps).toHaveText('Task 2 of 2');
  await expect(band(page)).toContainText('Second');
  await expect(page.getByRole('button', { name: /^Hidden neurons: 2/ })).toBeVisible();
  await steps.getByRole('button', { name: 'Previous task' }).click();
  await expect(band(page)).toContainText('First');
});
