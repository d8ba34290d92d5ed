import { expect, test } from 'vitest';
import { isFoundBy } from './findSettings.ts';
import { moreSettings } from './moreSettings.ts';

const found = (text: string) => moreSettings.filter((name) => isFoundBy(name, text));

test.each([
  ['tanh', ['activation', 'outputActivation']],
  ['batch', ['batchSize', 'sampleOrder']],
  ['ADAM', ['optimizer']],
  [' l2 ', ['regularization']],
  ['strength', ['regularizationRate']],
  ['sin(', ['features']],
  ['neurons', ['hiddenSizes']],
  ['no such word', []],
])('“%s” finds the settings with that name or value', (text, names) => {
  expect(found(text)).toEqual(names);
});

test('an empty text finds all', () => {
  expect(found('')).toEqual(moreSettings);
});
