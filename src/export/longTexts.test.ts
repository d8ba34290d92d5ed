import { test } from 'vitest';
import { expectLinear, longTexts } from '../core/fixtures/longTexts.ts';
import { linkInText } from './linkInText.ts';
import { readModelFile } from './readModelFile.ts';

test.each(longTexts)('a file or a message of %s does not block the page', { tags: ['slow'] }, (_, text) => {
  for (const start of ['', 'https://example.org/#lr=', '<a href="#seed=1'])
    expectLinear(() => linkInText(start + text));
  expectLinear(() => readModelFile(text, 50_000));
  expectLinear(() => readModelFile(JSON.stringify({ format: 'glassbox', version: 1, link: text }), 50_000));
});
