import { useMemo } from 'react';
import { parameterParts } from '../../core/model/partId.ts';
import { usePage } from '../../store/state/usePage.ts';
import { laterStrings } from '../../strings/later.ts';
import { parameterWords } from '../shared/words/parameterWords.ts';
import { graphNames, type NameOf, useInputNames } from '../shared/words/unitNames.ts';

/** The network on the screen and the names of its parts. */
export interface CheckedNetwork {
  /** Units per column, inputs first. */
  readonly sizes: readonly number[];
  /** Name of a unit; column 0 holds the inputs. */
  readonly nameOf: NameOf;
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
    const nameOf = graphNames(sizes, inputNames);
    const parts = parameterParts(sizes);
    return {
      sizes,
      nameOf,
      parameterNames: parts.map((part) => parameterWords(part, nameOf, laterStrings.check)),
      parameterTitles: parts.map((part) => parameterWords(part, nameOf, laterStrings.parts)),
    };
  }, [key, inputNames]);
}
