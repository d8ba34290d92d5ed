// The sizes of the built site, for size-limit. The first load is what index.html names: its script, its styles, and every chunk
// that the script imports at once. With the worker, that makes the first step; the rest loads later.

import { readdirSync, readFileSync } from 'node:fs';

const html = readFileSync('dist/index.html', 'utf8');
const code = readdirSync('dist/assets').filter((name) => /[.](js|css)$/.test(name));
const first = withImports(code.filter((name) => html.includes(`assets/${name}"`)));
const workers = code.filter((name) => name.includes('worker'));
const styles = code.filter((name) => name.endsWith('.css'));

if (!first.some((name) => name.endsWith('.js')) || !first.some((name) => name.endsWith('.css')))
  throw new Error('dist/index.html names no script or no styles: the first load cannot be measured.');

/**
 * Some files and all that they import at once.
 * @param {string[]} names
 */
function withImports(names) {
  const known = new Set(names);
  for (const name of known)
    if (name.endsWith('.js'))
      for (const [, imported] of readFileSync(`dist/assets/${name}`, 'utf8').matchAll(
        /(?:from|import)\s*["'][.]\/([^"']+)["']/g,
      ))
        if (imported !== undefined) known.add(imported);
  return [...known];
}

/** @param {string[]} names */
const inDist = (names) => names.map((name) => `../dist/assets/${name}`);

export default [
  { name: 'HTML and CSS', path: ['../dist/index.html', ...inDist(styles)], limit: '30 kB', gzip: true },
  {
    name: 'Up to the first step',
    path: ['../dist/index.html', ...inDist([...first, ...workers])],
    limit: '180 kB',
    gzip: true,
  },
  // Every visitor stores it, so that it can be had without a network, too.
  { name: 'The one file for offline use', path: '../dist/glassbox-offline.html', limit: '600 kB', gzip: true },
  { name: 'All code', path: ['../dist/index.html', ...inDist(code)], gzip: true },
];
