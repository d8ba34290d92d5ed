import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Config } from '../../core/run/runSpec.ts';
import { link as words } from '../../strings/en/link.ts';
import { anyImported, configOf, defaults, openImported, written } from '../fixtures/importedLinks.ts';
import { writePlaygroundSettings } from './writePlaygroundSettings.ts';

describe('writing', () => {
  test('what is written there is written here in the same order', () => {
    expect(`#${writePlaygroundSettings(configOf(written), openImported(written).view)}`).toBe(written);
  });

  test('regularization is named only where there is one', () => {
    expect(writePlaygroundSettings({ ...defaults, regularization: 'l1' }, null)).toMatch(
      /^activation=tanh&regularization=L1&batchSize=10&/,
    );
  });

  test('an input that was hidden and is chosen again is no longer hidden', () => {
    const { config, view } = openImported('seed=1&sinX_hide=true');
    const chosen: Config = { ...defaults, ...config, features: ['x1', 'x2', 'sinx1'] };
    expect(configOf(writePlaygroundSettings(chosen, view)).features).toEqual(['x1', 'x2', 'sinx1']);
  });

  test('a batch of all points is written as their number', () => {
    expect(configOf(writePlaygroundSettings({ ...defaults, batchSize: 'full' }, null)).batchSize).toBe(250);
  });

  test('reading what was written gives the same run and view', () => {
    fc.assert(
      fc.property(anyImported, ({ config, view }) => {
        const opened = openImported(writePlaygroundSettings(config, view));
        expect(opened.config).toEqual(config);
        expect({ ...opened.view, others: new Map(opened.view.others) }).toEqual({
          ...view,
          others: new Map(view.others),
        });
      }),
      { seed: 7 },
    );
  });
});

describe('any text', () => {
  const keys = [...written.slice(1).split('&'), 'goal', 'x_hide', '_hide', '__proto__', 'constructor'].map(
    (piece) => piece.split('=')[0] ?? '',
  );
  const values = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '',
      ' ',
      'true',
      'false',
      'NaN',
      '-Infinity',
      '1e999',
      '4,2',
      ',,,',
      '-0',
      '#',
      'a#b',
      'relu',
      'spiral',
      'L1',
      '%',
      '\ud800',
    ),
  );
  const texts = fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...keys), fc.string({ unit: 'binary' })), values), { maxLength: 12 })
    .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&'));

  test('opens or is refused with a reason, never throws, and writing it again changes nothing', {
    tags: ['slow'],
  }, () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { config, view, problems } = openImported(text);
        expect(problems.map(words.problem).every((sentence) => sentence.length > 10)).toBe(true);
        if (!config) {
          expect(problems.some(({ kind }) => kind === 'playgroundRefused')).toBe(true);
          return;
        }
        const link = writePlaygroundSettings(config, view);
        // An address keeps such a text as it is.
        expect(new URL(`https://example.org/#${link}`).hash).toBe(`#${link}`);
        const again = openImported(link);
        expect(again.config).toEqual(config);
        expect(writePlaygroundSettings(config, again.view)).toBe(link);
      }),
      { numRuns: 2000, seed: 8 },
    );
  });
});
