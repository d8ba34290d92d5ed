import { useMemo, useRef } from 'react';
import type { ProgramLine, ProgramMark } from '../../export/numpy/python.ts';
import { strings } from '../../strings/index.ts';
import { foldedLines } from './foldedLines.ts';
import { useMarkInView } from './useMarkInView.ts';

interface ProgramTextProps {
  readonly lines: readonly ProgramLine[];
  /** The current computation; its line is highlighted and scrolled into view. */
  readonly mark: ProgramMark | null;
}

/** The program as numbered lines in its own scroll area. */
export function ProgramText({ lines, mark }: ProgramTextProps) {
  const words = strings.numpy;
  const box = useRef<HTMLOListElement>(null);
  const shown = useMemo(() => foldedLines(lines), [lines]);
  useMarkInView(box, mark);
  return (
    <ol
      ref={box}
      aria-label={words.name}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the program scrolls, so the keyboard must get there.
      tabIndex={0}
      className="relative min-h-0 flex-1 overflow-auto rounded-lg bg-sunken py-1 font-mono text-[12px] leading-[18px]"
    >
      {shown.map((entry) =>
        entry.kind === 'gap' ? (
          <li key={entry.number} className="pl-12 text-muted">
            {words.moreLines(entry.count)}
          </li>
        ) : (
          <Line key={entry.number} number={entry.number} line={entry.line} isCurrent={isCurrent(entry.line, mark)} />
        ),
      )}
    </ol>
  );
}

function isCurrent(line: ProgramLine, mark: ProgramMark | null): boolean {
  return mark !== null && line.mark === mark;
}

interface LineProps {
  readonly number: number;
  readonly line: ProgramLine;
  readonly isCurrent: boolean;
}

function Line({ number, line, isCurrent }: LineProps) {
  return (
    <li
      aria-current={isCurrent ? 'step' : undefined}
      data-mark={line.mark ?? undefined}
      className={`flex w-max min-w-full ${isCurrent ? 'bg-ink text-on-ink' : ''}`}
    >
      <span aria-hidden="true" className={`w-9 shrink-0 pr-2 text-right select-none ${isCurrent ? '' : 'text-muted'}`}>
        {number}
      </span>
      <code className="pr-3 whitespace-pre">{line.text}</code>
    </li>
  );
}
