import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anySpec, anyView } from '../../fixtures/anyLink.ts';
import { anyImported, written } from '../../fixtures/importedLinks.ts';
import { writePlaygroundSettings } from '../../playground/writePlaygroundSettings.ts';
import { presets } from '../../presets.ts';
import { writeLink } from '../link.ts';
import { repairLink } from './repairLink.ts';

/** What programs do to a link, in the order in which a mail, a page and a chat may do it one after the other. */
const damages: Readonly<Record<string, (text: string) => string>> = {
  dashes: (text) => text.replace(/(?<=[=,:])-(?=\d)/g, '\u2212').replace(/-(?=cloud)/g, '\u2013'),
  codes: (text) => text.replace(/[#&=,;]/g, encodeURIComponent),
  protection: (text) =>
    `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(text)}&data=05%7C02&reserved=0`,
  unseen: (text) => text.replace(/[=,]|%2C|%3D/g, '$&\u00ad').replaceAll('&', '\u200b&'),
  html: (text) => text.replaceAll('&', '&amp;amp;'),
  markdown: (text) => text.replaceAll(/[&#_]/g, '\\$&'),
  breaks: (text) => text.replaceAll(/&(?!amp;)|&amp;amp;|%26/g, '$&\n> '),
  marks: (text) => `<“${text}”>`,
  around: (text) => `Hello Mia,\nlook at ${text}, it learns!\nBest, Jo`,
  quotedPrintable: (text) => text.replaceAll('=', '=3D').replace(/(?:=3D|[^=\n]){70}(?!\n)/g, '$&=\n'),
};
const names = Object.keys(damages);
const combinations = Array.from({ length: 2 ** names.length }, (_, bits) => names.filter((_, k) => (bits >> k) & 1));

const links = [
  '#data=xor-cloud&n=300&in=x1,x2,x1x2&net=4,2&lr=0.05&do=120:lr=0.1;200:w0.0.1=-10&at=73',
  '#data=points&pts=-0.5,1,0;2,-3.25,1;1e-7,0,0&scale=minmax&name=Mia%20(8b)',
  '#data=xor&w=-1,2,-3,4,5,6,7,8,9&goal=loss%3C0.05;epochs%3C=200&task=Say%20what%20%C3%A9&hide=step,data',
  written,
  '#problem=regression&regDataset=reg-gauss&networkShape=&learningRate=0.001&seed=0.12345&sinX=true&noise_hide=true',
];

describe('every combination of damages is undone', () => {
  test.each(links)('%s', { tags: ['slow'] }, (link) => {
    for (const combination of combinations) {
      const damaged = combination.reduce(
        (text, name) => damages[name]?.(text) ?? text,
        `https://example.org/a_b/${link}`,
      );
      const result = repairLink(damaged);
      expect(result, `${combination}: ${damaged}`).toMatchObject({ kind: 'link', link });
      if (combination.length === 0) expect(result).toEqual({ kind: 'link', link, repairs: [] });
    }
  });
});

const anyLink = fc.oneof(
  fc.tuple(anySpec, anyView).map(([spec, view]) => writeLink(spec, view)),
  anyImported.map(({ config, view }) => writePlaygroundSettings(config, view)),
  fc.constantFrom(...Object.values(presets).map(({ link }) => link)),
);

/** Nobody knows where a text ends that stands last. */
const anyLinkWithoutTexts = fc.oneof(
  fc.tuple(anySpec, anyView).map(([spec, view]) => writeLink(spec, { ...view, taskText: null, resultName: null })),
  anyImported.map(({ config, view }) =>
    writePlaygroundSettings(
      { ...config, playground: config.playground && { ...config.playground, seed: '0.59704', weightSeed: '0.12345' } },
      { ...view, others: [] },
    ),
  ),
);

describe('any link', () => {
  test('stays as it is, alone or as an address', { tags: ['slow'] }, () => {
    fc.assert(
      fc.property(
        anyLink.filter((link) => link !== ''),
        (link) => {
          const same = { kind: 'link', link: `#${link}`, repairs: [] };
          expect(repairLink(`#${link}`)).toEqual(same);
          expect(repairLink(`https://example.org/glassbox/#${link}`)).toEqual(same);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('that was broken into lines of any length is repaired, or shown, but never another link', {
    tags: ['slow'],
  }, () => {
    let [repaired, all] = [0, 0];
    fc.assert(
      fc.property(
        anyLinkWithoutTexts.filter((link) => link.length > 20),
        fc.integer({ min: 10, max: 100 }),
        (link, width) => {
          const lines = `https://example.org/#${link}`.replace(new RegExp(`.{${width}}`, 'g'), '$&\n');
          const result = repairLink(lines);
          all++;
          if (result.kind !== 'link') return;
          expect(result.link).toBe(`#${link}`);
          repaired++;
        },
      ),
      { numRuns: 500, seed: 5 },
    );
    expect(repaired / all).toBeGreaterThan(0.5);
  });

  test('and any text is read without an error', () => {
    const pieces = fc.constantFrom(
      '#',
      '&',
      '=',
      '%',
      '%2',
      '%23',
      '%3D',
      '%26',
      '&amp;',
      '\\',
      '\n',
      ' ',
      '(',
      ')',
      '<',
      '>',
      '"',
      '…',
      '*',
      'data',
      'xor',
      'lr',
      '0.5',
      'https://',
      'urldefense.com/v3/__',
      '__;Iw!',
      '?url=',
      'networkShape',
      '\u2212',
      '\ud800',
    );
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const result = repairLink(text);
        // What was repaired is not damaged any more.
        if (result.kind === 'link') expect(['link', 'ambiguous']).toContain(repairLink(result.link).kind);
      }),
      { numRuns: 2000 },
    );
  });
});
