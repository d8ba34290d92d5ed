import { chooseProbe } from '../../store/actions/viewActions.ts';
import { isSamePoint, selectDataSet, selectProbe } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { coordinateText } from '../../strings/numberText.ts';
import { targetText } from '../shared/words/targetText.ts';

const CHIP =
  'cursor-pointer rounded-full border px-2.5 max-[499px]:px-2 leading-none min-h-7 pointer-coarse:min-h-[44px] pointer-coarse:min-w-[44px]';

/** One chip per row of the truth table, or per own point if few; a free input is named beside them. */
export function RowChoice() {
  const words = strings.network.chosenInput;
  const dataSet = usePage(selectDataSet);
  const rows = dataSet.training;
  const probe = usePage(selectProbe);
  const presenting = usePage((state) => state.view.presenting);
  const shown = rows.findIndex(({ point }) => isSamePoint(point, probe));
  const sample = rows[shown];
  const isBlank = usePage((state) => state.view.probe === null) && rows.length === 0;
  if (isBlank) return <span>{words.none}</span>;
  return (
    <>
      {Array.from(rows.entries(), ([row, { point }]) => (
        <button
          // Keyed by row, because own points may coincide.
          key={row}
          type="button"
          aria-pressed={row === shown}
          onClick={() => chooseProbe(point)}
          className={`${CHIP} ${presenting ? 'py-1.5' : ''} ${
            row === shown ? 'border-ink bg-ink font-semibold text-on-ink' : 'border-control bg-card hover:bg-sunken'
          }`}
        >
          {words.point(coordinateText(point[0]), coordinateText(point[1]))}
        </button>
      ))}
      <span className="font-semibold whitespace-nowrap wide:max-[1399px]:sr-only">
        {sample
          ? words.target(targetText(sample, dataSet))
          : words.point(coordinateText(probe[0]), coordinateText(probe[1]))}
      </span>
    </>
  );
}
