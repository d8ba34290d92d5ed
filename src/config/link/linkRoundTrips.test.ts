import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { link as sentences } from '../../strings/en/link.ts';
import { anySpec, anyView, plainView } from '../fixtures/anyLink.ts';
import { everyChoice } from '../fixtures/everyChoice.ts';
import { writeSetting } from '../settings/defaults.ts';
import { readLink, writeLink } from './link.ts';

describe('for any run and view', () => {
  test('the written link reads back as the same run and view, without problems', () => {
    fc.assert(
      fc.property(anySpec, anyView, (spec, view) => {
        const opened = readLink(writeLink(spec, view));
        expect(opened).toEqual({ spec, view, problems: [], drawsSeed: false });
      }),
      { numRuns: 500 },
    );
  });

  test('the written link survives being escaped as HTML', () => {
    fc.assert(
      fc.property(anySpec, anyView, (spec, view) => {
        const link = writeLink(spec, view);
        expect(new URL(`https://example.org/#${link}`).hash).toBe(link && `#${link}`);
        expect(readLink(`#${link.replaceAll('&', '&amp;')}`).spec).toEqual(spec);
      }),
    );
  });
});

describe('for any text', () => {
  const keys = fc.constantFrom(
    'data',
    'n',
    'net',
    'act',
    'grad',
    'lr',
    'batch',
    'do',
    'at',
    'probe',
    'view',
    'step',
    'cursor',
    'opt',
    'pts',
    'in',
    'w',
    'networkShape',
    'activation',
    'x',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.tuple(keys, fc.string()).map(([key, value]) => `${key}=${value}`)).map((pairs) => pairs.join('&')),
    fc.array(fc.string()).map((pieces) => `do=${pieces.join(';')}`),
  );

  test('reading gives a run that writes and reads back, and a sentence for each of at most nine problems', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { spec, view, problems } = readLink(text);
        expect(problems.length).toBeLessThanOrEqual(9);
        for (const problem of problems) expect(sentences.problem(problem)).toMatch(/\.$/);
        const again = readLink(writeLink(spec, view));
        expect({ spec: again.spec, view: again.view }).toEqual({ spec, view });
        // Keys of an imported link that mean nothing here are kept and reported again.
        if (!spec.config.playground) expect(again.problems).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

test.each(everyChoice)('a link that states $name $value opens with it', ({ name, value, config }) => {
  const opened = readLink(writeLink({ config, interventions: [] }, plainView));
  expect(opened.problems).toEqual([]);
  expect(opened.spec.config).toEqual(config);
  expect(writeSetting(opened.spec.config, name)).toBe(value);
});
