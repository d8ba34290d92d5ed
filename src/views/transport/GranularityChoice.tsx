import type { Granularity } from '../../core/microSteps/microSteps.ts';
import { setGranularity } from '../../store/actions/stepActions.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { ChevronIcon } from '../shared/inputs/icons.tsx';

const UNITS: readonly Granularity[] = ['epoch', 'update', 'sample', 'phase', 'term'];

/** The right end of the Step button: the size of a step. The browser's own select, invisible over an arrow. */
export function GranularityChoice() {
  const words = strings.stepSizes;
  const granularity = usePage((state) => state.view.granularity);
  return (
    <span className="relative inline-flex w-full">
      <select
        aria-label={words.stepBy}
        autoComplete="off"
        title={words.stepByHelp}
        value={granularity}
        onChange={(event) => {
          const chosen = UNITS.find((unit) => unit === event.currentTarget.value);
          if (chosen) setGranularity(chosen);
        }}
        className="peer absolute inset-0 w-full cursor-pointer opacity-0 pointer-coarse:text-[16px]"
      >
        {UNITS.map((unit) => (
          <option key={unit} value={unit}>
            {words.units[unit]}
          </option>
        ))}
      </select>
      <span
        aria-hidden="true"
        className="pointer-events-none grid size-full place-items-center rounded-r-lg border-l border-card bg-ink text-[12px] text-on-ink peer-hover:opacity-85 peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-focus"
      >
        <ChevronIcon />
      </span>
    </span>
  );
}
