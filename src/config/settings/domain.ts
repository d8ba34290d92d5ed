import type { HeldName } from '../../core/model/heldParts.ts';
import type { OwnPoint } from '../../core/run/runSpec.ts';
import { readNumber, readWholeNumber, writeNumber } from './numbers.ts';

/** Why a text is not a value of a domain. */
export type Fault =
  | { readonly kind: 'notAChoice'; readonly choices: readonly string[] }
  /** `min` is allowed itself; `below`, if there is such a bound, is not. */
  | { readonly kind: 'outOfRange'; readonly min: number; readonly below: number | null }
  | { readonly kind: 'notAWholeNumber'; readonly min: number; readonly max: number }
  | { readonly kind: 'notAPositiveNumber' }
  | { readonly kind: 'notSizes'; readonly maxLayers: number; readonly maxNeurons: number }
  | { readonly kind: 'notABatch'; readonly max: number }
  | { readonly kind: 'notAPoint' }
  | { readonly kind: 'notAPart' }
  | { readonly kind: 'noSuchPart' }
  | { readonly kind: 'notAList'; readonly choices: readonly string[] }
  | { readonly kind: 'notNumbers'; readonly max: number }
  /** `at` counts the points from 1. */
  | { readonly kind: 'notPoints'; readonly at: number }
  | { readonly kind: 'tooManyPoints'; readonly max: number }
  | { readonly kind: 'tooLong'; readonly max: number }
  | { readonly kind: 'notAGoal' }
  | { readonly kind: 'unreadable' };

export type ReadResult<Value> = { readonly value: Value } | { readonly fault: Fault };

/** The values that a key of a link can have, and how links write them. */
export interface Domain<Value> {
  read(text: string): ReadResult<Value>;
  write(value: Value): string;
}

export interface ChoiceDomain<Value extends string> extends Domain<Value> {
  readonly kind: 'choice';
  readonly values: readonly Value[];
}

/** One of a few words. */
export function choice<const Value extends string>(values: readonly Value[]): ChoiceDomain<Value> {
  return {
    kind: 'choice',
    values,
    read(text) {
      const value = values.find((candidate) => candidate === text);
      return value === undefined ? { fault: { kind: 'notAChoice', choices: values } } : { value };
    },
    write: (value) => value,
  };
}

export interface WholeNumberDomain extends Domain<number> {
  readonly kind: 'wholeNumber';
  readonly min: number;
  readonly max: number;
}

export function wholeNumber(min: number, max: number): WholeNumberDomain {
  return {
    kind: 'wholeNumber',
    min,
    max,
    read(text) {
      const value = readWholeNumber(text, min, max);
      return value === null ? { fault: { kind: 'notAWholeNumber', min, max } } : { value };
    },
    write: writeNumber,
  };
}

export interface PositiveNumberDomain extends Domain<number> {
  readonly kind: 'positiveNumber';
}

export function positiveNumber(): PositiveNumberDomain {
  return {
    kind: 'positiveNumber',
    read(text) {
      const value = readNumber(text);
      return value === null || value <= 0 ? { fault: { kind: 'notAPositiveNumber' } } : { value };
    },
    write: writeNumber,
  };
}

export interface SizesDomain extends Domain<readonly number[]> {
  readonly kind: 'sizes';
  readonly maxLayers: number;
  readonly maxNeurons: number;
}

/** Layer sizes as in `4,2`; `0` stands for no layer. */
export function sizes(maxLayers: number, maxNeurons: number): SizesDomain {
  const fault: Fault = { kind: 'notSizes', maxLayers, maxNeurons };
  return {
    kind: 'sizes',
    maxLayers,
    maxNeurons,
    read(text) {
      if (text === '0') return { value: [] };
      const layers = text.split(',', maxLayers + 1).map((size) => readWholeNumber(size, 1, maxNeurons));
      const value = layers.filter((size) => size !== null);
      return value.length === layers.length && layers.length <= maxLayers ? { value } : { fault };
    },
    write: (value) => (value.length === 0 ? '0' : value.map(writeNumber).join(',')),
  };
}

export interface BatchDomain extends Domain<number | 'full'> {
  readonly kind: 'batch';
  readonly max: number;
}

/** Samples per update: `full` or 1 to `max`. */
export function batch(max: number): BatchDomain {
  return {
    kind: 'batch',
    max,
    read(text) {
      if (text === 'full') return { value: 'full' };
      const value = readWholeNumber(text, 1, max);
      return value === null ? { fault: { kind: 'notABatch', max } } : { value };
    },
    write: (value) => (value === 'full' ? value : writeNumber(value)),
  };
}

/** A point of the input plane, `x1,x2`. */
export function point(): Domain<readonly [number, number]> {
  return {
    read(text) {
      const [x1 = null, x2 = null, ...more] = text.split(',', 3).map(readCoordinate);
      return x1 === null || x2 === null || more.length > 0 ? { fault: { kind: 'notAPoint' } } : { value: [x1, x2] };
    },
    write: (value) => value.map(writeNumber).join(','),
  };
}

export interface AmountDomain extends Domain<number> {
  readonly kind: 'amount';
  readonly min: number;
  /** The value must stay below this bound, if any. */
  readonly below: number | null;
}

/** A number of at least `min` and, if given, less than `below`. */
export function amount(min: number, below: number | null = null): AmountDomain {
  return {
    kind: 'amount',
    min,
    below,
    read(text) {
      const value = readNumber(text);
      const fits = value !== null && value >= min && (below === null || value < below);
      // Minus zero means zero here.
      return fits ? { value: value + 0 } : { fault: { kind: 'outOfRange', min, below } };
    },
    write: writeNumber,
  };
}

export interface ListDomain<Value extends string> extends Domain<readonly Value[]> {
  readonly kind: 'list';
  readonly values: readonly Value[];
}

/** Some of a few words, in any order, each at most once, joined by commas. */
export function list<const Value extends string>(values: readonly Value[]): ListDomain<Value> {
  return {
    kind: 'list',
    values,
    read(text) {
      const words = text.split(',', values.length + 1);
      const chosen = words.map((word) => values.find((value) => value === word)).filter((value) => value !== undefined);
      const isList = chosen.length === words.length && new Set(chosen).size === chosen.length;
      return isList ? { value: chosen } : { fault: { kind: 'notAList', choices: values } };
    },
    write: (value) => value.join(','),
  };
}

/** Names of weights and biases to hold, joined by commas. Which of them there are depends on the network. */
export function heldNames(): Domain<readonly HeldName[]> {
  return {
    read: (text) => ({ value: text.split(',').filter((name) => name !== '') as HeldName[] }),
    write: (value) => value.join(','),
  };
}

/** Up to `max` numbers joined by commas; an empty text is null. */
export function numbers(max: number): Domain<readonly number[] | null> {
  return {
    read(text) {
      if (text === '') return { value: null };
      const pieces = text.split(',', max + 1).map(readNumber);
      const value = pieces.filter((piece) => piece !== null);
      return value.length === pieces.length && pieces.length <= max
        ? { value }
        : { fault: { kind: 'notNumbers', max } };
    },
    write: (value) => value?.map(writeNumber).join(',') ?? '',
  };
}

/** Largest coordinate or target: tables hold no larger ones, and squares of far larger ones overflow. */
export const LARGEST_COORDINATE = 1e12;
/** Own points that a link can hold. */
export const MOST_LINK_POINTS = 500;

/** Largest number of values of a point: two coordinates and a target for each of four outputs. */
const MOST_VALUES = 6;

/** Up to `max` own points, `x1,x2,target` joined by `;`, all with as many targets as the first. */
export function ownPointList(max: number): Domain<readonly OwnPoint[]> {
  return {
    read(text) {
      const pieces = text.split(';').filter((piece) => piece !== '');
      if (pieces.length > max) return { fault: { kind: 'tooManyPoints', max } };
      const value: OwnPoint[] = [];
      for (const piece of pieces) {
        const numbers = piece.split(',', MOST_VALUES + 1).map(readCoordinate);
        const [x1, x2, target, ...more] = numbers.filter((number) => number !== null);
        const isPoint = x1 !== undefined && x2 !== undefined && target !== undefined && numbers.length <= MOST_VALUES;
        const isAlike = numbers.length === 3 + more.length && numbers.length === (value[0] ?? numbers).length;
        if (!isPoint || !isAlike) return { fault: { kind: 'notPoints', at: value.length + 1 } };
        value.push([x1, x2, target, ...more]);
      }
      return { value };
    },
    write: (value) => value.map((point) => point.map(writeNumber).join(',')).join(';'),
  };
}

function readCoordinate(text: string): number | null {
  const value = readNumber(text);
  return value !== null && Math.abs(value) <= LARGEST_COORDINATE ? value : null;
}
