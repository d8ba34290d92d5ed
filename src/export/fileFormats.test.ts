import { describe, expect, test } from 'vitest';
import { readLink } from '../config/link/link.ts';
import { dataSetOf } from '../core/data/dataSet.ts';
import { runTo } from '../core/run/run.ts';
import { laterStrings } from '../strings/later.ts';
import { type FileEnding, fileFormats, fileName, formatNames } from './fileFormats.ts';
import type { SavedRun } from './modelFile.ts';

function momentOf(link: string): SavedRun {
  const { spec, view } = readLink(link);
  return { spec, view, snapshot: runTo(spec, view.position), data: dataSetOf(spec.config) };
}

/** For each ending, expects a text to be such a file. */
const read: Record<FileEnding, (text: string) => void> = {
  py: (text: string) => expect(text).toMatch(/^# .*\n(.*\n)*import numpy as np\n/),
  json: (text: string) => expect(JSON.parse(text)).toMatchObject({ format: 'glassbox' }),
  csv: (text: string) => expect(text).toMatch(/^[a-z0-9_]+(,[a-z0-9_]+)+\n/),
};

describe.each(formatNames)('the format %s', (name) => {
  const { ending, write } = fileFormats[name];

  test.each(['', '#data=moons&n=20&batch=3&at=7', '#data=plane&at=3'])(
    'writes plain ASCII lines of %j',
    async (link) => {
      const text = await write(momentOf(link));
      expect(text).toMatch(/^[\x20-\x7e\n]+\n$/);
      read[ending](text);
    },
  );

  test('is named on the screen with the ending of its files', () => {
    expect(laterStrings.files.formats[name].name.toLowerCase()).toContain(ending);
  });
});

test('files are named after their run, their part of it and, if it matters, the position', () => {
  const names = (link: string) => formatNames.map((format) => fileName(format, momentOf(link)));
  expect(names('#at=33')).toEqual([
    'glassbox-xor-epoch-33.py',
    'glassbox-xor-epoch-33.json',
    'glassbox-xor-points.csv',
    'glassbox-xor-predictions-epoch-33.csv',
    'glassbox-xor-history.csv',
  ]);
  expect(names('#data=moons&n=20&batch=3&at=7')[1]).toBe('glassbox-moons-update-7.json');
});

test('no two formats have one file name, and no other format has words', () => {
  const names = formatNames.map((format) => fileName(format, momentOf('')));
  expect(new Set(names).size).toBe(formatNames.length);
  expect(Object.keys(laterStrings.files.formats)).toEqual(formatNames);
});
