import { useId } from 'react';
import { laterStrings } from '../../../strings/later.ts';
import { severalFrom, type TableChoice, type TableTask, tasks } from '../../../table/chooseColumns.ts';
import { MOST_CLASSES, MOST_CLASSES_AS_THEY_ARE, type TableClass } from '../../../table/classesOf.ts';
import type { Table } from '../../../table/table.ts';
import { Select } from '../../shared/inputs/Select.tsx';
import { ClassMark } from '../../shared/words/ClassMark.tsx';
import { columnLabel, shortened } from './problemSentence.ts';

const targetCounts = ['2', '3', '4'] as const;

interface TargetChoiceProps {
  readonly table: Table;
  readonly classes: readonly TableClass[];
  readonly choice: TableChoice;
  readonly onChoose: (choice: TableChoice) => void;
}

/** Whether the targets are classes, one class and the rest, plain numbers, or the numbers of several columns. */
export function TargetChoice({ table, classes, choice, onChoose }: TargetChoiceProps) {
  const words = laterStrings.data.table;
  const id = useId();
  const several = targetCounts.flatMap((count) => severalFrom(table, choice, Number(count)) ?? []);
  const canBe: Readonly<Record<TableTask, boolean>> = {
    classes: classes.length <= MOST_CLASSES_AS_THEY_ARE,
    oneAgainstRest: classes.length > 2 && classes.length <= MOST_CLASSES,
    numbers: table.columns[choice.target]?.numeric ?? false,
    severalTargets: several.length > 0,
  };
  const choose = (task: TableTask) =>
    onChoose(task === 'severalTargets' ? (several[0] ?? choice) : { ...choice, task, targets: [] });
  const isTwo = choice.task === 'oneAgainstRest' || (choice.task === 'classes' && classes.length <= 2);
  return (
    <div className="flex flex-col gap-y-2">
      <fieldset>
        <legend className="text-[13px] text-muted">{words.task}</legend>
        <div className="flex flex-wrap gap-x-4">
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
                onChange={() => choose(task)}
                className="size-4 accent-(--ink)"
              />
              {words.tasks[task]}
            </label>
          ))}
        </div>
      </fieldset>
      {isTwo && (
        <div className="flex min-w-0 flex-wrap items-end gap-x-3 gap-y-1">
          <div className="min-w-0">
            <label htmlFor={`${id}-one`} className="block text-[13px] text-muted">
              {words.oneClass}
            </label>
            <Select
              id={`${id}-one`}
              value={choice.oneClass}
              options={classes.map(({ name, label, rows }) => ({
                value: name,
                label: words.classOption(shortened(label), rows),
              }))}
              onChoose={(oneClass) => onChoose({ ...choice, oneClass })}
              className="h-[32px] max-w-[260px] pr-6 pl-2 font-semibold pointer-coarse:h-[44px]"
            />
          </div>
          <p className="pb-1.5 text-[13px]">{meaning(classes, choice.oneClass)}</p>
        </div>
      )}
      {choice.task === 'classes' && !isTwo && (
        <ul className="flex flex-wrap gap-x-4 text-[13px]">
          {classes.map(({ name, label }, number) => (
            <li key={name} className="flex items-center gap-1">
              <ClassMark number={number} />
              {words.classIs(number, shortened(label))}
            </li>
          ))}
        </ul>
      )}
      {choice.task === 'severalTargets' && (
        <div className="flex flex-wrap items-center gap-x-3 text-[13px]">
          <label htmlFor={`${id}-count`} className="text-muted">
            {words.targetCount}
          </label>
          <Select
            id={`${id}-count`}
            value={targetCounts.find((count) => Number(count) === choice.targets.length) ?? ''}
            options={several.flatMap(({ targets }) => {
              const count = targetCounts.find((each) => Number(each) === targets.length);
              return count ? [{ value: count, label: count }] : [];
            })}
            onChoose={(count) => onChoose(severalFrom(table, choice, Number(count)) ?? choice)}
            className="h-[32px] pr-6 pl-2 font-semibold pointer-coarse:h-[44px]"
          />
          <p>{words.targetsFrom(...ends(table, choice))}</p>
        </div>
      )}
    </div>
  );
}

/** The first and the last target column. */
function ends({ columns }: Table, { targets }: TableChoice): [string, string] {
  return [columnLabel(columns, targets[0] ?? 0), columnLabel(columns, targets.at(-1) ?? 0)];
}

/** Meaning of 1 and 0. */
function meaning(classes: readonly TableClass[], oneClass: string): string {
  const words = laterStrings.data.table;
  const [zero, ...more] = classes.filter(({ name }) => name !== oneClass).map(({ label }) => label);
  if (zero === undefined) return words.oneClassOnly;
  const one = shortened(classes.find(({ name }) => name === oneClass)?.label ?? oneClass);
  return more.length > 0 ? words.oneAgainstRest(one, more.length + 1) : words.twoClasses(one, shortened(zero));
}
