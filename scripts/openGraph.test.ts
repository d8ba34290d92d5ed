import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openGraphTags } from './openGraph.ts';

const html = readFileSync('index.html', 'utf8');
const tagsAt = (siteUrl?: string) =>
  Object.fromEntries(openGraphTags(html, siteUrl).map(({ attrs }) => [attrs?.property ?? attrs?.name, attrs?.content]));

describe('what chats show of a link', () => {
  test('has title and description of the page, and no address that nobody knows', () => {
    const tags = tagsAt();
    expect(tags['og:title']).toMatch(/^Glassbox: /);
    expect(tags['og:description']).toMatch(/^A small neural network trains/);
    expect(Object.keys(tags).filter((name) => /url|image|card/.test(name))).toEqual([]);
    expect(tagsAt('')).toEqual(tags);
  });

  test.each(['https://example.org/glassbox', 'https://example.org/glassbox/'])(
    'has address and picture at %s',
    (site) => {
      expect(tagsAt(site)).toMatchObject({
        'og:url': 'https://example.org/glassbox/',
        'og:image': 'https://example.org/glassbox/preview.png',
        'twitter:card': 'summary_large_image',
      });
    },
  );

  test.each(['example.org', 'javascript:alert(1)', 'ftp://example.org/'])('refuses “%s” with a sentence', (site) => {
    expect(() => tagsAt(site)).toThrow(/SITE_URL has to be the address of the page/);
  });

  test('has a picture of the size that it states, which chats load', () => {
    const png = readFileSync('public/preview.png');
    const { 'og:image:width': width, 'og:image:height': height } = tagsAt('https://example.org/');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)].map(String)).toEqual([width, height]);
    expect(png.length).toBeLessThan(120_000);
  });
});
