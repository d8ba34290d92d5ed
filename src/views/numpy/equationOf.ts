import type { Config } from '../../core/run/runSpec.ts';
import { heldShare } from '../../export/numpy/heldCode.ts';
import { inputName, layerNames } from '../../export/numpy/names.ts';
import type { ProgramMark } from '../../export/numpy/python.ts';

/** One line of the program as an equation of arrays: the operands with the sign before each, then the result. */
export interface Equation {
  readonly kind: 'z' | 'a' | 'loss' | 'delta' | 'gradient' | 'update' | 'updateOfUnheld' | 'noUpdate';
  readonly operands: readonly (readonly Term[])[];
  readonly result: string | null;
  /** `=`, or `→` where the line does more than the operands show. */
  readonly equals: '=' | '→';
}

/** An array by its name, with the sign before it. */
export interface Term {
  readonly sign: '@' | '+' | '−' | '·' | null;
  readonly name: string;
  /** Whether the line turns it over: X.T */
  readonly isTransposed?: boolean;
}

/** The arrays of a line; those in one column stand one below the other. Null for a line without arrays. */
export function equationOf(mark: ProgramMark, config: Config): Equation | null {
  const layerCount = config.hiddenSizes.length + 1;
  const [kind, ...rest] = mark.split('.');
  const layer = Number(rest.at(-1));
  const last = layerCount - 1;
  switch (kind) {
    case 'z': {
      const { weights, biases, z } = layerNames(layer);
      const layerColumn: Term[] = [
        { sign: '@', name: weights },
        { sign: '+', name: biases },
      ];
      return { kind: 'z', operands: [[{ sign: null, name: inputName(layer) }], layerColumn], result: z, equals: '=' };
    }
    case 'a': {
      const { z, a } = layerNames(layer);
      return { kind: 'a', operands: [[{ sign: null, name: z }]], result: a, equals: '→' };
    }
    case 'loss':
      return { kind: 'loss', operands: error(last), result: null, equals: '→' };
    case 'delta': {
      const { delta } = layerNames(layer);
      if (layer === last) return { kind: 'delta', operands: error(last), result: delta, equals: '→' };
      const after = layerNames(layer + 1);
      const operands: Term[][] = [
        [{ sign: null, name: after.delta }],
        [{ sign: '@', name: after.weights, isTransposed: true }],
      ];
      return { kind: 'delta', operands, result: delta, equals: '→' };
    }
    case 'gradient': {
      const { delta, weightGradient, biasGradient } = layerNames(layer);
      if (rest[0] === 'b')
        return { kind: 'gradient', operands: [[{ sign: null, name: delta }]], result: biasGradient, equals: '→' };
      const operands: Term[][] = [
        [{ sign: null, name: inputName(layer), isTransposed: true }],
        [{ sign: '@', name: delta }],
      ];
      return { kind: 'gradient', operands, result: weightGradient, equals: '=' };
    }
    case 'update': {
      const { weights, biases, weightGradient, biasGradient } = layerNames(layer);
      const [gradient, result] = rest[0] === 'b' ? [biasGradient, biases] : [weightGradient, weights];
      return {
        kind: updateKinds[heldShare(config, layer, result)],
        operands: [[{ sign: null, name: gradient }]],
        result,
        equals: '→',
      };
    }
    default:
      return null;
  }
}

/** By how much of the array is held. */
const updateKinds = { none: 'update', some: 'updateOfUnheld', all: 'noUpdate' } as const;

/** Output minus target. */
function error(last: number): Term[][] {
  return [[{ sign: null, name: layerNames(last).a }], [{ sign: '−', name: 'y' }]];
}
