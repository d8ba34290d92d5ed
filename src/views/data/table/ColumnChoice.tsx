import { useId } from 'react';
import { laterStrings } from '../../../strings/later.ts';
import { type ChosenColumns, choiceFor, severalFrom, type TableChoice } from '../../../table/chooseColumns.ts';
import type { Table } from '../../../table/table.ts';
import { Select } from '../../shared/inputs/Select.tsx';
import { columnLabel } from './problemSentence.ts';

const roles = ['x1', 'x2', 'target'] as const satisfies readonly (keyof ChosenColumns)[];

interface ColumnChoiceProps {
  readonly table: Table;
  readonly choice: TableChoice;
  readonly onChoose: (choice: TableChoice) => void;
}

/** Choice of the input columns and the target column. Another target column has other classes. */
export function ColumnChoice({ table, choice, onChoose }: ColumnChoiceProps) {
  const words = laterStrings.data.table;
  const id = useId();
  const options = table.columns.map((_, index) => ({ value: String(index), label: columnLabel(table.columns, index) }));
  const choose = (role: keyof ChosenColumns, column: number) =>
    onChoose(role === 'target' ? choiceOfTarget(table, choice, column) : { ...choice, [role]: column });
  const used =
    choice.task === 'severalTargets' ? [choice.x1, choice.x2, ...choice.targets] : roles.map((role) => choice[role]);
  const isShared = new Set(used).size < used.length;
  return (
    <div>
      <div className="grid grid-cols-3 gap-3 max-sm:grid-cols-1 max-sm:gap-2">
        {roles.map((role) => (
          <div key={role} className="min-w-0 max-sm:grid max-sm:grid-cols-[110px_1fr] max-sm:items-center">
            <label htmlFor={`${id}-${role}`} className="block text-[13px] text-muted">
              {words[role]}
            </label>
            <Select
              id={`${id}-${role}`}
              value={String(choice[role])}
              options={options}
              onChoose={(column) => choose(role, Number(column))}
              boxClass="w-full"
              className="h-[32px] pr-6 pl-2 font-semibold pointer-coarse:h-[44px]"
            />
          </div>
        ))}
      </div>
      {isShared && <p className="mt-1 text-[13px]">{words.sameColumn}</p>}
    </div>
  );
}

/** The choice with another target column: as many side by side as before, if there are. */
function choiceOfTarget(table: Table, choice: TableChoice, target: number): TableChoice {
  const next = choiceFor(table, { ...choice, target });
  return (choice.task === 'severalTargets' && severalFrom(table, next, choice.targets.length)) || next;
}
