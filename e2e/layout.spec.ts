import { expect, type Locator, type Page, test } from '@playwright/test';
import { openAt, openSimply, readout } from './glassbox.ts';

const OWN = '#data=points&pts=0,0,0;1,1,1;0.5,0.2,1;0.1,0.9,0&train=70&scale=minmax&reg=l1&rate=0.01&at=20';
const REGRESSION = '#data=hills&at=300&reg=l1&rate=0.01&view=present';

const lossChart = (page: Page): Locator => page.getByRole('region', { name: /^Loss/ });

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}

/** Ancestors with content higher than themselves, though nothing in them scrolls. */
function overflowing(locator: Locator): Promise<readonly string[]> {
  return locator.evaluate((start) => {
    const found: string[] = [];
    for (let element: Element | null = start; element && element.tagName !== 'MAIN'; element = element.parentElement)
      if (element.scrollHeight > element.clientHeight + 1) found.push(element.className);
    return found;
  });
}

for (const [width, height] of [
  [1280, 720],
  [1440, 900],
] as const)
  for (const link of ['', OWN, '#data=circle&net=8,8&at=200'])
    test(`boundary and loss fit their card at ${width} by ${height} (${link || 'default'}) @chromium-only`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await openAt(page, link);
      await expect(page.getByRole('slider', { name: 'Timeline' })).toBeVisible();
      // Without the dock, the plane has its words below it.
      if (height >= 800) await page.getByRole('button', { name: 'Close', exact: true }).click();
      await expect(page.getByRole('switch').first()).toBeVisible();
      const tools = page
        .getByRole('region', { name: 'Decision boundary' })
        .getByRole('button', { name: 'Edit points', exact: true });
      // Parts of the page arrive one by one, and the plane makes room for them.
      if (link === OWN) await expect(tools).toBeVisible();
      await expect.poll(() => overflowing(lossChart(page))).toEqual([]);
      await expect
        .poll(async () => {
          const chart = await boxOf(lossChart(page));
          const controls = await Promise.all((await page.getByRole('switch').all()).map(boxOf));
          const low = controls.filter(({ x, bottom }) => x > chart.x && bottom > chart.y + 1);
          return link === OWN && (await boxOf(tools)).bottom > chart.y ? [...low, await boxOf(tools)] : low;
        })
        .toEqual([]);
    });

/** What scrolls in the card of boundary and loss, or hangs over its lower edge. */
function spilling(page: Page): Promise<readonly string[]> {
  return lossChart(page).evaluate((chart) => {
    const plane = document.querySelector('[role="img"][aria-label="Decision boundary"]');
    let arrangement = chart;
    while (arrangement.parentElement && !arrangement.contains(plane)) arrangement = arrangement.parentElement;
    const card = arrangement.parentElement ?? arrangement;
    const { bottom } = card.getBoundingClientRect();
    return [...card.querySelectorAll<HTMLElement>('*:not(svg *, .sr-only, .sr-only *)')]
      .filter((element) => {
        const scrolls = getComputedStyle(element).overflowY !== 'visible';
        return (
          (scrolls && element.scrollHeight > element.clientHeight + 1) ||
          element.getBoundingClientRect().bottom > bottom + 1
        );
      })
      .map((element) => element.className);
  });
}

for (const [width, height, links] of [
  [1280, 720, ['#at=33', OWN, '#data=circle', '#data=hills']],
  [1366, 650, ['#data=circle']],
  [1440, 820, ['#data=circle']],
  [1440, 900, ['#at=33', OWN, '#data=circle', '#data=hills']],
] as const)
  for (const link of links)
    test(`beside an open dock nothing scrolls in the card of the boundary at ${width} by ${height} (${link}) @chromium-only`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await openAt(page, `${link}&sel=w0.0.1&tab=why`);
      await expect(page.getByRole('region', { name: 'How and why' })).toBeVisible();
      await expect(page.getByRole('slider', { name: 'Timeline' })).toBeVisible();
      await page.waitForLoadState('networkidle');
      await expect.poll(() => spilling(page)).toEqual([]);
    });

test('the loss stays below the hidden space and the loss surface beside an open dock @chromium-only', async ({
  page,
}) => {
  for (const [space, name] of [
    ['hidden', 'Hidden space'],
    ['surface', 'Loss surface'],
  ] as const) {
    await openAt(page, `#data=circle&at=30&sel=w0.0.1&tab=why,${space}`);
    const panel = page.getByRole('tabpanel', { name });
    await expect.poll(async () => (await boxOf(panel)).width).toBeGreaterThan(400);
    await expect.poll(async () => (await boxOf(lossChart(page))).width).toBeGreaterThan(400);
    expect((await boxOf(panel)).bottom).toBeLessThanOrEqual((await boxOf(lossChart(page))).y + 1);
    await page.goto('about:blank');
  }
});

test('in a low window everything has its three columns, with the dock closed and open @chromium-only', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 650 });
  for (const link of ['#data=circle', '#data=circle&sel=w0.0.1&tab=why']) {
    await openAt(page, link);
    const settings = page.getByRole('radiogroup', { name: 'Data set' });
    const network = page.getByRole('group', { name: 'Network', exact: true });
    const plane = page.getByRole('img', { name: 'Decision boundary' });
    await expect.poll(async () => (await boxOf(plane)).width).toBeGreaterThanOrEqual(240);
    expect((await boxOf(settings)).right).toBeLessThan((await boxOf(network)).x);
    expect((await boxOf(network)).right).toBeLessThan((await boxOf(plane)).x);
    await page.goto('about:blank');
  }
});

test('a presented regression fits a projector of 1280 by 720 @chromium-only', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openAt(page, REGRESSION);
  await expect(page.getByRole('slider', { name: 'Timeline' })).toBeVisible();
  expect((await boxOf(lossChart(page))).bottom).toBeLessThanOrEqual(720);
  expect(await overflowing(lossChart(page))).toEqual([]);
  for (const name of ['Epoch', 'Training loss', 'Test loss', 'R²', 'Test RMSE', 'Penalty'])
    expect(
      await readout(page, name).evaluate((shown) => Number.parseFloat(getComputedStyle(shown).fontSize)),
    ).toBeGreaterThanOrEqual(720 / 33);
});

test('presented readouts wrap on a phone @chromium-only', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const link of [REGRESSION, `${OWN}&view=present`]) {
    await openAt(page, link);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    for (const output of await page.getByRole('region', { name: 'Readouts' }).getByRole('status').all())
      expect((await boxOf(output)).right).toBeLessThanOrEqual(390);
  }
});

test('network and boundary are visible on a phone held sideways @chromium-only', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await openAt(page);
  const transport = await boxOf(page.getByRole('region', { name: 'Training', exact: true }));
  const network = await boxOf(page.getByRole('group', { name: 'Network', exact: true }));
  expect(network.bottom).toBeLessThanOrEqual(transport.y + 10);
  const plane = await boxOf(page.getByRole('img', { name: 'Decision boundary' }));
  expect(plane.y + plane.height / 2).toBeLessThan(transport.y);
});

test('a notice covers neither the network nor the formulas @chromium-only', async ({ page }) => {
  for (const [width, height] of [
    [1280, 720],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openAt(page, '#lr=abc&foo=1');
    const notice = await boxOf(page.getByRole('alert'));
    const transport = await boxOf(page.getByRole('region', { name: 'Training', exact: true }));
    if (width > height) {
      const network = await boxOf(page.getByRole('group', { name: 'Network', exact: true }));
      expect(notice.bottom).toBeLessThanOrEqual(network.y);
    } else expect(notice.bottom).toBeLessThanOrEqual(transport.y + 1);
    await page.goto('about:blank');
  }
});

test('a card opened by a tap lies above the transport @touch @chromium-only', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAt(page);
  await page.getByRole('button', { name: /^Hidden neuron h1/ }).click();
  const close = page.getByRole('button', { name: 'Close the card', exact: true });
  await expect(close).toBeInViewport();
  const card = close.locator('..').locator('..');
  const transport = await boxOf(page.getByRole('region', { name: 'Training', exact: true }));
  await expect.poll(async () => (await boxOf(card)).bottom).toBeLessThanOrEqual(transport.y);
});

test('a tap on a chip opens the card of its weight, even next to tiles @touch @chromium-only', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await openAt(page, '#at=33');
  for (const name of ['h1 to y', 'h2 to y', 'x1 to h1']) {
    const weight = page.getByRole('button', { name: new RegExp(`^Weight ${name}, `) });
    const { x, y, width, height } = await boxOf(weight);
    await page.mouse.click(x + width / 2, y + height / 2);
    await expect(page.getByRole('textbox', { name: `Set weight ${name}`, exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
  }
});

/** Scripts loaded after the first picture: all but the page's own. */
const LATER = /\/assets\/(?!index-)[^/]*\.js$/;

for (const [width, height] of [
  [390, 844],
  [1440, 900],
] as const)
  test(`nothing moves when later parts arrive, at ${width} by ${height} @chromium-only`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      const moves: string[] = [];
      Object.assign(window, { moves });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if (Number(Reflect.get(entry, 'value')) > 0.001) moves.push(JSON.stringify(entry));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    let arrive = () => {};
    const firstNumbers = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route(LATER, async (route) => {
      await firstNumbers;
      await route.continue();
    });
    await openSimply(page);
    arrive();
    await expect(page.getByRole('img', { name: 'Decision boundary' })).toBeVisible();
    await expect(page.getByRole('slider', { name: 'Timeline' })).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => Reflect.get(window, 'moves'))).toEqual([]);
  });
