import { test } from 'vitest';
import { expectLinear, longTexts } from '../core/fixtures/longTexts.ts';
import { readModelFile } from './readModelFile.ts';

test.each(longTexts)('a file of %s does not block the page', { tags: ['slow'] }, (_, text) => {
  expectLinear((long) => readModelFile(long, 50_000), text);
  expectLinear((link) => readModelFile(JSON.stringify({ format: 'glassbox', version: 1, link }), 50_000), text);
});
