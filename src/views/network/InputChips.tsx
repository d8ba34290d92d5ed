import type { DataSet } from '../../core/data/dataSet.ts';
import { selectDataSet } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { coordinateText } from '../../strings/numberText.ts';
import { lazyView } from '../shared/page/lazyView.tsx';

const RowChoice = lazyView(() => import('./RowChoice.tsx').then((module) => module.RowChoice), 'w-[260px]');
const PointChoice = lazyView(
  () => import('./PointChoice.tsx').then((module) => module.PointChoice),
  'w-[280px] pointer-coarse:max-[499px]:min-h-[66px]',
);

/** More letters than this do not fit the chips on one line. */
const MOST_LETTERS = 40;

/** The input whose activations are shown, and buttons to choose another. */
export function InputChips() {
  const dataSet = usePage(selectDataSet);
  const { showingInput } = strings.network;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 pb-1.5">
      <fieldset
        aria-label={strings.network.inputs}
        className="flex min-h-7 min-w-0 flex-wrap items-center gap-x-2 gap-y-1 text-[13px] pointer-coarse:min-h-[44px] max-[499px]:gap-x-1.5 presenting:text-[20px] presenting:min-[900px]:text-[24px]"
      >
        <span className="text-muted max-[499px]:sr-only low:sr-only">{showingInput}</span>
        {fitsRows(dataSet) ? <RowChoice /> : <PointChoice />}
      </fieldset>
    </div>
  );
}

/** Whether every point gets a button, as in a truth table or with few own points; larger sets are stepped through. */
function fitsRows({ training, test }: DataSet): boolean {
  if (training.length > MOST_LETTERS || test.length > 0) return false;
  const letters = training.flatMap(({ point }) => point.map((value) => coordinateText(value).length + 3));
  return letters.reduce((sum, length) => sum + length, 0) <= MOST_LETTERS;
}
