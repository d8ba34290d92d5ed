import { type ReactNode, useId } from 'react';
import { setDialog } from '../../store/actions/viewActions.ts';
import { laterStrings } from '../../strings/later.ts';
import { ChevronIcon } from '../shared/inputs/icons.tsx';

/** What a link can open. */
export type Shared = 'moment' | 'start';

interface ShareChoicesProps {
  readonly chosen: Shared;
  readonly onChoose: (chosen: Shared) => void;
  readonly momentHelp: string;
}

const CARD =
  'relative grid cursor-pointer grid-cols-[auto_minmax(0,1fr)] content-start gap-x-2.5 rounded-xl border border-control px-[18px] py-[14px] min-[700px]:min-h-[108px] hover:border-ink';

/** This moment, from the start, or as a task: three large cards. */
export function ShareChoices({ chosen, onChoose, momentHelp }: ShareChoicesProps) {
  const words = laterStrings.share;
  const group = useId();
  const helps: Readonly<Record<Shared, string>> = { moment: momentHelp, start: words.startHelp };
  return (
    <div className="grid gap-[16px] min-[700px]:grid-cols-3 max-[699px]:gap-2">
      <fieldset className="contents">
        <legend className="sr-only">{words.choices}</legend>
        {(['moment', 'start'] as const).map((name) => (
          <label
            key={name}
            className={`${CARD} has-checked:border-ink has-checked:shadow-[inset_0_0_0_1px_var(--ink)] has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus`}
          >
            <input
              type="radio"
              name={group}
              checked={chosen === name}
              aria-describedby={`${group}-${name}`}
              onChange={() => onChoose(name)}
              className="mt-[3px] size-[20px] cursor-pointer appearance-none rounded-full border-2 border-control bg-card outline-none checked:border-ink checked:bg-[radial-gradient(circle,var(--ink)_5px,transparent_5.8px)]"
            />
            <CardWords name={words[name]} help={helps[name]} helpId={`${group}-${name}`} />
          </label>
        ))}
      </fieldset>
      <button
        type="button"
        aria-describedby={`${group}-task`}
        onClick={() => setDialog({ kind: 'task' })}
        className={`${CARD} text-left`}
      >
        <span className="mt-[3px] grid size-[20px] -rotate-90 place-items-center text-[16px]">
          <ChevronIcon />
        </span>
        <CardWords name={words.task} help={words.taskHelp} helpId={`${group}-task`} />
      </button>
    </div>
  );
}

function CardWords({
  name,
  help,
  helpId,
}: {
  readonly name: string;
  readonly help: ReactNode;
  readonly helpId: string;
}) {
  return (
    <span className="grid gap-1 leading-snug">
      <span className="text-[18px] font-bold">{name}</span>
      {/* Described by it, not named. */}
      <span id={helpId} aria-hidden="true" className="text-muted">
        {help}
      </span>
    </span>
  );
}
