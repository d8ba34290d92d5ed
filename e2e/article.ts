import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type FrameLocator, type Page } from '@playwright/test';

/** A page of somebody else, at another origin than the site's. */
export interface Article {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Serves one page, with a script that notes every message it gets, in `heard`. */
export async function startArticle(body: string): Promise<Article> {
  const page = `<!doctype html><html lang="en"><title>An article</title><body style="margin:0"><script>
    const heard = [];
    addEventListener('message', ({ origin, data }) => heard.push({ origin, data }));
  </script>${body}</body></html>`;
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    // The site has the address 127.0.0.1: another host, and so another site.
    origin: `http://localhost:${port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What a frame says, as the article hears it. */
export interface Heard {
  readonly origin: string;
  readonly data: Readonly<Record<string, unknown>>;
}

declare const heard: Heard[];

export function heardBy(page: Page): Promise<readonly Heard[]> {
  return page.evaluate(() => heard);
}

/** Sends from the article to its frame. */
export async function send(page: Page, message: unknown): Promise<void> {
  await page.evaluate((data) => {
    document.querySelector('iframe')?.contentWindow?.postMessage(data, '*');
  }, message);
}

let asked = 0;

/** Sends a message and waits for its reply. */
export async function ask(page: Page, message: object): Promise<Readonly<Record<string, unknown>>> {
  asked++;
  const id = `question ${asked}`;
  await send(page, { glassbox: 1, id, ...message });
  let reply: Heard | undefined;
  await expect
    .poll(
      async () => {
        reply = (await heardBy(page)).find(({ data }) => data.id === id);
        return reply !== undefined;
      },
      { intervals: [50] },
    )
    .toBe(true);
  return reply?.data ?? {};
}

/** The frame of an article, once it shows its numbers. */
export async function frameOf(page: Page): Promise<FrameLocator> {
  const frame = page.frameLocator('iframe').first();
  await expect(frame.getByRole('status', { name: 'Training loss', exact: true })).toHaveAttribute('data-value', /\d/);
  return frame;
}
