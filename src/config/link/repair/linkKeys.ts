import { playgroundActivations } from '../../../core/playground/playgroundRun.ts';
import { HIDES, regularizationWords, writtenKeys } from '../../playground/playgroundKeys.ts';
import type { ReadResult } from '../../settings/domain.ts';
import { readNumber } from '../../settings/numbers.ts';
import { settingNames, settingOf } from '../../settings/settings.ts';
import { viewKeys, viewNames } from '../viewKeys.ts';

/** What can stand behind a key of a link. */
export interface KeyFacts {
  /** `text`: anything that someone typed; `numbers`: numbers and their separators; `words`: out of a few; `number`: just one. */
  readonly kind: 'text' | 'numbers' | 'words' | 'number';
  /** All words, or none if it has others. */
  readonly words: readonly string[];
  /** Whether its codes with % stand for themselves. */
  readonly isRaw: boolean;
  /** Whether a value is complete and allowed. */
  fits(value: string): boolean;
}

/** The longest name of a key that is looked up. */
export const LONGEST_KEY = 30;

const anyText: KeyFacts = { kind: 'text', words: [], isRaw: true, fits: () => true };
const oneOf = (words: readonly string[]): KeyFacts => ({
  kind: 'words',
  words,
  isRaw: false,
  fits: (value) => words.includes(value),
});
const aNumber: KeyFacts = { kind: 'number', words: [], isRaw: false, fits: (value) => readNumber(value) !== null };
const numbersThat = (fits: KeyFacts['fits']): KeyFacts => ({ kind: 'numbers', words: [], isRaw: false, fits });

/** Browsers write `<` and `>` as codes. */
function decoded(value: string): string {
  return value.replaceAll(/%3C/gi, '<').replaceAll(/%3E/gi, '>');
}

interface AnyDomain {
  read(text: string): ReadResult<unknown>;
  readonly kind?: string;
  readonly values?: readonly string[];
}

function factsOf(domain: AnyDomain): KeyFacts {
  const fits = (value: string) => 'value' in domain.read(decoded(value));
  switch (domain.kind) {
    case 'choice':
    case 'list':
      return { kind: 'words', words: domain.values ?? [], isRaw: false, fits };
    case 'batch':
      return { kind: 'number', words: ['full'], isRaw: false, fits };
    case 'wholeNumber':
    case 'positiveNumber':
    case 'amount':
      return { kind: 'number', words: [], isRaw: false, fits };
    default:
      return numbersThat(fits);
  }
}

const isChange = (part: string) => {
  const [, what = ''] = part.split(':', 2);
  const [target = '', value = ''] = what.split('=', 2);
  return target !== '' && value !== '' && !/[.,:+-]$/.test(value);
};
const changes = numbersThat((value) => value.split(';').every(isChange));

const viewFacts: readonly (readonly [string, KeyFacts])[] = [
  ...viewNames.map((name) => {
    const { key, domain } = viewKeys[name];
    if (name === 'taskText' || name === 'resultName') return [key, anyText] as const;
    const facts = factsOf(domain);
    return [key, name === 'selection' ? { ...facts, kind: 'words' as const } : facts] as const;
  }),
  ['do', changes],
];

/** A part of a network that is held, as `b`, `b0`, `b1.0`, `w0`, `w0.1.2`, or the beginning of one. */
const HELD = /^[bw](?:\d{1,3}(?:\.\d{1,3}){0,2})?$/;
/** Reading takes any names, and drops those of parts that the network does not have. */
const heldFacts: KeyFacts = { ...oneOf([]), fits: (value) => value.split(',').every((name) => HELD.test(name)) };

const glassboxKeys: ReadonlyMap<string, KeyFacts> = new Map([
  ...settingNames.map(
    (name) => [settingOf(name).key, name === 'held' ? heldFacts : factsOf(settingOf(name).domain)] as const,
  ),
  ...viewFacts,
]);

const NUMBERS: ReadonlySet<string> = new Set([
  'batchSize',
  'learningRate',
  'regularizationRate',
  'noise',
  'percTrainData',
]);
const shape = numbersThat((value) => value === '' || value.split(',').every((size) => readNumber(size) !== null));
const choices: Readonly<Record<string, KeyFacts>> = {
  activation: oneOf(playgroundActivations),
  regularization: oneOf(Object.values(regularizationWords)),
  dataset: oneOf(['circle', 'xor', 'gauss', 'spiral']),
  regDataset: oneOf(['reg-plane', 'reg-gauss']),
  problem: oneOf(['classification', 'regression']),
  networkShape: shape,
  // As a rule a number, but any text will do.
  seed: { ...aNumber, isRaw: true },
  wseed: { ...aNumber, isRaw: true },
  tutorial: anyText,
};
const flag = oneOf(['true', 'false']);

/** Controls that have no key of their own. */
const BUTTONS = ['playButton', 'stepButton', 'resetButton', 'numHiddenLayers'];
const numbersOfNeurons = [1, 2, 3, 4, 5, 6].map((layer) => `numNodes${layer}`);
const hideKeys = [...writtenKeys, ...BUTTONS, ...numbersOfNeurons].map((name) => name + HIDES);

const playgroundKeys: ReadonlyMap<string, KeyFacts> = new Map([
  ...writtenKeys.map((key) => [key, choices[key] ?? (NUMBERS.has(key) ? aNumber : flag)] as const),
  ...hideKeys.map((key) => [key, flag] as const),
  ...viewFacts,
]);

/** What stands behind a key of our links, or of TensorFlow Playground's; null if the key is not known. */
export function keyFacts(key: string, isPlayground: boolean): KeyFacts | null {
  const facts = (isPlayground ? playgroundKeys : glassboxKeys).get(key);
  return facts ?? (isPlayground && key.endsWith(HIDES) ? flag : null);
}

/** Whether any link has this key. */
export function isKey(key: string): boolean {
  return keyFacts(key, false) !== null || keyFacts(key, true) !== null;
}

/** Whether a text is the beginning of a key, or all of it. */
export function beginsKey(text: string, isPlayground: boolean): boolean {
  const keys = isPlayground ? playgroundKeys : glassboxKeys;
  return text !== '' && [...keys.keys()].some((key) => key.startsWith(text));
}

const OWN_EQUALS = /(?:[#&?][A-Za-z]\w*|:(?:lr|reg|rate|w\d+\.\d+\.\d+|b\d+\.\d+)|[<>]|%3[CE]|features|byhand)$/;

/** Whether an equals sign after a text is that of a key, a change or a goal; else it is one that mail puts at the end of a line. */
export function ownsEquals(text: string): boolean {
  return OWN_EQUALS.test(text.slice(-LONGEST_KEY - 1));
}
