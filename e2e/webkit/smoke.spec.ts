import { test as base, expect } from '@playwright/test';
import { startWebKit } from './startWebKit.ts';
import type { WebDriver } from './webDriver.ts';

/** Training losses of XOR, 2-3-1, seed 2, learning rate 2, computed by NumPy; keys are epochs. */
const NUMPY_LOSS = { 0: 0.5479351727584805, 1: 0.5331378133900208, 1000: 0.0011557238191578353 };
const TOLERANCE = 1e-12;
const RIGHT_ARROW = '\uE014';
const LEFT_ARROW = '\uE012';

const test = base.extend<object, { webkit: WebDriver }>({
  webkit: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures this one needs.
    async ({}, use) => {
      const { browser, stop } = await startWebKit();
      await browser.resize(1440, 1000);
      await use(browser);
      await stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

test.beforeEach(async ({ webkit, baseURL }) => {
  // Via an empty page, because a change of fragment alone does not reload the page.
  await webkit.goTo('about:blank');
  await webkit.goTo(`${baseURL}/`);
  await expectLoss(webkit, NUMPY_LOSS[0]);
});

test('training in WebKit gives NumPy’s numbers', async ({ webkit }) => {
  await press(webkit, 'Step epoch');
  await expectLoss(webkit, NUMPY_LOSS[1]);
  await press(webkit, 'Reset');
  await expectLoss(webkit, NUMPY_LOSS[0]);
  await press(webkit, '1000 epochs');
  await expectLoss(webkit, NUMPY_LOSS[1000]);
});

test('stepping back in WebKit restores every digit', async ({ webkit }) => {
  await press(webkit, '10 epochs');
  await expectEpoch(webkit, '10');
  const before = await allNumbers(webkit);
  await press(webkit, 'Step epoch');
  await expectEpoch(webkit, '11');
  expect(await allNumbers(webkit)).not.toEqual(before);
  await press(webkit, 'Step back');
  await expectEpoch(webkit, '10');
  expect(await allNumbers(webkit)).toEqual(before);
});

test('a link reopens the same moment in WebKit, also after a reload', async ({ webkit, baseURL }) => {
  await press(webkit, '100 epochs');
  await expectEpoch(webkit, '100');
  const before = await allNumbers(webkit);
  await webkit.goTo('about:blank');
  await webkit.goTo(`${baseURL}/#at=100`);
  await expectEpoch(webkit, '100');
  expect(await allNumbers(webkit)).toEqual(before);
  await webkit.reload();
  await expectEpoch(webkit, '100');
  expect(await allNumbers(webkit)).toEqual(before);
});

test('arrow keys step in WebKit', async ({ webkit }) => {
  await webkit.press(RIGHT_ARROW, RIGHT_ARROW);
  await expectEpoch(webkit, '2');
  await webkit.press(LEFT_ARROW);
  await expectEpoch(webkit, '1');
  await expectLoss(webkit, NUMPY_LOSS[1]);
});

test('the security policy allows styles and font, and nothing comes from elsewhere', async ({ webkit, baseURL }) => {
  const page = await webkit.execute<{ policy: string; font: boolean; styled: boolean; origins: string[] }>(`
    const origins = performance.getEntriesByType('resource').map((entry) => new URL(entry.name).origin);
    return {
      policy: document.querySelector('meta[http-equiv="Content-Security-Policy"]').content,
      font: [...document.fonts].some((font) => font.family.includes('Glassbox Sans') && font.status === 'loaded'),
      styled: getComputedStyle(document.body).fontFamily.includes('Glassbox Sans'),
      origins: [...new Set(origins)],
    };
  `);
  expect(page.policy).toContain("default-src 'self'");
  expect(page).toMatchObject({ font: true, styled: true, origins: [baseURL] });
});

async function press(webkit: WebDriver, name: string): Promise<void> {
  const button = await webkit.find('button', name);
  if (!button) throw new Error(`There is no button named ${name}.`);
  await webkit.click(button);
}

async function readout(webkit: WebDriver, name: string): Promise<string | null> {
  const output = await webkit.find('output', name);
  return output && webkit.attribute(output, 'data-value');
}

async function expectEpoch(webkit: WebDriver, epoch: string): Promise<void> {
  await expect.poll(() => readout(webkit, 'Epoch')).toBe(epoch);
}

async function expectLoss(webkit: WebDriver, loss: number): Promise<void> {
  const difference = async () => Math.abs(Number(await readout(webkit, 'Training loss')) - loss);
  await expect.poll(difference, { message: `the training loss is ${loss}` }).toBeLessThan(TOLERANCE);
}

/** Every exact number of the network and the readouts, in document order. */
async function allNumbers(webkit: WebDriver): Promise<string[]> {
  return webkit.execute<string[]>(`
    const names = ['data-value', 'data-bias', 'data-activation'];
    const elements = document.querySelectorAll('[data-part], output[data-value]');
    return [...elements].flatMap((element) => names.map((name) => element.getAttribute(name) ?? ''));
  `);
}
