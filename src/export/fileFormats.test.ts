import { GifReader } from 'omggif';
import { describe, expect, test } from 'vitest';
import { laterStrings } from '../strings/later.ts';
import { type FileContent, type FileEnding, fileFormats, fileName, formatNames, purposes } from './fileFormats.ts';
import { parseXml } from './fixtures/parseXml.ts';
import { savedRun } from './fixtures/savedRuns.ts';
import { testTools } from './fixtures/testTools.ts';

/** The text of a file, which has to be plain ASCII lines. */
function asciiOf(content: FileContent): string {
  if (typeof content !== 'string') throw new TypeError('not a text');
  expect(content).toMatch(/^[\x20-\x7e\n]+\n$/);
  return content;
}

/** The bytes of a file. */
function bytesOf(content: FileContent): Buffer {
  if (typeof content === 'string') throw new TypeError('not bytes');
  return Buffer.from(content);
}

/** For each ending, expects a file to be what it says. */
const read: Record<FileEnding, (content: FileContent) => void> = {
  py: (content) => expect(asciiOf(content)).toMatch(/^# .*\n(.*\n)*import numpy as np\n/),
  ipynb: (content) => expect(JSON.parse(asciiOf(content))).toMatchObject({ nbformat: 4, nbformat_minor: 5 }),
  json: (content) => expect(JSON.parse(asciiOf(content))).toMatchObject({ format: 'glassbox' }),
  svg: (content) => expect(parseXml(String(content)).name).toBe('svg'),
  png: (content) => {
    const bytes = bytesOf(content);
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBeGreaterThan(0);
  },
  gif: (content) => {
    const gif = new GifReader(bytesOf(content));
    expect([gif.width, gif.height]).toEqual([640, 360]);
    expect(gif.numFrames()).toBeGreaterThan(0);
  },
  csv: (content) => expect(asciiOf(content)).toMatch(/^[a-z0-9_]+(,[a-z0-9_]+)+\n/),
};

describe.each(formatNames)('the format %s', (name) => {
  const { ending, write } = fileFormats[name];

  test.each(['', '#data=moons&n=20&batch=3&at=7', '#data=plane&at=3'])(
    'writes of %j a file that can be read',
    async (link) => {
      const content = await write(savedRun(link), testTools());
      if (content === null) throw new TypeError('cancelled');
      read[ending](content);
    },
  );

  test('is named on the screen with the ending of its files', () => {
    expect(laterStrings.files.formats[name].name.toLowerCase()).toContain(ending);
  });
});

test('files are named after their run, their part of it and, if it matters, the position', () => {
  const names = (link: string) => formatNames.map((format) => fileName(format, savedRun(link)));
  expect(names('#at=33')).toEqual([
    'glassbox-xor-network-epoch-33.svg',
    'glassbox-xor-network-epoch-33.png',
    'glassbox-xor-boundary-epoch-33.svg',
    'glassbox-xor-boundary-epoch-33.png',
    'glassbox-xor-loss-epoch-33.svg',
    'glassbox-xor-loss-epoch-33.png',
    'glassbox-xor-training-epoch-33.gif',
    'glassbox-xor-epoch-33.py',
    'glassbox-xor-epoch-33.ipynb',
    'glassbox-xor-pytorch-epoch-33.py',
    'glassbox-xor-epoch-33.json',
    'glassbox-xor-points.csv',
    'glassbox-xor-predictions-epoch-33.csv',
    'glassbox-xor-history.csv',
  ]);
  expect(names('#data=moons&n=20&batch=3&at=7')).toContain('glassbox-moons-update-7.json');
});

test('no two formats have one file name, and no other format has words', () => {
  const names = formatNames.map((format) => fileName(format, savedRun('')));
  expect(new Set(names).size).toBe(formatNames.length);
  expect(Object.keys(laterStrings.files.formats)).toEqual(formatNames);
});

test('formats stand purpose by purpose, in the order of the menu', () => {
  const places = formatNames.map((format) => purposes.indexOf(fileFormats[format].purpose));
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(Object.keys(laterStrings.files.purposes)).toEqual(purposes);
});
