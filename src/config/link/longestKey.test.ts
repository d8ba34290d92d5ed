import { expect, test } from 'vitest';
import { longestKey } from './longestKey.ts';

const many = (piece: string, count: number) => Array.from({ length: count }, () => piece).join(';');

test.each([
  ['own points', `#data=points&pts=${many('0.5,0.25,1', 90)}&task=${'x'.repeat(400)}`, 'pts'],
  ['a text', `#data=xor&task=${'%20'.repeat(500)}`, 'task'],
  ['changes by hand', `#do=${many('120:lr=0.1', 60)}&at=700`, 'do'],
  ['initial weights', `#net=3&w=${'0.123456789012345,'.repeat(13)}`, 'w'],
])('what makes a link long: %s', (_, link, key) => {
  expect(longestKey(link)).toBe(key);
  expect(longestKey(`https://example.org/a/${link}`)).toBe(key);
});

test('nothing in particular makes the link of an imported run long', () => {
  expect(longestKey('#activation=tanh&networkShape=4,2&seed=0.59704&other=0123456789')).toBeNull();
  expect(longestKey('')).toBeNull();
});
