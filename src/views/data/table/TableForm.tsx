import { useMemo, useState } from 'react';
import { replacePoints } from '../../../store/actions/dataActions.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { laterStrings } from '../../../strings/later.ts';
import { shortNumber } from '../../../strings/shortNumber.ts';
import type { TableChoice } from '../../../table/chooseColumns.ts';
import { classesOf, MOST_CLASSES } from '../../../table/classesOf.ts';
import { farFromUnit } from '../../../table/farFromUnit.ts';
import { outputsFor } from '../../../table/outputsFor.ts';
import { pointsFromTable, type TablePoints } from '../../../table/pointsFromTable.ts';
import type { Table } from '../../../table/table.ts';
import { Button } from '../../shared/inputs/Button.tsx';
import { Switch } from '../../shared/inputs/Switch.tsx';
import { ColumnChoice } from './ColumnChoice.tsx';
import { columnLabel } from './problemSentence.ts';
import { TableProblems } from './TableProblems.tsx';
import { TargetChoice } from './TargetChoice.tsx';

interface TableFormProps {
  readonly table: Table;
  /** The first choice, and the points it gives. */
  readonly guess: TableChoice;
  readonly guessed: TablePoints;
  readonly choice: TableChoice;
  readonly onChoose: (choice: TableChoice) => void;
  readonly onDone: () => void;
}

/** Choices for a table: columns and targets; then the number of points and the rows left out. */
export function TableForm({ table, guess, guessed, choice, onChoose, onDone }: TableFormProps) {
  const words = laterStrings.data.table;
  /** Or null while the page decides. */
  const [scale, setScale] = useState<boolean | null>(null);
  const replaced = usePage((state) => (state.spec.config.dataSet === 'points' ? state.spec.config.points.length : 0));
  const classes = useMemo(() => classesOf(table, choice.target), [table, choice.target]);
  const read = useMemo(
    () => (choice === guess ? guessed : pointsFromTable(table, choice)),
    [table, choice, guess, guessed],
  );
  const { points, problems } = read;
  const far = useMemo(() => farFromUnit(points), [points]);

  const tooManyClasses = choice.task === 'oneAgainstRest' && classes.length > MOST_CLASSES;
  const usable = tooManyClasses ? [] : points;
  const isScaled = scale ?? far !== null;
  const use = () => {
    onDone();
    // Close the dialog first: adding thousands of points takes a task of its own.
    setTimeout(() => replacePoints(usable, { ...outputsFor(read), scaling: isScaled ? 'minmax' : 'none' }));
  };

  return (
    <>
      <ColumnChoice table={table} choice={choice} onChoose={onChoose} />
      {tooManyClasses ? (
        <p role="alert" className="rounded-lg border border-invalid px-3 py-2">
          {words.tooManyClasses(columnLabel(table.columns, choice.target), classes.length, MOST_CLASSES)}
        </p>
      ) : (
        <TargetChoice table={table} classes={classes} choice={choice} onChoose={onChoose} />
      )}
      {usable.length > 0 && <ScalingChoice isOn={isScaled} far={far} onSwitch={setScale} />}
      <TableProblems problems={problems} columns={table.columns} />
      {points.length === 0 && <p>{words.noUsableRow}</p>}
      {usable.length > 0 && replaced > 0 && <p className="text-[13px] text-muted">{words.replaces(replaced)}</p>}
      <div className="sticky bottom-0 -mx-5 -mb-5 flex flex-wrap items-center justify-end gap-2 rounded-b-xl border-t border-hairline bg-card px-5 py-3 max-sm:-mx-3 max-sm:-mb-3 max-sm:px-3">
        <p role="status" className="mr-auto font-semibold">
          {!tooManyClasses && countSentence(read)}
        </p>
        <Button className="min-h-[36px] px-4 pointer-coarse:min-h-[44px]" onClick={onDone}>
          {words.cancel}
        </Button>
        <Button
          look="ink"
          className="min-h-[36px] px-4 pointer-coarse:min-h-[44px]"
          unavailable={usable.length === 0}
          onClick={use}
        >
          {words.use(usable.length)}
        </Button>
      </div>
    </>
  );
}

/** How many rows became which points. */
function countSentence({ points, kind, outputs, problems }: TablePoints): string {
  const words = laterStrings.data.table;
  const rows = points.length + problems.count;
  switch (kind) {
    case 'twoClasses': {
      const ofClassOne = points.filter(([, , target]) => target === 1).length;
      return words.classCounts(rows, points.length, ofClassOne, problems.count);
    }
    case 'classes':
      return words.severalClassCounts(rows, points.length, outputs, problems.count);
    case 'targets':
      return words.severalTargetCounts(rows, points.length, outputs, problems.count);
    case 'numbers':
      return words.numberCounts(rows, points.length, problems.count);
  }
}

interface ScalingChoiceProps {
  readonly isOn: boolean;
  readonly far: ReturnType<typeof farFromUnit>;
  readonly onSwitch: (isOn: boolean) => void;
}

/** Whether the inputs are mapped to −1 … 1, with a reason for or against. */
function ScalingChoice({ isOn, far, onSwitch }: ScalingChoiceProps) {
  const words = laterStrings.data.table;
  return (
    <div>
      <Switch label={words.scaling} isOn={isOn} onSwitch={onSwitch} />
      <p className="text-[13px] text-muted">
        {far ? words.scalingAdvised(far.input, shortNumber(far.min), shortNumber(far.max)) : words.scalingNotNeeded}
      </p>
    </div>
  );
}
