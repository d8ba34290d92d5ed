import { expect, test } from 'vitest';
import { activationFunctions, activationNames } from '../../../core/model/activations.ts';
import { type ColourMeaning, meaningOfActivation, meaningOfOutput } from '../../../geometry/paint/colourMeaning.ts';
import { colourSentence } from './colourSentence.ts';

function written(meaning: ColourMeaning, theme: 'light' | 'dark' = 'light'): string {
  return colourSentence(meaning, theme, String)
    .map((phrase) => phrase.name + phrase.meaning)
    .join(' ');
}

test('a sigmoid is nearer 1 or nearer 0, with a line at exactly 0.5, which is white in the dark theme', () => {
  expect(written(meaningOfActivation('sigmoid'))).toBe('Blue: nearer 1. Orange: nearer 0. Black line: exactly 0.5.');
  expect(written(meaningOfActivation('sigmoid'), 'dark')).toMatch(/White line: exactly 0\.5\.$/);
});

test('tanh and numbers without limits are above or below 0', () => {
  for (const name of ['tanh', 'linear', 'leaky', 'elu'] as const)
    expect(written(meaningOfActivation(name))).toBe('Blue: above 0. Orange: below 0. Black line: exactly 0.');
});

test('relu is 0 or larger, softplus never quite 0; neither has orange or a line', () => {
  expect(written(meaningOfActivation('relu'))).toBe('White: 0. Blue: larger.');
  expect(written(meaningOfActivation('softplus'))).toBe('White: near 0. Blue: larger.');
  expect(written(meaningOfActivation('relu'), 'dark')).toBe('Dark: 0. Blue: larger.');
});

test.each(activationNames)('what is said of %s holds for its values', (name) => {
  const values = Array.from({ length: 41 }, (_, k) => activationFunctions[name].value((k - 20) / 4));
  const meaning = meaningOfActivation(name);
  const hasOrange = /Orange/.test(written(meaning));
  const isBelow = (middle: number) => values.some((value) => value < middle);
  if (meaning.kind === 'fromZero') {
    expect(hasOrange).toBe(false);
    expect(isBelow(0)).toBe(false);
    expect(values.includes(0)).toBe(meaning.reachesZero);
    return;
  }
  if (meaning.kind !== 'nearer' && meaning.kind !== 'sides')
    throw new Error('a single output has no classes of its own');
  // Both colours occur, and the line lies between them.
  expect(hasOrange).toBe(true);
  expect(isBelow(meaning.middle)).toBe(true);
  expect(values.some((value) => value > meaning.middle)).toBe(true);
  if (meaning.kind === 'nearer')
    for (const value of values) {
      const isNearerHigh = Math.abs(value - meaning.high) < Math.abs(value - meaning.low);
      if (value !== meaning.middle) expect(isNearerHigh).toBe(value > meaning.middle);
    }
});

test('the output is said to be nearer to a class; for numbers, above or below the middle of the targets', () => {
  const classes = { task: 'classification', range: { low: 0, middle: 0.5, high: 1 } } as const;
  expect(written(meaningOfOutput(classes))).toBe('Blue: nearer 1. Orange: nearer 0. Black line: exactly 0.5.');
  const signs = { task: 'classification', range: { low: -1, middle: 0, high: 1 } } as const;
  expect(written(meaningOfOutput(signs))).toBe('Blue: above 0. Orange: below 0. Black line: exactly 0.');
  const numbers = { task: 'regression', range: { low: 10, middle: 15, high: 20 } } as const;
  expect(written(meaningOfOutput(numbers))).toBe('Blue: above 15. Orange: below 15. Black line: exactly 15.');
});

test('an output for each class: the likeliest class has its colour, and an output by itself that of its class', () => {
  expect(written({ kind: 'classes', count: 3 })).toBe(
    'Orange: class 0. Blue: class 1. Green: class 2. Paler: less sure. Black line: two classes tie.',
  );
  expect(written({ kind: 'ofClass', number: 3 })).toBe('Yellow: class 3 is likelier.');
});
