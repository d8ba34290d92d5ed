import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import type { Ladder } from '../../../config/settings/setting.ts';
import { MinusIcon, PlusIcon } from './icons.tsx';
import { nextRung } from './ladder.ts';
import { type NumberRange, readNumberText } from './readNumberText.ts';

export interface NumberFieldProps extends NumberRange {
  readonly label: string;
  readonly value: number;
  readonly ladder: Ladder;
  /** The value in words, if the shown text is unclear on its own. */
  readonly spoken?: string | undefined;
  readonly describedBy?: string | undefined;
  /** Higher and wider, for a panel with room. */
  readonly isRoomy?: boolean;
  readonly onCommit: (value: number) => void;
}

const PAGE = 5;

/** A number to type, or to step along a ladder with arrows and buttons. Unreadable text leaves the old value. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, min, max, ladder, write, onCommit, isRoomy = false } = props;
  const problemId = useId();
  /** Text being typed, or null while the field shows the current value. */
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const show = (message: string | null, text: string | null) => {
    setProblem(message);
    setDraft(text);
  };
  const set = (next: number) => {
    show(null, null);
    if (next !== value) onCommit(next);
  };
  // Reads the field and not the draft: a form-filling tool may not report every letter.
  const commit = (text: string) => {
    if (text === write(value)) {
      show(null, null);
      return;
    }
    const result = readNumberText(text, props);
    if ('problem' in result) show(result.problem, text);
    else set(result.value);
  };
  const rungFrom = (from: number, direction: 1 | -1) => nextRung(ladder, from, direction, min, max);
  const climb = (direction: 1 | -1, rungs = 1) => {
    let next = value;
    for (let rung = 0; rung < rungs; rung++) next = rungFrom(next, direction);
    set(next);
  };
  const end = (direction: 1 | -1) => {
    const rung = typeof ladder === 'number' ? undefined : ladder.at(direction > 0 ? -1 : 0);
    set(rung ?? (direction > 0 ? max : min));
  };
  const keys: Readonly<Record<string, ((text: string) => void) | undefined>> = {
    Enter: commit,
    Escape: draft === null ? undefined : () => show(null, null),
    ArrowUp: () => climb(1),
    ArrowDown: () => climb(-1),
    PageUp: () => climb(1, PAGE),
    PageDown: () => climb(-1, PAGE),
    // While typing, Home and End move the caret.
    Home: draft === null ? () => end(-1) : undefined,
    End: draft === null ? () => end(1) : undefined,
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const act = keys[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    act(event.currentTarget.value);
  };
  const descriptions = [problem === null ? undefined : problemId, props.describedBy].filter((id) => id !== undefined);

  return (
    <div className="relative min-w-0">
      <div className="flex items-stretch rounded-lg border border-hairline group-data-changed/row:border-ink bg-card focus-within:border-control hover:border-control has-aria-invalid:border-invalid">
        <RungButton onPress={() => climb(-1)} isEnd={rungFrom(value, -1) === value}>
          <MinusIcon />
        </RungButton>
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          role="spinbutton"
          aria-label={label}
          // The attribute does not allow an exponent; the text has the full value.
          aria-valuenow={/e/.test(String(value)) ? undefined : value}
          aria-valuemin={Number.isFinite(min) ? min : undefined}
          aria-valuemax={Number.isFinite(max) ? max : undefined}
          aria-valuetext={props.spoken ?? write(value)}
          aria-invalid={problem === null ? undefined : true}
          aria-describedby={descriptions.join(' ') || undefined}
          value={draft ?? write(value)}
          onChange={(event) => show(null, event.target.value)}
          onBlur={(event) => commit(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          // As wide as its number, so that none is cut.
          style={{ width: `calc(${write(value).length}ch + 12px)` }}
          className={`rounded bg-transparent p-0 text-center text-[14px] font-semibold outline-offset-0 pointer-coarse:h-[44px] pointer-coarse:min-w-[70px] pointer-coarse:text-[16px] ${isRoomy ? 'h-[32px] min-w-[56px]' : 'h-[28px] min-w-[36px]'}`}
        />
        <RungButton onPress={() => climb(1)} isEnd={rungFrom(value, 1) === value}>
          <PlusIcon />
        </RungButton>
      </div>
      {problem !== null && (
        <p
          id={problemId}
          role="status"
          className="absolute top-full right-0 z-10 mt-1 w-max max-w-[200px] rounded-lg border border-invalid bg-card px-2 py-1 text-[12px] text-invalid shadow-md"
        >
          {problem}
        </p>
      )}
    </div>
  );
}

interface RungButtonProps {
  readonly isEnd: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** For pointers only: keyboard and screen reader use the field's arrow keys, and one Tab stop is enough. */
function RungButton({ isEnd, onPress, children }: RungButtonProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-hidden="true"
      disabled={isEnd}
      // Keeps the focus in the field, and with it a draft.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
      className="grid w-[28px] shrink-0 cursor-pointer place-items-center rounded-lg text-muted hover:bg-sunken hover:text-ink disabled:cursor-default disabled:opacity-35 pointer-coarse:w-[44px]"
    >
      {children}
    </button>
  );
}
