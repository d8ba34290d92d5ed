import { useId } from 'react';
import { dataSetNames } from '../../core/data/dataSets.ts';
import { isImported } from '../../core/run/runKind.ts';
import { startOwnPoints } from '../../store/actions/dataActions.ts';
import { chooseDataSet } from '../../store/actions/settingsActions.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { PlusIcon } from '../shared/inputs/icons.tsx';
import { DataThumbnail } from './DataThumbnail.tsx';

/** All data sets as thumbnails. In a low window their names are in the heading and in tooltips. */
export function DataSetPicker() {
  // An imported run has its own data, none of these.
  const chosen = usePage(({ spec: { config } }) => (isImported(config) ? null : config.dataSet));
  const group = useId();
  return (
    <div
      role="radiogroup"
      aria-label={strings.settings.labels.dataSet}
      className="grid grid-cols-5 gap-x-1 gap-y-1 [@media(max-height:799px)_and_(pointer:fine)]:grid-cols-8 [@media(max-height:799px)_and_(pointer:fine)]:gap-x-0.5"
    >
      {dataSetNames.map((name) => (
        <label
          key={name}
          title={strings.settings.dataSets[name]}
          className="relative flex cursor-pointer flex-col items-center gap-0.5"
        >
          <input
            type="radio"
            name={group}
            checked={name === chosen}
            onChange={() => (name === 'points' ? startOwnPoints() : chooseDataSet(name))}
            className="peer absolute inset-0 z-10 cursor-pointer appearance-none"
          />
          <span className="rounded-lg border border-hairline bg-card p-px peer-checked:border-ink peer-checked:ring-1 peer-checked:ring-ink peer-hover:border-control peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-focus">
            <span className="grid size-[34px] place-items-center text-[18px] pointer-coarse:size-[44px] [@media(max-height:799px)_and_(pointer:fine)]:size-[20px] [@media(max-height:799px)_and_(pointer:fine)]:text-[14px]">
              {name === 'points' ? <PlusIcon /> : <DataThumbnail name={name} />}
            </span>
          </span>
          <span
            className={`${isLong(strings.settings.dataSets[name]) ? 'tracking-tighter' : ''} text-center text-[12px] leading-[14px] text-muted peer-checked:font-semibold peer-checked:text-ink [@media(max-height:799px)_and_(pointer:fine)]:sr-only`}
          >
            {strings.settings.dataSets[name]}
          </span>
        </label>
      ))}
    </div>
  );
}

/** Whether a name would run into its neighbour: a long word cannot wrap. */
function isLong(name: string): boolean {
  return name.split(' ').some((word) => word.length > 7);
}
