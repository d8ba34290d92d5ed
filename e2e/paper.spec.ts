import { expect, type Page, test } from '@playwright/test';
import { openAt, readout } from './glassbox.ts';
import { readCode } from './readCode.ts';
import { openResults } from './resultsPage.ts';

const IMPORTED = '#activation=tanh&dataset=spiral&networkShape=8,8&noise=10&seed=0.5&at=3';

/** Every kind of data and network. */
const LINKS = [
  '#at=144&probe=0,1',
  '#theme=dark&at=33',
  '#data=moons&train=70&act=tanh&at=300',
  '#data=three-blobs&at=100',
  '#data=three-arms&net=8&at=300',
  '#data=hills&net=6&at=200',
  '#data=spiral&net=16,16,16,16,16,16&act=tanh&opt=adam&rate=0.01&batch=7&reg=l2&noise=20&at=4',
  '#data=circle&in=x1,x2,x1sq,x2sq,x1x2,sinx1,sinx2&net=7&at=100',
  '#data=points&pts=1,2,1;3,5,0;10,20,1;12,3,0;7,8,1&scale=minmax&at=50',
  IMPORTED,
];

/** Opens a link and waits for the code that prints. */
async function openToPrint(page: Page, link: string): Promise<void> {
  await openAt(page, link);
  await expect(page.locator('html[data-prints]')).toBeAttached();
}

/** Shows what would be printed, at the size of the sheet. */
async function showPaper(page: Page): Promise<void> {
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

/** Chooses an entry of Export without a print dialog. */
async function askFor(page: Page, entry: string): Promise<void> {
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-asked', '');
  });
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: entry }).click();
  await expect(page.locator('html[data-asked]')).toBeAttached();
}

async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

for (const link of LINKS)
  test(`${link} is printed on one page, and nothing of it is cut off @chromium-only`, async ({ page }) => {
    await openToPrint(page, link);
    expect(await pagesOf(page)).toBe(1);
    await showPaper(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^A network /);
    const cut = await page.locator('.handout').evaluate((sheet) => {
      const within = (inner: Element, outer: DOMRect) => {
        const box = inner.getBoundingClientRect();
        return box.left >= outer.left && box.right <= outer.right && box.bottom <= outer.bottom + 1;
      };
      const outer = sheet.getBoundingClientRect();
      return [...sheet.querySelectorAll('*')].filter((part) => !within(part, outer)).map((part) => part.outerHTML);
    });
    expect(cut).toEqual([]);
    // At least two lines for notes.
    const notes = await page.locator('.handout .rules').boundingBox();
    expect(notes?.height).toBeGreaterThan(44);
    const title = await page.locator('.handout h1').boundingBox();
    const blanks = await page.locator('.handout .blanks').boundingBox();
    expect((title?.x ?? 0) + (title?.width ?? 0)).toBeLessThan(blanks?.x ?? 0);
  });

test('the code on the handout opens this moment @chromium-only', async ({ page }) => {
  await openToPrint(page, '#at=144&probe=0,1');
  const address = page.url();
  await showPaper(page);
  expect(await readCode(page)).toBe(address);
});

test('the printed page has no colours, in the dark theme neither @chromium-only', async ({ page }) => {
  for (const link of ['#theme=dark&at=144', '#data=three-blobs&at=100', '#data=hills&at=100']) {
    await openToPrint(page, link);
    await showPaper(page);
    expect(await colouredPixels(page)).toEqual({ coloured: 0, isPaperWhite: true });
    await page.emulateMedia({ media: null });
    await page.goto('about:blank');
  }
});

/** How many pixels of the window are neither black, white nor grey. */
async function colouredPixels(page: Page) {
  const png = (await page.screenshot()).toString('base64');
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    let coloured = 0;
    for (let k = 0; k < pixels.length; k += 4)
      if (pixels[k] !== pixels[k + 1] || pixels[k] !== pixels[k + 2]) coloured++;
    return { coloured, isPaperWhite: pixels[0] === 255 };
  }, png);
}

test('printing leaves the page as it was @chromium-only', async ({ page }) => {
  await openToPrint(page, '#at=33&sel=n0.1');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const entry = page.getByRole('menuitem').first();
  await entry.focus();
  const look = () =>
    page.evaluate(() => ({
      html: document.getElementById('root')?.outerHTML,
      focus: document.activeElement?.outerHTML,
      scrolled: [...document.querySelectorAll('*')].map((part) => part.scrollTop).filter((top) => top !== 0),
      open: document.querySelectorAll(':popover-open, dialog[open]').length,
      url: location.href,
      paper: document.querySelectorAll('.paper').length,
    }));
  await page.locator('#settings').evaluate((panel) => {
    for (const part of [panel, ...panel.querySelectorAll('*')]) part.scrollTop = 40;
  });
  const before = await look();
  expect(before.focus).toContain('menuitem');
  expect(before.scrolled).not.toEqual([]);
  expect(before.open).toBeGreaterThan(0);
  expect(await pagesOf(page)).toBe(1);
  await expect.poll(look).toEqual(before);
});

test('a run that plays is printed as it is, and goes on @chromium-only', async ({ page }) => {
  await openToPrint(page, '');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(readout(page, 'Epoch')).not.toHaveAttribute('data-value', '0');
  expect(await pagesOf(page)).toBe(1);
  const at = Number(await readout(page, 'Epoch').getAttribute('data-value'));
  await expect.poll(async () => Number(await readout(page, 'Epoch').getAttribute('data-value'))).toBeGreaterThan(at);
});

test('the weight cards are printed instead, and then the handout again @chromium-only', async ({ page }) => {
  await openToPrint(page, '#at=400');
  await askFor(page, 'Weight cards (print)');
  expect(await pagesOf(page)).toBe(1);
  await askFor(page, 'Weight cards (print)');
  await showPaper(page);
  await expect(page.locator('.card')).toHaveCount(4);
  await expect(page.locator('.card').last()).toContainText('With these numbers all four points come out right.');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.card')).toHaveCount(0);
  await expect(page.locator('.handout')).toHaveCount(1);
});

for (const [link, pages] of [
  ['#data=three-arms&net=16,3&act=tanh&at=20', 6],
  ['#data=circle&in=x1,x2,x1sq,x2sq,x1x2,sinx1,sinx2&net=7&act=elu&at=100', 2],
  ['#data=hills&net=4&act=softplus&at=100', 2],
  ['#data=spiral&net=16,16,16,16,16,16&at=4', 25],
] as const)
  test(`the cards of ${link} fill ${pages} pages, and each fits its card @chromium-only`, async ({ page }) => {
    await openToPrint(page, link);
    await askFor(page, 'Weight cards (print)');
    expect(await pagesOf(page)).toBe(pages);
    await askFor(page, 'Weight cards (print)');
    await showPaper(page);
    const tooFull = await page.locator('.card').evaluateAll((cards) =>
      cards
        .filter((card) => {
          const foot = card.querySelector('.foot')?.getBoundingClientRect();
          const rest = [...card.querySelectorAll('*')].filter((part) => !part.closest('.foot'));
          const end = Math.max(...rest.map((part) => part.getBoundingClientRect().bottom));
          const right = Math.max(...rest.map((part) => part.getBoundingClientRect().right));
          const box = card.getBoundingClientRect();
          return end > (foot?.top ?? box.bottom) || right > box.right;
        })
        .map((card) => card.getAttribute('data-card')),
    );
    expect(tooFull).toEqual([]);
  });

test('a task without exports, and the results of a class, print the page itself @chromium-only', async ({ page }) => {
  await openToPrint(page, '#task=Try&hide=export&at=3');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.paper')).toHaveCount(0);
  await openResults(page);
  await expect(page.locator('html[data-prints]')).toBeAttached();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.paper')).toHaveCount(0);
});

test('a task keeps off the paper what it keeps off the page @chromium-only', async ({ page }) => {
  await openToPrint(page, '#task=Try&hide=formula,share&at=3');
  await showPaper(page);
  await expect(page.locator('.handout')).toHaveCount(1);
  await expect(page.locator('.handout .worked')).toHaveCount(0);
  await expect(page.locator('.handout :is(.code, .link)')).toHaveCount(0);
});

test('a link that is too long for a code says so @chromium-only', async ({ page }) => {
  const points = Array.from({ length: 200 }, (_, k) => `${k / 100},${(k * k) % 7},${k % 2}`).join(';');
  await openToPrint(page, `#data=points&pts=${points}`);
  await showPaper(page);
  await expect(page.locator('.handout .code')).toHaveText(/too long for a code/);
  await expect(page.locator('.handout .link')).toHaveText(/…$/);
});
