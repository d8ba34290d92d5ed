import { selectDataSet } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { laterStrings } from '../../strings/later.ts';
import { UnitName } from '../shared/words/UnitName.tsx';
import { selectShownPart, shownUnit } from './plane/shownUnit.ts';

/** What the plane shows. */
export function ShownTitle() {
  const words = laterStrings.plane;
  const isRegression = usePage((state) => selectDataSet(state).task === 'regression');
  const part = usePage(selectShownPart);
  if (part !== null) return <UnitTitle key={part} />;
  return isRegression ? words.regressionTitle : words.title;
}

function UnitTitle() {
  const column = usePage((state) => shownUnit(state)?.column ?? 0);
  const row = usePage((state) => shownUnit(state)?.row ?? 0);
  const sizes = usePage((state) => state.run.snapshot?.architecture.sizes);
  const words = laterStrings.plane;
  if (!sizes) return null;
  return (
    <span className="truncate">
      <UnitName sizes={sizes} column={column} unit={row} />
      {column === 0 ? words.inputTitle : words.unitTitle}
    </span>
  );
}
