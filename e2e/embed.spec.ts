// Long because one page around the frame serves all tests of its messages, sizes and rights.

import { test as base, expect, type Page } from '@playwright/test';
import { laterStrings } from '../src/strings/later.ts';
import { type Article, ask, frameOf, heardBy, send, startArticle } from './article.ts';
import { expectNoBarriers } from './axe.ts';
import { expected, openSimply } from './glassbox.ts';

const words = laterStrings.embed;

/** Opens an article of another origin, with what is in it. */
const test = base.extend<{ article: (body: string) => Promise<Article> }>({
  article: async ({ page }, use) => {
    const started: Article[] = [];
    await use(async (body) => {
      const article = await startArticle(body);
      started.push(article);
      await page.goto(`${article.origin}/`);
      return article;
    });
    for (const article of started) await article.stop();
  },
});

/** The frame as an author writes it. */
const framed = (site: string | undefined, link: string, width = 700, height = 420) =>
  `<input aria-label="Of the article"><iframe title="Glassbox" width="${width}" height="${height}" style="border:0" src="${site}/${link.replaceAll('&', '&amp;')}"></iframe>`;

const lossAt = (link: string, position: number) => expected(link, position).training.loss;

test('a page of another origin drives the frame, and hears the numbers of the core', async ({
  page,
  baseURL,
  article,
}) => {
  await article(framed(baseURL, '#at=3&view=embed'));
  await frameOf(page);
  expect(await ask(page, { type: 'state' })).toEqual({
    glassbox: 1,
    id: expect.any(String),
    type: 'state',
    link: `${baseURL}/#at=3`,
    position: 3,
    epoch: 3,
    updatesPerEpoch: 1,
    cursor: 0,
    playing: false,
    loss: lossAt('', 3),
    testLoss: null,
    accuracy: expected('', 3).training.correct / 4,
    testAccuracy: null,
    rmse: null,
    testRmse: null,
    goalReached: null,
    diverged: false,
  });
  expect(await ask(page, { type: 'step', count: 10 })).toMatchObject({ position: 13, loss: lossAt('', 13) });
  expect(await ask(page, { type: 'seek', position: 5 })).toMatchObject({ position: 5, loss: lossAt('', 5) });
  expect(await ask(page, { type: 'play' })).toMatchObject({ type: 'state', playing: true });
  await expect
    .poll(async () => (await heardBy(page)).filter(({ data }) => data.type === 'position' && data.playing).length)
    .toBeGreaterThan(1);
  const paused = await ask(page, { type: 'pause' });
  expect(paused).toMatchObject({ playing: false, loss: lossAt('', Number(paused.position)) });
  const link = '#data=three-blobs&n=40&net=4&goal=accuracy%3E=0.9';
  expect(await ask(page, { type: 'open', link })).toMatchObject({ position: 0, loss: lossAt(link, 0) });
  const { link: shown, goalReached } = await ask(page, { type: 'step', count: 100 });
  expect(`${shown}`).toContain('#data=three-blobs');
  await expect(page.frameLocator('iframe').getByRole('button', { name: 'Step epoch' })).toBeVisible();
  const told = await heardBy(page);
  expect(told.filter(({ data }) => data.type === 'goalReached')).toMatchObject([{ data: { position: goalReached } }]);
  expect(told.filter(({ data }) => data.type === 'ready')).toEqual([
    { origin: baseURL, data: { glassbox: 1, type: 'ready', version: 1 } },
  ]);
});

test('refused in a sentence: a link with mistakes, and what its task hides', async ({ page, baseURL, article }) => {
  await article(framed(baseURL, '#hide=play&view=embed'));
  const frame = await frameOf(page);
  await expect(frame.getByRole('button', { name: 'Play' })).toHaveCount(0);
  expect(await ask(page, { type: 'play' })).toMatchObject({
    type: 'refused',
    of: 'play',
    reason: 'hidden',
    sentence: words.refused.play,
  });
  const { sentence } = await ask(page, { type: 'open', link: '#lr=fast' });
  expect(sentence).toContain('“lr=fast” is not a number above 0');
  expect(await ask(page, { type: 'state' })).toMatchObject({ link: `${baseURL}/#hide=play`, loss: lossAt('', 0) });
});

test('hostile messages do nothing, and a flood does not stop the page @chromium-only', async ({
  page,
  baseURL,
  article,
}) => {
  await article(framed(baseURL, '#at=3&view=embed'));
  const frame = await frameOf(page);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.evaluate(() => {
    const target = document.querySelector('iframe')?.contentWindow;
    const cycle: Record<string, unknown> = { glassbox: 1, type: 'open' };
    cycle.link = cycle;
    const junk = [
      null,
      'play',
      42n,
      [],
      new Map([['glassbox', 1]]),
      { glassbox: 1 },
      { glassbox: 2, type: 'step' },
      { glassbox: 1, type: 'step', count: 1e9 },
      { glassbox: 1, type: 'seek', position: '7' },
      JSON.parse('{"glassbox":1,"type":"__proto__","__proto__":{"type":"play"}}'),
      new Uint8Array(1e6),
      cycle,
    ];
    for (const data of junk) target?.postMessage(data, '*');
  });
  // A window that the article has, but not the one around the frame.
  await page.evaluate(() => {
    const other = document.createElement('iframe');
    other.srcdoc =
      '<script>parent.frames[0].postMessage({ glassbox: 1, type: "seek", position: 50, id: "other" }, "*")</' +
      'script>';
    document.body.append(other);
    return new Promise((resolve) => other.addEventListener('load', resolve));
  });
  expect(await ask(page, { type: 'state' })).toMatchObject({ position: 3 });
  expect((await heardBy(page)).filter(({ data }) => data.id === undefined)).toMatchObject([
    { data: { type: 'ready' } },
  ]);
  expect(await ask(page, { type: 'open', link: `#task=${'%F0%9F%98%80'.repeat(200_000)}` })).toMatchObject({
    reason: 'tooLong',
  });

  await page.evaluate(() => {
    const target = document.querySelector('iframe')?.contentWindow;
    for (let k = 0; k < 1000; k++)
      target?.postMessage({ glassbox: 1, type: 'open', link: `#data=spiral&net=8,8,8&seed=${k}`, id: k }, '*');
  });
  await expect
    .poll(async () => (await heardBy(page)).filter(({ data }) => typeof data.id === 'number').length)
    .toBe(1000);
  await frame.getByRole('button', { name: 'Step epoch' }).click();
  await expect(frame.getByRole('status', { name: 'Epoch' })).toHaveAttribute('data-value', '1');
  expect(problems).toEqual([]);
});

test('as a page of its own, or without view=embed, nothing answers', async ({ page, baseURL, article }) => {
  await article(framed(baseURL, '#at=3'));
  await frameOf(page);
  await send(page, { glassbox: 1, type: 'seek', position: 9, id: 'x' });
  await page.goto(`${baseURL}/#at=3&view=embed`);
  await expect(page.getByRole('link', { name: words.open })).toBeVisible();
  await page.evaluate(() => {
    document.documentElement.dataset.heard = '0';
    addEventListener('message', () => {
      document.documentElement.dataset.heard = String(Number(document.documentElement.dataset.heard) + 1);
    });
    window.postMessage({ glassbox: 1, type: 'seek', position: 9 }, '*');
  });
  // Only the question itself.
  await expect(page.locator('html')).toHaveAttribute('data-heard', '1');
  await expect(page.getByRole('status', { name: 'Epoch' })).toHaveAttribute('data-value', '3');
});

test('the frame is a guest: no focus, no keys, no history of the article @chromium-only', async ({
  page,
  baseURL,
  article,
}) => {
  await article(`<h1 id="top">Article</h1>${framed(baseURL, '#at=3&view=embed')}`);
  const frame = await frameOf(page);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  const entries = await page.evaluate(() => history.length);
  await page.keyboard.press('p');
  await frame.locator('h1').evaluate((heading) => {
    for (const key of ['p', '?', 'r', ' ', 'ArrowRight'])
      heading.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
  await frame.getByRole('button', { name: 'Reset' }).click();
  await ask(page, { type: 'open', link: '#seed=9' });
  await ask(page, { type: 'open', link: '#seed=10&at=4' });
  await expect(frame.getByRole('dialog')).toHaveCount(0);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await expect
    .poll(() =>
      page
        .frames()
        .find((one) => one !== page.mainFrame())
        ?.url(),
    )
    .toBe(`${baseURL}/#seed=10&at=4&view=embed`);
});

test('what a visitor keeps in the browser neither changes the frame nor is changed by it @chromium-only', async ({
  page,
  baseURL,
}) => {
  await openSimply(page);
  const kept = {
    glassbox: '{"theme":"dark","level":"all","knowsCallouts":false}',
    'glassbox-points': '0.25,0.5,1;0.75,0.5,0',
  };
  await page.evaluate((entries) => {
    for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
  }, kept);
  // The same site around the frame, so that the storage is the visitor's own.
  await page.goto(`${baseURL}/embed-example.html`);
  const frame = await frameOf(page);
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.getByLabel('Link').fill('#data=points');
  await page.getByRole('button', { name: 'Open' }).click();
  const log = page.getByRole('list', { name: 'What the frame says' });
  await expect(log).toContainText('"refused"');
  await expect(log).not.toContainText('0.25,0.5,1');
  await frame.getByRole('button', { name: 'Step epoch' }).click();
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual(kept);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('the frame works where storage is forbidden @chromium-only', async ({ page, baseURL, article }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
  });
  await article(framed(baseURL, '#at=3&view=embed'));
  const frame = await frameOf(page);
  await frame.getByRole('button', { name: 'Step epoch' }).click();
  await expect(frame.getByRole('status', { name: 'Training loss' })).toHaveAttribute('data-value', `${lossAt('', 4)}`);
});

test('Open in Glassbox opens the same moment as a page @chromium-only', async ({ page, baseURL, article, context }) => {
  await article(framed(baseURL, '#seed=7&at=3&sel=w0.0.1&view=embed'));
  const frame = await frameOf(page);
  await frame.getByRole('button', { name: 'Step epoch' }).click();
  await expect(frame.getByRole('status', { name: 'Epoch' })).toHaveAttribute('data-value', '4');
  const opened = context.waitForEvent('page');
  await frame.getByRole('link', { name: words.open }).click();
  const other = await opened;
  await expect(other.getByRole('status', { name: 'Training loss' })).toHaveAttribute(
    'data-value',
    `${lossAt('#seed=7', 4)}`,
  );
  expect(other.url()).toBe(`${baseURL}/#seed=7&at=4&sel=w0.0.1`);
  expect(await other.evaluate(() => window.opener)).toBeNull();
});

test('the code of the share dialog shows the same loss in another page @chromium-only', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
  await openSimply(page, '#data=moons&n=40&seed=5&at=60');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog');
  for (const [choice, position] of [
    [laterStrings.share.moment, 60],
    [laterStrings.share.start, 0],
  ] as const) {
    await dialog.getByRole('radio', { name: choice, exact: true }).check();
    await dialog.getByRole('button', { name: words.copyCode }).click();
    await expect(dialog).toContainText(words.codeCopied);
    const code = await page.evaluate(() => navigator.clipboard.readText());
    const started = await startArticle(code);
    const other = await context.newPage();
    await other.goto(`${started.origin}/`);
    const frame = await frameOf(other);
    await expect(frame.getByRole('status', { name: 'Training loss' })).toHaveAttribute(
      'data-value',
      `${lossAt('#data=moons&n=40&seed=5', position)}`,
    );
    await expect(frame.getByRole('link', { name: words.open })).toBeVisible();
    await other.close();
    await started.stop();
  }
});

test('a clipboard that is forbidden: the code is shown, and selected @chromium-only', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await openSimply(page, '#at=3');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: words.copyCode }).click();
  await expect(dialog.getByRole('textbox', { name: words.codeField })).toHaveValue(
    /^<iframe src="[^"]+&amp;view=embed"/,
  );
  await expect(dialog).toContainText(words.codeNotCopied);
  await expectNoBarriers(page, 'dialog[open]');
});

test('the example page drives its frame @chromium-only', async ({ page }) => {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto('./embed-example.html');
  await frameOf(page);
  const log = page.getByRole('list', { name: 'What the frame says' });
  await expect(log).toContainText('"type":"ready"');
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const place = page.locator('#place');
  await expect(place).toContainText('epoch 20,');
  await press('Step');
  await expect(place).toContainText('epoch 21,');
  await page.getByLabel('Update').fill('100');
  await press('Seek');
  await expect(place).toContainText('epoch 100,');
  await page.getByLabel('Link').fill('#data=moons&net=4&seed=3&at=7');
  await press('Open');
  await expect(place).toContainText(`loss ${lossAt('#data=moons&net=4&seed=3', 7).toFixed(4)}`);
  await press('Play');
  await expect(log).toContainText('"playing":true');
  await press('Pause');
  await expectNoBarriers(page);
  expect(problems).toEqual([]);
});

test('a neuron shows its map under its name, and no card covers the network @chromium-only', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 360 });
  await page.goto('./#at=33&view=embed');
  const neuron = page.locator('[data-part="n0.1"]');
  await neuron.click();
  await expect(page.locator('.embed-shown')).toContainText('its answer over the plane');
  await expect(page.locator('[data-card]')).toHaveCount(0);
  await page.locator('[data-part="n1.0"]').click();
  await expect(page.locator('.embed-shown')).toHaveCount(0);
});

/** Boxes, and what is in them. */
const SIZES = [
  [320, 240],
  [480, 320],
  [320, 480],
  [640, 360],
  [800, 450],
  [1280, 720],
] as const;
const LINKS = [
  '#at=33',
  '#data=spiral&net=8,8,8&act=tanh',
  '#data=three-blobs&at=200',
  '#data=hills&at=20',
  '#at=1000000',
] as const;

for (const [width, height] of SIZES)
  test(`everything is in a frame of ${width} × ${height}, side by side @chromium-only`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const link of LINKS) {
      await page.goto('about:blank');
      await page.goto(`./${link}&view=embed`);
      await expect(page.getByRole('status', { name: 'Training loss' })).toHaveAttribute('data-value', /\d/);
      await expect(page.getByRole('img', { name: 'Decision boundary' })).toBeVisible();
      await expect(page.locator('[data-part="x0"]')).toBeVisible();
      expect(await misplaced(page), link).toEqual([]);
    }
    await expectNoBarriers(page);
  });

/** What does not fit: a page that scrolls, controls beyond the window or over each other, texts that are cut. */
function misplaced(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    if (scrollWidth > clientWidth || scrollHeight > clientHeight)
      faults.push(`scrolls: ${scrollWidth}×${scrollHeight}`);
    const nameOf = (element: Element) => element.getAttribute('aria-label') ?? element.textContent ?? '';
    const all = [
      ...document.querySelectorAll('.embed button:not([data-part], [data-point], [data-probe]), .embed a, output'),
    ];
    const boxes = all
      .map((element) => ({ name: nameOf(element), box: element.getBoundingClientRect(), element }))
      .filter(({ box }) => box.width > 0);
    for (const { name, box, element } of boxes) {
      if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight)
        faults.push(`outside: ${name}`);
      if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline')
        faults.push(`cut: ${name}`);
      for (const other of boxes)
        if (
          other.element !== element &&
          !other.element.contains(element) &&
          !element.contains(other.element) &&
          box.left < other.box.right - 0.5 &&
          other.box.left < box.right - 0.5 &&
          box.top < other.box.bottom - 0.5 &&
          other.box.top < box.bottom - 0.5
        )
          faults.push(`${name} over ${other.name}`);
    }
    const pictures = ['.embed-head', '.embed-network', '.embed-boundary', '.embed-controls'].map((selector) => ({
      selector,
      box: document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect(),
    }));
    for (const [k, { selector, box }] of pictures.entries()) {
      if (box.right > innerWidth || box.bottom > innerHeight || box.width < 100) faults.push(`outside: ${selector}`);
      for (const other of pictures.slice(k + 1))
        if (
          box.left < other.box.right &&
          other.box.left < box.right &&
          box.top < other.box.bottom &&
          other.box.top < box.bottom
        )
          faults.push(`${selector} over ${other.selector}`);
    }
    return faults;
  });
}
