import { test as base, expect } from '@playwright/test';
import { startWebKit } from './startWebKit.ts';
import type { WebDriver } from './webDriver.ts';

export { expect } from '@playwright/test';

/** Training losses of XOR, 2-3-1, seed 2, learning rate 2, computed by NumPy; keys are epochs. */
export const NUMPY_LOSS = { 0: 0.5479351727584805, 1: 0.5331378133900208, 1000: 0.0011557238191578353 };
const TOLERANCE = 1e-12;

/** A test with a window of WebKit. */
export const test = base.extend<object, { webkit: WebDriver }>({
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

export async function press(webkit: WebDriver, name: string): Promise<void> {
  const button = await webkit.find('button', name);
  if (!button) throw new Error(`There is no button named ${name}.`);
  await webkit.click(button);
}

async function readout(webkit: WebDriver, name: string): Promise<string | null> {
  const output = await webkit.find('output', name);
  return output && webkit.attribute(output, 'data-value');
}

export async function expectEpoch(webkit: WebDriver, epoch: string): Promise<void> {
  await expect.poll(() => readout(webkit, 'Epoch')).toBe(epoch);
}

export async function expectLoss(webkit: WebDriver, loss: number): Promise<void> {
  const difference = async () => Math.abs(Number(await readout(webkit, 'Training loss')) - loss);
  await expect.poll(difference, { message: `the training loss is ${loss}` }).toBeLessThan(TOLERANCE);
}

/** Every exact number of the network and the readouts, in document order. */
export async function allNumbers(webkit: WebDriver): Promise<string[]> {
  return webkit.execute<string[]>(`
    const names = ['data-value', 'data-bias', 'data-activation'];
    const elements = document.querySelectorAll('[data-part], output[data-value]');
    return [...elements].flatMap((element) => names.map((name) => element.getAttribute(name) ?? ''));
  `);
}
