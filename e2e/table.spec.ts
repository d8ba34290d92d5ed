import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectNoBarriers } from './axe.ts';
import { expectAt, expectLink, openAt, readout } from './glassbox.ts';

const OWN = '#data=points&pts=0,0,0;1,1,1';
const PETS = 'name;height;weight;kind\nMia;1,5;2;cat\nRex;2,5;4;dog\nTom;-0,5;1;cat\nKai;0,25;3;bird\n';

/** Puts a text on the clipboard by copying it from a field, and pastes it at the previous focus. */
async function paste(page: Page, text: string): Promise<void> {
  const focused = await page.evaluateHandle(() => document.activeElement);
  const field = await page.evaluateHandle((copied) => {
    const area = document.createElement('textarea');
    area.value = copied;
    (document.querySelector('dialog[open]') ?? document.body).append(area);
    area.select();
    return area;
  }, text);
  await page.keyboard.press('ControlOrMeta+c');
  await field.evaluate((area) => area.remove());
  await focused.evaluate((element) => element instanceof HTMLElement && element.focus());
  await expect(page.locator('html')).toHaveAttribute('data-listening', '');
  await page.keyboard.press('ControlOrMeta+v');
}

async function openFile(page: Page, name: string, content: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open CSV…' }).click();
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
}

function dialogOf(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Points from a table' });
}

test('a table pasted anywhere becomes points: columns and classes are guessed, decimal commas read', async ({
  page,
}) => {
  await openAt(page);
  await paste(page, PETS);
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('columnheader')).toHaveText(['Line', 'name', 'heightx1', 'weightx2', 'kindtarget']);
  await expect(dialog.getByRole('combobox', { name: 'x1 column' })).toHaveValue('1');
  await expect(dialog.getByRole('combobox', { name: 'x2 column' })).toHaveValue('2');
  await expect(dialog.getByRole('combobox', { name: 'Target column' })).toHaveValue('3');
  await expect(dialog).toContainText('1,5 is read as 1.5');
  // A height of 4 is far from −1 … 1, so scaling is on by default, and can be switched off.
  await expect(dialog.getByRole('switch', { name: 'Scale both inputs' })).toBeChecked();
  await dialog.getByRole('switch', { name: 'Scale both inputs' }).click();
  await dialog.getByRole('button', { name: 'Use 4 points' }).click();
  await expect(dialog).toBeHidden();
  const link = '#data=points&pts=1.5,2,1;2.5,4,2;-0.5,1,1;0.25,3,0&outs=3&out=softmax&loss=ce';
  await expectLink(page, link);
  await expectAt(page, link, 0);
});

test('of three classes, the chosen one is 1 and the rest 0 @chromium-only', async ({ page }) => {
  await openAt(page, OWN);
  await page.getByRole('button', { name: 'Paste a table…' }).click();
  const dialog = dialogOf(page);
  await dialog.getByRole('textbox', { name: 'Paste or type a table here' }).fill(PETS);
  await expect(dialog).toContainText('4 rows: 4 points of 3 classes.');
  await dialog.getByRole('radio', { name: 'One class against the rest' }).check();
  await dialog.getByRole('combobox', { name: 'Class 1' }).selectOption('cat (2 rows)');
  await expect(dialog).toContainText('0: the other 2 classes');
  await expect(dialog).toContainText('4 rows: 4 points, 2 of class 1.');
  await dialog.getByRole('button', { name: 'Use 4 points' }).click();
  await expectLink(page, '#data=points&pts=1.5,2,1;2.5,4,0;-0.5,1,1;0.25,3,0&scale=minmax');
  await expect(page.getByText('4 points, 2 of class 1', { exact: true })).toBeVisible();
  await expect(page.getByText('x1: −0.5 … 2.5 → −1 … 1')).toBeVisible();
});

test('a printed data frame gives points, and what was done to it is said @chromium-only', async ({ page }) => {
  await openAt(page);
  const rows = ['0   1,200  0.20      0', '1     900  0.80      1', '..    ...   ...    ...', '9  12,500  0.10      0'];
  await paste(page, `        x1    x2  label\n${rows.join('\n')}\n\n[10 rows x 3 columns]\n`);
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('list', { name: 'How it was read' }).getByRole('listitem')).toHaveText([
    'Row numbers left out: column 1.',
    '1 line beside the table left out.',
    '1 line of dots left out: rows are missing there.',
    '1,200 read as 1200 in column “x1”.',
  ]);
  await dialog.getByRole('switch', { name: 'Scale both inputs' }).click();
  await dialog.getByRole('button', { name: 'Use 3 points' }).click();
  await expectLink(page, '#data=points&pts=1200,0.2,0;900,0.8,1;12500,0.1,0');
});

test('two targets become two outputs, and a number that can be read in two ways is asked about @chromium-only', async ({
  page,
}) => {
  await openAt(page);
  await paste(page, 'x1;x2;y1;y2\n1.200;0;0;1\n2.400;1;1;0\n3.600;0;1;0\n');
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('radio', { name: 'Several columns' })).toBeChecked();
  await expect(dialog).toContainText('3 rows: 3 points with 2 targets each.');
  const question = dialog.getByRole('group', { name: '1.200 in column “x1” can be read in two ways.' });
  await expect(question.getByRole('radio', { name: /^1200 / })).toBeChecked();
  // The table is read anew, and then the other answer is the chosen one.
  await question.getByRole('radio', { name: /^1.2 / }).click();
  await expect(question.getByRole('radio', { name: /^1.2 / })).toBeChecked();
  await expect(dialog).toContainText('x1 goes from 1.2 to 3.6');
  // The question stays where the focus is.
  await expect(question.getByRole('radio', { name: /^1.2 / })).toBeFocused();
  await dialog.getByRole('switch', { name: 'Scale both inputs' }).click();
  await dialog.getByRole('button', { name: 'Use 3 points' }).click();
  await expectLink(page, '#data=points&pts=1.2,0,0,1;2.4,1,1,0;3.6,0,1,0&outs=2');
});

test('other columns and numeric targets can be chosen @chromium-only', async ({ page }) => {
  await openAt(page, OWN);
  await paste(page, 'a,b,c,d\n1,0.5,0.25,7\n-1,0.125,0.75,9\n');
  const dialog = dialogOf(page);
  await dialog.getByRole('combobox', { name: 'x1 column' }).selectOption('c');
  await dialog.getByRole('combobox', { name: 'Target column' }).selectOption('a');
  await dialog.getByRole('radio', { name: 'Numbers' }).check();
  await dialog.getByRole('button', { name: 'Use 2 points' }).click();
  await expectLink(page, /^#data=points&pts=0\.25,0\.5,1;0\.75,0\.125,-1$/);
});

test('mistakes are named by line and column, and the good rows can be used @chromium-only', async ({ page }) => {
  await openAt(page, OWN);
  const rows = ['height,weight,kind', '1,2,cat', 'abc,2,cat', '', '1,,dog', '1,2', '1e13,2,dog', '"1,2,cat', '0,1,dog'];
  await openFile(page, 'pets.csv', rows.join('\r\n'));
  const dialog = dialogOf(page);
  await expect(dialog).toContainText('pets.csv');
  await expect(dialog.getByRole('listitem')).toHaveText([
    'Line 3, column “height”: “abc” is not a number.',
    'Line 5, column “weight”: the cell is empty.',
    'Line 6 has 2 cells instead of 3.',
    'Line 7, column “height”: “1e13” is beyond 10¹², the largest number here.',
    'Line 8: a quotation mark does not close at the end of its cell.',
  ]);
  await expect(dialog).toContainText('7 rows: 2 points, 1 of class 1; 5 rows left out.');
  await dialog.getByRole('button', { name: 'Use 2 points' }).click();
  await expectLink(page, '#data=points&pts=1,2,0;0,1,1');
});

for (const [what, content, sentence] of [
  ['an empty file', '', 'There is nothing in this table.'],
  ['a single column', 'one\ntwo\n', 'This table has 1 column; three are needed'],
  ['a packed file', 'PK\u0003\u0004\0\0\0', 'This is not a text file.'],
  ['a row of names', 'x1,x2,target\n', 'a row of names and nothing below it'],
  ['too many rows', '1,2,3\n'.repeat(50_001), 'more than 50\u2009000 rows'],
] as const)
  test(`${what} gives a sentence, and leaves the points unchanged @chromium-only`, async ({ page }) => {
    await openAt(page, OWN);
    await openFile(page, 'table.csv', content);
    await expect(dialogOf(page).getByRole('alert')).toContainText(sentence);
    await expect(dialogOf(page).getByRole('alert')).toContainText('The points on the page are as they were.');
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toBeHidden();
    await expectAt(page, OWN, 0);
  });

test('plain text, and a table pasted into a text field, open nothing @chromium-only', async ({ page }) => {
  await openAt(page, OWN);
  await paste(page, 'Hello, world,\nhow are you, today?');
  await page.getByRole('spinbutton', { name: 'Learning rate' }).focus();
  await paste(page, PETS);
  await page.getByRole('button', { name: 'Reset', exact: true }).focus();
  await expect(dialogOf(page)).toBeHidden();
  await paste(page, PETS);
  await expect(dialogOf(page)).toBeVisible();
});

test('more points than a link can hold survive a reload @chromium-only', async ({ page }) => {
  await openAt(page, OWN);
  const rows = Array.from({ length: 600 }, (_, row) => `${(row % 25) / 25},${Math.floor(row / 25) / 25},${row % 2}`);
  await openFile(page, 'many.csv', `x1,x2,target\n${rows.join('\n')}`);
  await dialogOf(page).getByRole('button', { name: 'Use 600 points' }).click();
  await expect(page.getByText('600 points, 300 of class 1', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Step epoch', exact: true }).click();
  await expect(readout(page, 'Epoch')).toHaveAttribute('data-value', '1');
  await expectLink(page, /at=60$/);
  const loss = await readout(page, 'Training loss').getAttribute('data-value');
  await page.reload();
  await expect(page.getByText('600 points, 300 of class 1', { exact: true })).toBeVisible();
  await expect(readout(page, 'Epoch')).toHaveAttribute('data-value', '1');
  await expect(readout(page, 'Training loss')).toHaveAttribute('data-value', loss ?? '');
});

test('by keyboard alone, points are changed, added and removed, and a table becomes points @chromium-only', async ({
  page,
}) => {
  await openAt(page, OWN);
  await page.getByText('Points as a table').focus();
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: 'x1 of point 1' });
  await expect(field).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(field).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('0,25');
  await page.keyboard.press('Enter');
  await expectLink(page, /pts=0\.25,0,0;1,1,1(&|$)/);
  await page.getByRole('button', { name: 'Remove point 2' }).focus();
  await page.keyboard.press('Enter');
  await expectLink(page, /pts=0\.25,0,0(&|$)/);
  await expect(page.getByRole('button', { name: 'Add a point' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expectLink(page, /pts=0\.25,0,0;0\.25,0,1(&|$)/);

  await page.getByRole('button', { name: 'Paste a table…' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Paste or type a table here' })).toBeFocused();
  await page.keyboard.insertText('1;0;A\n0;1;B\n');
  const use = page.getByRole('button', { name: 'Use 2 points' });
  await expect(use).toBeVisible();
  for (let tab = 0; tab < 20 && !(await use.evaluate((button) => button === document.activeElement)); tab++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expectLink(page, /^#data=points&pts=1,0,0;0,1,1$/);
});

// One theme on the phone: layout does not depend on colours.
for (const [colorScheme, tag] of [
  ['light', '@touch'],
  ['dark', '@chromium-only'],
] as const)
  test(`axe finds nothing on the table dialog and the list of points, ${colorScheme} ${tag}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openAt(page, OWN);
    const settings = page.getByRole('button', { name: 'Settings', exact: true });
    if (await settings.isVisible()) await settings.click();
    await page.getByText('Points as a table').click();
    await expect(page.getByRole('textbox', { name: 'x1 of point 2' })).toBeVisible();
    await expectNoBarriers(page);
    await paste(page, `${PETS}x;y\nUli;abc;2;cat\n`);
    await expect(dialogOf(page)).toContainText('2 rows left out');
    await expectNoBarriers(page, 'dialog[open]');
  });

test('10,000 rows are read within a second, in short slices @chromium-only @alone', async ({ page }) => {
  await openAt(page, OWN);
  const rows = Array.from({ length: 10_000 }, (_, row) => `${Math.sin(row)},${Math.cos(row * 7)},${row % 3}`);
  const watch = await page.evaluateHandle(() => {
    const tasks: PerformanceEntry[] = [];
    const take = (entries: PerformanceEntryList) => tasks.push(...entries);
    const observer = new PerformanceObserver((list) => take(list.getEntries()));
    document.addEventListener('change', () => performance.mark('chosen'), { capture: true, once: true });
    const shown = new MutationObserver(() => {
      if (!document.querySelector('dialog[open]')?.textContent?.includes('10\u2009000 points')) return;
      shown.disconnect();
      performance.mark('shown');
    });
    shown.observe(document.body, { subtree: true, childList: true, characterData: true });
    observer.observe({ type: 'longtask' });
    return {
      milliseconds: () => performance.measure('reading', 'chosen', 'shown').duration,
      longTasks() {
        take(observer.takeRecords());
        const chosen = performance.getEntriesByName('chosen')[0]?.startTime ?? 0;
        // Passing the file to the page is the test's own work, done before.
        return tasks.filter(({ startTime }) => startTime > chosen).map(({ duration }) => duration);
      },
    };
  });
  await openFile(page, 'large.csv', `x1,x2,class\n${rows.join('\n')}\n`);
  await expect(dialogOf(page)).toContainText('10\u2009000 rows: 10\u2009000 points of 3 classes.');
  const milliseconds = await watch.evaluate((watching) => watching.milliseconds());
  expect(milliseconds).toBeLessThan(1000);
  // Read in one go it would be one task; a busy machine may lengthen one of the many slices.
  const longest = Math.max(0, ...(await watch.evaluate(({ longTasks }) => longTasks())));
  expect(longest).toBeLessThan(milliseconds / 2);
});
