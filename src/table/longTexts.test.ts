import { test } from 'vitest';
import { expectLinear, longTexts } from '../core/fixtures/longTexts.ts';
import { guessChoice } from './chooseColumns.ts';
import { looksLikeTable } from './looksLikeTable.ts';
import { pointsFromTable } from './pointsFromTable.ts';
import { readTable } from './readTable.ts';

test.each(longTexts)('a table of %s does not block the page', { tags: ['slow'] }, (_, text) => {
  for (const start of ['', 'a,b,c\n', '1,2,3\n4,5,', '"', '[[1, ', '| a |\n', 'a  b\n']) {
    expectLinear(looksLikeTable, start + text);
    expectLinear((long) => {
      const result = readTable(long);
      if ('table' in result) pointsFromTable(result.table, guessChoice(result.table));
    }, start + text);
  }
});
