import type { HtmlTagDescriptor, Plugin } from 'vite';

/** The picture in `public/`, and its size in pixels. */
const PICTURE = { file: 'preview.png', width: '1200', height: '630' };

/**
 * Puts into the built page what chats show of a link: title and description, and with the environment variable `SITE_URL` also
 * address and picture, which have to be absolute.
 */
export function openGraph(siteUrl = process.env.SITE_URL): Plugin {
  return {
    name: 'open-graph',
    apply: 'build',
    transformIndexHtml: (html) => openGraphTags(html, siteUrl),
  };
}

/** The tags of a page at an address, or without one. */
export function openGraphTags(html: string, siteUrl: string | undefined): HtmlTagDescriptor[] {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const description = /<meta\s+name="description"\s+content="([^"]*)"/.exec(html)?.[1] ?? '';
  const texts = { 'og:type': 'website', 'og:site_name': 'Glassbox', 'og:title': title, 'og:description': description };
  if (!siteUrl) return Object.entries(texts).map(tag);
  const base = siteAddress(siteUrl);
  return Object.entries({
    ...texts,
    'og:url': base,
    'og:image': new URL(PICTURE.file, base).href,
    'og:image:width': PICTURE.width,
    'og:image:height': PICTURE.height,
    'og:image:alt': title,
    'twitter:card': 'summary_large_image',
  }).map(tag);
}

function tag([property, content]: readonly [string, string]): HtmlTagDescriptor {
  const attribute = property.startsWith('twitter:') ? 'name' : 'property';
  return { tag: 'meta', attrs: { [attribute]: property, content }, injectTo: 'head' };
}

/** The address of the folder that the page is in. */
function siteAddress(siteUrl: string): string {
  const address = siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`;
  if (!/^https?:/.test(address) || !URL.canParse(address))
    throw new Error(
      `SITE_URL has to be the address of the page, such as https://example.org/glassbox/, and is “${siteUrl}”.`,
    );
  return new URL(address).href;
}
