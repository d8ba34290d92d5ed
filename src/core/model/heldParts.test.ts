import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type HeldName, hasNamed, isNamed, shortestNames } from './heldParts.ts';
import { parameterParts } from './partId.ts';

const sizes = [2, 3, 1];
const parts = parameterParts(sizes);
const namedBy = (names: readonly HeldName[]) => parts.filter((part) => isNamed(part, names));

test.each<[HeldName, readonly string[]]>([
  ['b', ['b0.0', 'b0.1', 'b0.2', 'b1.0']],
  ['b0', ['b0.0', 'b0.1', 'b0.2']],
  ['b1.0', ['b1.0']],
  ['w1', ['w1.0.0', 'w1.1.0', 'w1.2.0']],
  ['w0.1.2', ['w0.1.2']],
  ['w2', []],
  ['b0.3', []],
  ['w0.2.0', []],
  ['w0.0.3', []],
  ['w1.0.1', []],
])('%s stands for %j', (name, expected) => {
  expect(namedBy([name])).toEqual(expected);
  expect(hasNamed(sizes, [name])).toBe(expected.length > 0);
});

test.each(['', 'w', 'x', 'n0.1', 'b00', 'b0.', 'b-1', 'w0.1', ' b', 'b0.1.2', '__proto__'])(
  '“%s” is no name',
  (text) => {
    expect(hasNamed(sizes, ['b', text as HeldName])).toBe(false);
  },
);

test('all parts of a layer have the name of the layer, and all biases have theirs', () => {
  expect(shortestNames(sizes, ['b1.0', 'w0.1.2', 'b0'])).toEqual(['b', 'w0.1.2']);
  expect(shortestNames(sizes, ['w1.2.0', 'w1.0.0', 'w1.1.0', 'b0.2', 'b0.0', 'b0.1'])).toEqual(['b0', 'w1']);
  expect(shortestNames(sizes, ['w9', 'b5.0'])).toEqual([]);
});

test('the shortest list stands for the same parts as any list', () => {
  const layered = fc.constantFrom<HeldName>('b', 'b0', 'b1', 'w0', 'w1', 'b4');
  const anyNames = fc.array(fc.oneof(layered, fc.constantFrom(...parts)), { maxLength: 15 });
  fc.assert(
    fc.property(anyNames, (names) => {
      const shortest = shortestNames(sizes, names);
      expect(namedBy(shortest)).toEqual(namedBy(names));
      expect(shortest.length).toBeLessThanOrEqual(namedBy(names).length);
      expect(shortestNames(sizes, shortest)).toEqual(shortest);
    }),
  );
});
