import { useState } from 'react';
import type { DataSetName } from '../../../core/run/runSpec.ts';
import { laterStrings } from '../../../strings/later.ts';
import { DataSetRadios, givenDataSets, useChosenDataSet } from './DataSetRadios.tsx';

/** The data sets of a first lesson. */
const FIRST: readonly DataSetName[] = ['xor', 'and', 'or', 'xnor', 'circle', 'moons', 'spiral', 'points'];

/** Two rows of data sets, which unfold into all. They are unfolded where the chosen one is among the rest. */
export function DataSetPicker() {
  const words = laterStrings.settings;
  const chosen = useChosenDataSet();
  const [isUnfolded, setUnfolded] = useState(false);
  const isRare = chosen !== null && !FIRST.includes(chosen);
  const all = isUnfolded || isRare;
  return (
    <>
      <DataSetRadios names={all ? [...givenDataSets, 'points'] : FIRST} look="column" />
      {!isRare && (
        <button
          type="button"
          aria-expanded={all}
          onClick={() => setUnfolded(!all)}
          className="mt-[4px] min-h-[28px] cursor-pointer rounded text-[14px] text-muted underline underline-offset-2 hover:text-ink pointer-coarse:min-h-[44px]"
        >
          {all ? words.fewerDataSets : words.allDataSets(givenDataSets.length)}
        </button>
      )}
    </>
  );
}
