import { useMemo, useRef } from 'react';
import type { ProgramLine, ProgramMark } from '../../export/numpy/python.ts';
import { laterStrings } from '../../strings/later.ts';
import { useBehindMark } from '../shared/painted/CalmEpoch.tsx';
import { foldedLines } from './foldedLines.ts';
import { useMarkInView } from './useMarkInView.ts';

interface ProgramTextProps {
  readonly lines: readonly ProgramLine[];
  /** The line whose arrays are shown; it is in sight. */
  readonly mark: ProgramMark | null;
  /** Whether that line was just computed, and the lines after it were not. */
  readonly isWithin: boolean;
  /** Shows the arrays of another line, or null where the steps choose it. */
  readonly onChoose: ((mark: ProgramMark) => void) | null;
}

/** The program as numbered lines in its own scroll area, which shows whole lines only. */
export function ProgramText({ lines, mark, isWithin, onChoose }: ProgramTextProps) {
  const words = laterStrings.numpy;
  const box = useRef<HTMLOListElement>(null);
  const area = useBehindMark<HTMLDivElement>();
  const shown = useMemo(() => foldedLines(lines), [lines]);
  useMarkInView(box, mark);
  const current = mark === null ? -1 : lines.findIndex((line) => line.mark === mark);
  return (
    <div ref={area} className="min-h-0 min-w-0 bg-sunken py-1 roomy:rounded-bl-xl stacked:h-[274px]">
      <ol
        ref={box}
        aria-label={words.name}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the program scrolls, so the keyboard must get there.
        tabIndex={0}
        className="relative h-full max-h-[round(down,100%,22px)] overflow-x-hidden overflow-y-auto font-mono text-[12.5px] leading-[22px]"
      >
        {shown.map((entry) =>
          entry.kind === 'gap' ? (
            <li key={entry.number} className="pl-12 text-muted">
              {words.moreLines(entry.count)}
            </li>
          ) : (
            <Line
              key={entry.number}
              number={entry.number}
              line={entry.line}
              isCurrent={entry.number === current + 1}
              state={isWithin ? (entry.number > current + 1 ? 'ahead' : 'computed') : null}
              onChoose={onChoose}
            />
          ),
        )}
      </ol>
    </div>
  );
}

interface LineProps {
  readonly number: number;
  readonly line: ProgramLine;
  readonly isCurrent: boolean;
  /** Within an update: whether the steps have reached it. */
  readonly state: 'computed' | 'ahead' | null;
  readonly onChoose: ((mark: ProgramMark) => void) | null;
}

function Line({ number, line, isCurrent, state, onChoose }: LineProps) {
  const words = laterStrings.numpy;
  const { mark, text } = line;
  const code = <code className="font-[inherit] break-words whitespace-pre-wrap">{text}</code>;
  return (
    <li
      aria-current={isCurrent ? 'step' : undefined}
      data-mark={mark ?? undefined}
      className={`flex ${isCurrent ? 'bg-ink text-on-ink' : state === 'ahead' ? 'text-muted' : ''}`}
    >
      <span
        aria-hidden="true"
        className={`w-9 shrink-0 pr-0.5 text-right select-none ${isCurrent ? '' : 'text-muted'}`}
      >
        {number}
      </span>
      {onChoose && mark && !isCurrent ? (
        <button
          type="button"
          title={words.show}
          onClick={() => onChoose(mark)}
          className="min-w-0 flex-1 cursor-pointer pl-2.5 text-left decoration-dotted underline-offset-4 hover:underline"
        >
          {code}
        </button>
      ) : (
        <span className="min-w-0 flex-1 pl-2.5">{code}</span>
      )}
      {isCurrent && (
        <span className="shrink-0 px-4 font-sans text-[13px]">{state === null ? words.shown : words.justComputed}</span>
      )}
    </li>
  );
}
