import { useId } from 'react';
import { laterStrings } from '../../strings/later.ts';
import type { TableChoice } from '../../table/chooseColumns.ts';
import { MOST_CLASSES, type TableClass } from '../../table/classesOf.ts';
import type { Table } from '../../table/table.ts';
import { Select } from '../shared/inputs/Select.tsx';
import { shortened } from './problemSentence.ts';

const tasks = ['classes', 'numbers'] as const satisfies readonly TableChoice['task'][];

interface TargetChoiceProps {
  readonly table: Table;
  readonly classes: readonly TableClass[];
  readonly choice: TableChoice;
  readonly onChoose: (choice: TableChoice) => void;
}

/** Whether the targets are classes, and which one becomes 1, or plain numbers. */
export function TargetChoice({ table, classes, choice, onChoose }: TargetChoiceProps) {
  const words = laterStrings.data.table;
  const id = useId();
  const canBe: Readonly<Record<TableChoice['task'], boolean>> = {
    classes: classes.length <= MOST_CLASSES,
    numbers: table.columns[choice.target]?.numeric ?? false,
  };
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
      <fieldset>
        <legend className="text-[13px] text-muted">{words.task}</legend>
        <div className="flex gap-4">
          {tasks.map((task) => (
            <label
              key={task}
              className="flex min-h-[32px] cursor-pointer items-center gap-1.5 has-disabled:cursor-default has-disabled:opacity-45 pointer-coarse:min-h-[44px]"
            >
              <input
                type="radio"
                name={id}
                checked={choice.task === task}
                disabled={!canBe[task]}
                onChange={() => onChoose({ ...choice, task })}
                className="size-4 accent-(--ink)"
              />
              {words.tasks[task]}
            </label>
          ))}
        </div>
      </fieldset>
      {choice.task === 'classes' && (
        <div className="flex min-w-0 flex-wrap items-end gap-x-3 gap-y-1">
          <div className="min-w-0">
            <label htmlFor={`${id}-one`} className="block text-[13px] text-muted">
              {words.oneClass}
            </label>
            <Select
              id={`${id}-one`}
              value={choice.oneClass}
              options={classes.map(({ name, rows }) => ({
                value: name,
                label: words.classOption(shortened(name), rows),
              }))}
              onChoose={(oneClass) => onChoose({ ...choice, oneClass })}
              className="h-[32px] max-w-[260px] pr-6 pl-2 font-semibold pointer-coarse:h-[44px]"
            />
          </div>
          <p className="pb-1.5 text-[13px]">{meaning(classes, choice.oneClass)}</p>
        </div>
      )}
    </div>
  );
}

/** Meaning of 1 and 0. */
function meaning(classes: readonly TableClass[], oneClass: string): string {
  const words = laterStrings.data.table;
  const [zero, ...more] = classes.filter(({ name }) => name !== oneClass).map(({ name }) => name);
  if (zero === undefined) return words.oneClassOnly;
  const one = shortened(oneClass);
  return more.length > 0 ? words.oneAgainstRest(one, more.length + 1) : words.twoClasses(one, shortened(zero));
}
