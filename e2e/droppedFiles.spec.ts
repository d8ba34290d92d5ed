import { expect, type Page, test } from '@playwright/test';
import { readLink } from '../src/config/link/link.ts';
import { dataSetOf } from '../src/core/data/dataSet.ts';
import type { OwnPoint } from '../src/core/run/runSpec.ts';
import { writeModelFile } from '../src/export/modelFile.ts';
import { expectAt, expectAtAddress, expected, expectLink, graphValues, openAt, readout } from './glassbox.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** The model file of a link's run at the link's position, written from the core. */
function modelOf(link: string, keptPoints: readonly OwnPoint[] = []): string {
  const { spec, view } = readLink(link, { keptPoints });
  return writeModelFile({
    spec,
    view,
    snapshot: expected(link, view.position, keptPoints),
    data: dataSetOf(spec.config),
    page: '',
  });
}

interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** Drops files as a user does: drags them over the page until it offers to take them. */
async function drop(page: Page, ...files: readonly NamedText[]): Promise<void> {
  await expect
    .poll(async () => {
      await drag(page, 'dragover', files);
      return page.getByText('Drop the file to open it').isVisible();
    })
    .toBe(true);
  await drag(page, 'drop', files);
}

async function drag(page: Page, type: string, files: readonly NamedText[]): Promise<void> {
  await page.evaluate(
    ({ type, dropped }) => {
      const dataTransfer = new DataTransfer();
      for (const { name, text } of dropped) dataTransfer.items.add(new File([text], name));
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    { type, dropped: files },
  );
}

test('a dropped model opens, with all its points even if a link cannot hold them', async ({ page }) => {
  await openAt(page);
  const points: readonly OwnPoint[] = Array.from({ length: 612 }, (_, i) => [
    i / 400 - 1,
    Math.sqrt(i) / 20 - 0.5,
    i % 2,
  ]);
  await drop(page, { name: 'many.json', text: modelOf('#data=points&train=80&batch=50&at=25', points) });
  await expect(page.getByRole('alert')).toContainText('“many.json” is open');
  await expect(readout(page, 'Training loss')).toHaveAttribute(
    'data-value',
    String(expected('#data=points&train=80&batch=50', 25, points).training.loss),
  );
  await press(page, 'Share');
  const dialog = page.getByRole('dialog', { name: 'Share', exact: true });
  await expect(dialog).toContainText('A link holds up to 500 points; these are 612.');
  await expect(dialog.getByRole('button', { name: 'Save model file' })).toBeVisible();
});

test('of several dropped files the first one opens, and the page says so @chromium-only', async ({ page }) => {
  await openAt(page);
  await drop(page, { name: 'a.json', text: modelOf('#data=and&at=9') }, { name: 'b.json', text: '{}' });
  await expect(page.getByRole('alert')).toContainText('“a.json” was taken');
  await expectAt(page, '#data=and', 9);
});

test('a dropped table asks for its columns @chromium-only', async ({ page }) => {
  await openAt(page);
  await drop(page, { name: 'pets.csv', text: 'a;b;kind\n1,5;2;cat\n3;4;dog\n' });
  await expect(page.getByRole('dialog', { name: 'Points from a table' })).toContainText('pets.csv');
});

test('a file whose weights differ from its run’s opens with a warning @chromium-only', async ({ page }) => {
  await openAt(page);
  const text = modelOf('#data=and&at=9').replace(/("bias": \[)[^,]*/, '$19.5');
  await drop(page, { name: 'edited.json', text });
  await expect(page.getByRole('alert')).toContainText('its weights differ from those in the file');
  await expectAt(page, '#data=and', 9);
});

const model = modelOf('#data=and&at=9');

for (const [what, name, text, reason] of [
  ['half a model', 'half.json', model.slice(0, 300), 'not a JSON text'],
  ['another program’s file', 'package.json', '{"name":"glassbox","version":1}', 'not a model file of this page'],
  ['a later version', 'new.json', model.replace('"version": 1', '"version": 2'), 'another version'],
  ['a model for another link', 'mixed.json', model.replace('#data=and', '#data=or'), 'settings are not those'],
  ['a link with a mistake', 'wrong.json', model.replace('#data=and', '#data=oops'), 'a mistake in “data”'],
  ['a missing bias', 'less.json', model.replace(/("bias": \[)[^,]*, /, '$1'), 'weights and biases'],
  ['a picture', 'cat.png', 'PNG', 'only model files'],
] as const)
  test(`${what} is refused with the reason, and the run stays @chromium-only`, async ({ page }) => {
    await openAt(page, '#seed=7&at=33');
    const before = await graphValues(page);
    await drop(page, { name, text });
    await expect(page.getByRole('alert')).toContainText(`“${name}” was not opened`);
    await expect(page.getByRole('alert')).toContainText(reason);
    expect(await graphValues(page)).toEqual(before);
    await expectLink(page, /^#seed=7&at=33$/);
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toHaveAttribute('aria-disabled', 'true');
  });

test('fifteen damaged files do no harm @chromium-only', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await openAt(page, '#seed=7&at=33');
  for (let k = 0; k < 15; k++) {
    const at = (k * 7919) % model.length;
    const text = model.slice(0, at) + ['', '"', '9e9', '}', '-', 'null', '[['][k % 7] + model.slice(at + (k % 11));
    await drop(page, { name: `${k}.json`, text });
    await expect(page.getByRole('alert')).toContainText(`“${k}.json”`);
    // Whatever the page shows is a run of the core.
    await expectAtAddress(page);
  }
  expect(errors).toEqual([]);
});
