import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { readLink } from '../src/config/link/link.ts';
import { taskOf } from '../src/config/task/task.ts';
import { noGoal } from '../src/core/run/goal.ts';
import { laterStrings } from '../src/strings/later.ts';
import { expectNoBarriers } from './axe.ts';
import { expectFocus, expectLink, openAt, openSimply, readout } from './glassbox.ts';
import { readCode } from './readCode.ts';

const words = laterStrings.taskDialog;
const TEXT = 'Find the smallest network <b>that</b> learns XOR & explain.';

const press = (within: Page | Locator, name: string) => within.getByRole('button', { name, exact: true }).click();
const linkField = (page: Page) => page.getByRole('textbox', { name: words.link, exact: true });
const blank = (dialog: Locator, name: keyof typeof words.blanks) =>
  dialog.getByRole('textbox', { name: words.blanks[name], exact: true });
const box = (dialog: Locator, name: string) => dialog.getByRole('checkbox', { name, exact: true });

async function openTaskDialog(page: Page): Promise<Locator> {
  await press(page, 'Share');
  await press(page.getByRole('dialog', { name: laterStrings.share.title, exact: true }), laterStrings.share.task);
  return page.getByRole('dialog', { name: words.title });
}

/** The task that a link opens. */
async function taskInLink(page: Page) {
  const { view, spec, drawsSeed, problems } = readLink(await linkField(page).inputValue());
  return { task: taskOf(view), config: spec.config, drawsSeed, problems };
}

async function fillIn(dialog: Locator): Promise<void> {
  await dialog.getByRole('textbox', { name: words.text, exact: true }).fill(TEXT);
  await blank(dialog, 'loss').fill('0,05');
  await blank(dialog, 'epochs').fill('200');
  await blank(dialog, 'neurons').fill('2');
}

test('what is filled in is in the link, as drawn, and is read from the code @chromium-only', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openSimply(page, '#net=2&lr=5&at=12');
  const dialog = await openTaskDialog(page);
  await fillIn(dialog);
  expect(await taskInLink(page)).toMatchObject({
    task: {
      text: TEXT,
      goal: { ...noGoal, loss: 0.05, epochs: 200, neurons: 2 },
      hidden: ['act', 'settings', 'numpy', 'check', 'export', 'present', 'share'],
      locked: ['data', 'weights'],
    },
    config: { hiddenSizes: [2], learningRate: 5 },
    drawsSeed: true,
    problems: [],
  });
  await box(dialog, words.allowances.jump).uncheck();
  await box(dialog, words.allowances.weights).check();
  await box(dialog, words.untouched).check();
  await blank(dialog, 'correct').fill('3');
  await dialog.getByRole('radio', { name: words.sameWeights }).check();
  const { task, config, drawsSeed } = await taskInLink(page);
  expect(task).toMatchObject({ goal: { accuracy: 0.75, untouched: true } });
  expect(task?.hidden).toEqual(expect.arrayContaining(['jump', 'new']));
  expect(task?.locked).toEqual(['new', 'data']);
  expect([config.seed, drawsSeed]).toEqual([2, false]);
  await press(dialog, words.fillScreen);
  expect(await readCode(page)).toBe(await linkField(page).inputValue());
});

test('the link opens as the same task, with a seed of its own @chromium-only', async ({ page, context }) => {
  await openSimply(page, '#net=2');
  const dialog = await openTaskDialog(page);
  await fillIn(dialog);
  const link = await linkField(page).inputValue();
  const tryIt = dialog.getByRole('link', { name: words.tryIt });
  const opened = context.waitForEvent('page');
  await tryIt.click();
  const student = await opened;
  await expect(readout(student, 'Training loss')).toHaveAttribute('data-value', /\d/);
  const { view } = readLink(student.url());
  expect(taskOf(view)).toEqual(taskOf(readLink(link).view));
  expect(student.url()).not.toContain('seed=any');
});

test('an empty blank does not count, nor does one that is no number, which is told @chromium-only', async ({
  page,
}) => {
  await openSimply(page);
  const dialog = await openTaskDialog(page);
  expect((await taskInLink(page)).task?.goal).toBeNull();
  await blank(dialog, 'loss').fill('small');
  await blank(dialog, 'correct').fill('5');
  const alert = dialog.getByRole('alert').filter({ hasText: words.blanks.loss });
  await expect(alert).toContainText('“small” does not count');
  await expect(alert).toContainText('“5” does not count, because a whole number from 1 to 4 is wanted');
  await expect(blank(dialog, 'loss')).toHaveAttribute('aria-invalid', 'true');
  expect((await taskInLink(page)).task?.goal).toBeNull();
  await blank(dialog, 'loss').fill('');
  await blank(dialog, 'correct').fill('4');
  await expect(dialog).not.toContainText('does not count, because');
  expect((await taskInLink(page)).task?.goal).toEqual({ ...noGoal, accuracy: 1 });
});

test('only what can be measured is asked @chromium-only', async ({ page }) => {
  await openSimply(page, '#data=plane');
  const dialog = await openTaskDialog(page);
  await expect(blank(dialog, 'correct')).toHaveCount(0);
  await dialog.getByRole('combobox', { name: words.measure }).selectOption({ label: words.measures.testLoss });
  await blank(dialog, 'loss').fill('0.01');
  expect((await taskInLink(page)).task?.goal).toEqual({ ...noGoal, testLoss: 0.01 });
});

test('the goal is tried before it is sent @chromium-only', async ({ page }) => {
  await openSimply(page, '#net=2&lr=5');
  const dialog = await openTaskDialog(page);
  await blank(dialog, 'loss').fill('0.05');
  await blank(dialog, 'epochs').fill('200');
  await expect(dialog).toContainText(
    /Tried 100 times with these limits: \d+ of 100 first weights reach the goal at rate 5\./,
  );
  await blank(dialog, 'loss').fill('0.0000001');
  await expect(dialog).toContainText('None of 100 first weights reaches this goal at rate 5.');
  await blank(dialog, 'loss').fill('0.5');
  await dialog.getByRole('radio', { name: words.sameWeights }).check();
  await expect(dialog).toContainText(/With these first weights the goal is reached at epoch \d+\./);
  await blank(dialog, 'neurons').fill('1');
  await expect(dialog).toContainText('The network has 2 hidden neurons and the goal allows 1');
});

test('the draft stays while the page is open; Back leads to Share @chromium-only', async ({ page }) => {
  await openSimply(page, '#at=5');
  let dialog = await openTaskDialog(page);
  await fillIn(dialog);
  await press(dialog, words.back);
  const share = page.getByRole('dialog', { name: laterStrings.share.title, exact: true });
  await expect(share.getByRole('textbox', { name: 'Link', exact: true })).toHaveValue(/#at=5$/);
  await expect(share.getByRole('alert')).toHaveText('');
  await press(share, laterStrings.share.task);
  await expect(dialog.getByRole('textbox', { name: words.text, exact: true })).toHaveValue(TEXT);
  await expect(blank(dialog, 'epochs')).toHaveValue('200');
  await page.keyboard.press('Escape');
  await expectFocus(page.getByRole('button', { name: 'Share', exact: true }));
  await expectLink(page, '#at=5');
  // A page with a task begins with that task.
  await openSimply(page, '#task=Watch%20it&goal=accuracy%3E=0.5;epochs%3C=9&hide=numpy&lock=new');
  dialog = await openTaskDialog(page);
  await expect(dialog.getByRole('textbox', { name: words.text, exact: true })).toHaveValue('Watch it');
  await expect(blank(dialog, 'correct')).toHaveValue('2');
  await expect(box(dialog, words.allowances.else)).not.toBeChecked();
  await expect(box(dialog, words.allowances.weights)).toBeChecked();
  await expect(dialog.getByRole('radio', { name: words.sameWeights })).toBeChecked();
});

test('what students see is the page at the link, and changes nothing of this page @chromium-only', async ({ page }) => {
  await openSimply(page, '#at=5');
  const kept = () => page.evaluate(() => [history.length, localStorage.length, JSON.stringify(localStorage)]);
  const before = await kept();
  const dialog = await openTaskDialog(page);
  await blank(dialog, 'epochs').fill('77');
  const picture = dialog.locator('iframe');
  await expect(picture).toHaveAttribute('src', /epochs%3C=77/);
  const inside = picture.contentFrame();
  await expect(inside.locator('output[aria-label="Training loss"]')).toHaveAttribute('data-value', /\d/);
  await blank(dialog, 'epochs').fill('78');
  await expect(picture).toHaveAttribute('src', /epochs%3C=78/);
  await expect(inside.locator('output[aria-label="Training loss"]')).toHaveAttribute('data-value', /\d/);
  expect(await kept()).toEqual(before);
  // Tab does not lead into it.
  await dialog.getByRole('link', { name: words.tryIt }).focus();
  await page.keyboard.press('Tab');
  await expectFocus(linkField(page));
});

/** Saves the task and returns the text of the file. */
async function save(page: Page, dialog: Locator): Promise<string> {
  const download = page.waitForEvent('download');
  await press(dialog, words.save);
  return readFile(await (await download).path(), 'utf8');
}

async function openFile(page: Page, text: string): Promise<void> {
  await press(page, 'Export');
  const chooser = page.waitForEvent('filechooser');
  await press(page, laterStrings.files.openFile);
  await (await chooser).setFiles({ name: 'tasks.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

test('tasks are saved one behind the other, and open at the first @chromium-only', async ({ page }) => {
  await openAt(page, '#net=2');
  const first = await openTaskDialog(page);
  await first.getByRole('textbox', { name: words.text, exact: true }).fill('One');
  await box(first, words.allowances.else).check();
  const one = await save(page, first);
  await page.keyboard.press('Escape');
  await openAt(page, '#data=and');
  await openFile(page, one);
  await expect(page.getByRole('alert')).toContainText('“tasks.json” is open');
  await expectLink(page, /^#net=2&seed=\d+&task=One&lock=data,weights$/);
  const second = await openTaskDialog(page);
  await second.getByRole('textbox', { name: words.text, exact: true }).fill('Two');
  await expect(box(second, words.behind(1))).toBeChecked();
  const both = await save(page, second);
  expect(JSON.parse(both).tasks.map(({ link }: { link: string }) => readLink(link).view.taskText)).toEqual([
    'One',
    'Two',
  ]);
  await page.keyboard.press('Escape');
  await openFile(page, both);
  await expect(page.getByRole('alert')).toContainText('the first of 2 tasks');
  await expectLink(page, /&task=One&/);
});

for (const [what, text, reason] of [
  ['without tasks', '{"format":"glassbox-tasks","version":1,"tasks":[]}', 'there is none in it'],
  ['with a script', '{"format":"glassbox-tasks","version":1,"tasks":[{"link":"javascript:alert(1)"}]}', 'no link'],
  ['of a later version', '{"format":"glassbox-tasks","version":9,"tasks":[]}', 'another version'],
  [
    'with one bad link among good ones',
    '{"format":"glassbox-tasks","version":1,"tasks":[{"link":"#task=a"},{"link":"#task=b&goal=win"}]}',
    'task 2 has a mistake in “goal”',
  ],
] as const)
  test(`a file ${what} is refused with a sentence and changes nothing @chromium-only`, async ({ page }) => {
    await openAt(page, '#seed=7&at=33');
    await openFile(page, text);
    await expect(page.getByRole('alert')).toContainText('“tasks.json” was not opened');
    await expect(page.getByRole('alert')).toContainText(reason);
    await expectLink(page, '#seed=7&at=33');
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toHaveAttribute('aria-disabled', 'true');
  });

test('the keyboard fills it in from top to bottom @chromium-only', async ({ page }) => {
  await openSimply(page);
  const dialog = await openTaskDialog(page);
  await expect(linkField(page)).toBeVisible();
  await dialog.getByRole('textbox', { name: words.text, exact: true }).focus();
  await page.keyboard.type('Try');
  const stops: Locator[] = [
    ...Object.values(words.allowances).map((name) => box(dialog, name)),
    dialog.getByRole('combobox', { name: words.measure }),
    blank(dialog, 'loss'),
    blank(dialog, 'epochs'),
    blank(dialog, 'neurons'),
    blank(dialog, 'correct'),
    dialog.getByRole('radio', { name: words.otherWeights }),
    dialog.getByRole('link', { name: words.tryIt }),
    linkField(page),
    dialog.getByRole('button', { name: words.fillScreen }),
    dialog.getByRole('button', { name: words.results }),
    dialog.getByRole('button', { name: words.save }),
    dialog.getByRole('button', { name: words.copy }),
  ];
  for (const stop of stops) {
    await page.keyboard.press('Tab');
    await expectFocus(stop);
  }
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert').filter({ hasText: words.copied })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on the task dialog, ${colorScheme} @chromium-only`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openSimply(page, '#data=moons');
    const dialog = await openTaskDialog(page);
    await box(dialog, words.allowances.else).check();
    await blank(dialog, 'loss').fill('no number');
    await expect(dialog).toContainText('does not count, because');
    await expect(linkField(page)).toBeVisible();
    await expectNoBarriers(page, 'dialog[open]');
  });
