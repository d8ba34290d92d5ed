import { expect, test } from 'vitest';
import { expectLinear, longTexts } from '../../core/fixtures/longTexts.ts';
import { readNumber } from '../settings/numbers.ts';
import { isImportedLink, isLink, readLink } from './link.ts';

test.each(longTexts)('a link of %s does not block the page', { tags: ['slow'] }, (_, text) => {
  for (const key of [
    '',
    '#',
    'lr=',
    'pts=',
    'do=',
    'w=',
    'net=',
    'at=3&probe=',
    'networkShape=',
    'percTrainData=50&seed=',
  ])
    expectLinear((long) => readLink(long), key + text);
  expectLinear(isLink, text);
  expectLinear(isImportedLink, text);
  expectLinear((long) => expect(readNumber(long)).toBe(null), text);
});
