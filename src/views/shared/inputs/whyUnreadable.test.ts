import { expect, test } from 'vitest';
import { whyUnreadable } from './whyUnreadable.ts';

test.each(['1/0', ' −2 / 0,0 ', '0/0'])('“%s” is told to divide by zero', (text) => {
  expect(whyUnreadable(text)).toMatch(/divided by 0/);
});

test.each(['', 'abc', '/0', 'a/0', '1/2/0', '1/a'])('“%s” is told to be no number', (text) => {
  expect(whyUnreadable(text)).toMatch(/not a number/);
});
