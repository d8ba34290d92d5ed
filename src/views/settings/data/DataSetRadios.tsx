import { useId } from 'react';
import { dataSetNames } from '../../../core/data/dataSets.ts';
import { isImported } from '../../../core/run/runKind.ts';
import type { DataSetName } from '../../../core/run/runSpec.ts';
import { startOwnPoints } from '../../../store/actions/dataActions.ts';
import { chooseDataSet } from '../../../store/actions/settingsActions.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { laterStrings } from '../../../strings/later.ts';
import { PlusIcon } from '../../shared/inputs/icons.tsx';
import { DataThumbnail } from './DataThumbnail.tsx';

/** All data sets but the user's own. */
export const givenDataSets = dataSetNames.filter((name) => name !== 'points');

/** The chosen data set; an imported run has its own data, none of these. */
export function useChosenDataSet(): DataSetName | null {
  return usePage(({ spec: { config } }) => (isImported(config) ? null : config.dataSet));
}

interface DataSetRadiosProps {
  readonly names: readonly DataSetName[];
  readonly look: keyof typeof SIZES;
}

const SIZES = {
  column: { grid: 'gap-x-[4px] gap-y-[6px]', picture: 'size-[42px] pointer-coarse:size-[52px]' },
  popover: { grid: 'gap-x-[16px] gap-y-[6px]', picture: 'size-[54px]' },
};

/** Data sets as thumbnails with names, four in a row. */
export function DataSetRadios({ names, look }: DataSetRadiosProps) {
  const chosen = useChosenDataSet();
  const group = useId();
  return (
    <div
      role="radiogroup"
      aria-label={laterStrings.settings.labels.dataSet}
      className={`grid grid-cols-4 justify-items-center ${SIZES[look].grid}`}
    >
      {names.map((name) => (
        <label key={name} className="relative flex cursor-pointer flex-col items-center gap-[3px]">
          <input
            type="radio"
            name={group}
            checked={name === chosen}
            onChange={() => (name === 'points' ? startOwnPoints() : chooseDataSet(name))}
            className="peer absolute inset-0 z-10 cursor-pointer appearance-none outline-none"
          />
          <span className="rounded-[10px] border border-hairline bg-card peer-checked:border-ink peer-checked:ring-2 peer-checked:ring-ink peer-hover:border-control peer-focus-visible:outline-2 peer-focus-visible:outline-offset-4 peer-focus-visible:outline-focus">
            <span className={`grid place-items-center text-[22px] ${SIZES[look].picture}`}>
              {name === 'points' ? <PlusIcon /> : <DataThumbnail name={name} />}
            </span>
          </span>
          <span className="text-center text-[13px] leading-[15px] text-muted peer-checked:font-semibold peer-checked:text-ink">
            {name === 'points' ? <OwnData /> : laterStrings.settings.dataSets[name]}
          </span>
        </label>
      ))}
    </div>
  );
}

function OwnData() {
  const { unseen, seen } = laterStrings.settings.ownData;
  return (
    <>
      <span className="sr-only">{unseen}</span>
      <span className="inline-block first-letter:uppercase">{seen}</span>
    </>
  );
}
