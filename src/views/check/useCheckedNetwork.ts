import { useMemo } from 'react';
import { unitName } from '../../core/model/unitName.ts';
import { usePage } from '../../store/state/usePage.ts';
import { laterStrings } from '../../strings/later.ts';
import { useInputNames } from '../shared/words/unitNames.ts';

/** The network on the screen and the names of its parts. */
export interface CheckedNetwork {
  /** Units per column, inputs first. */
  readonly sizes: readonly number[];
  /** Name of a unit; column 0 holds the inputs. */
  readonly nameOf: (column: number, unit: number) => string;
  /** Names of all weights and biases, in the core's flat order: x1 → h2, bias h2. */
  readonly parameterNames: readonly string[];
  /** The same within a sentence: weight x1 → h2, bias of h2. */
  readonly parameterTitles: readonly string[];
}

export function useCheckedNetwork(): CheckedNetwork | null {
  const key = usePage((state) => state.run.snapshot?.architecture.sizes.join(' ') ?? '');
  const inputNames = useInputNames();
  return useMemo(() => {
    if (key === '') return null;
    const sizes = key.split(' ').map(Number);
    // Just after a change of inputs, the snapshot still shows the old network.
    if (sizes[0] !== inputNames.length) return null;
    const nameOf = (column: number, unit: number) => {
      const name = unitName(sizes, column, unit, inputNames);
      return column + 1 === sizes.length ? name.replace('y', 'ŷ') : name;
    };
    const { weight, bias, weightTitle, biasTitle } = laterStrings.check;
    return {
      sizes,
      nameOf,
      parameterNames: parameterNames(sizes, nameOf, weight, bias),
      parameterTitles: parameterNames(sizes, nameOf, weightTitle, biasTitle),
    };
  }, [key, inputNames]);
}

function parameterNames(
  sizes: readonly number[],
  nameOf: CheckedNetwork['nameOf'],
  weight: (from: string, to: string) => string,
  bias: (unit: string) => string,
): string[] {
  const units = (column: number) => Array.from({ length: sizes[column] ?? 0 }, (_, unit) => nameOf(column, unit));
  return sizes.slice(1).flatMap((_, l) => {
    const after = units(l + 1);
    return [...units(l).flatMap((from) => after.map((to) => weight(from, to))), ...after.map(bias)];
  });
}
