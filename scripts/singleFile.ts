import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Plugin } from 'vite';
import { ONE_FILE, policyFor } from './contentSecurityPolicy.ts';

export const SINGLE_FILE = 'glassbox.html';

const TYPES: Readonly<Record<string, string>> = { '.woff2': 'font/woff2', '.png': 'image/png' };

/** What a file on a disk needs no more: files beside it, and the sentence about pages that do not run from the disk. */
const ONLY_ON_A_SITE = [
  /\s*<link rel="(?:preload|manifest|apple-touch-icon)"[^>]*>/g,
  /\s*<!-- From the disk[\s\S]*?<p id="from-disk">[\s\S]*?<\/p>/,
];

/** After `vite-plugin-singlefile`, which puts code and styles into the page: puts in fonts, icon and the page's policy. */
export function singleFile(): Plugin {
  let folder = '';
  return {
    name: 'single-file',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      folder = config.publicDir;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('There is no page to make one file of.');
        delete bundle['index.html'];
        const left = Object.keys(bundle);
        if (left.length > 0) throw new Error(`Not in the one file: ${left.join(', ')}.`);
        this.emitFile({ type: 'asset', fileName: SINGLE_FILE, source: alone(String(page.source), folder) });
      },
    },
  };
}

/** The page with everything in it. */
function alone(html: string, folder: string): string {
  const whole = ONLY_ON_A_SITE.reduce((rest, part) => rest.replace(part, ''), html).replace(
    /(?<=url\(["']?|href=")[.]\/([\w/-]+([.]\w+))(?=["')])/g,
    (_match, name: string) => dataAddress(join(folder, name)),
  );
  const beside = /(?:url\(["']?|(?:href|src)=")[.]\/[^"')]*/.exec(whole);
  if (beside) throw new Error(`Not in the one file: ${beside[0]}.`);
  // A function, since `$` in the page's code means nothing.
  return whole.replace(
    '<meta charset="utf-8" />',
    (charset) =>
      `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policyFor(whole, ONE_FILE)}" />`,
  );
}

function dataAddress(path: string): string {
  const type = TYPES[extname(path)];
  if (type === undefined) throw new Error(`What type of file is ${path}?`);
  return `data:${type};base64,${readFileSync(path).toString('base64')}`;
}
