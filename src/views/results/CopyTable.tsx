import { useState } from 'react';
import { asksTestLoss, type ClassRow, columns } from '../../config/task/classRows.ts';
import type { TaskDraft } from '../../config/task/taskDraft.ts';
import { tabText } from '../../export/tabText.ts';
import { copyText } from '../../store/actions/viewActions.ts';
import { laterStrings } from '../../strings/later.ts';
import { Button } from '../shared/inputs/Button.tsx';
import { CopyIcon } from '../shared/inputs/icons.tsx';
import { saidOf } from './rowWords.ts';

interface CopyTableProps {
  readonly draft: TaskDraft;
  readonly rows: readonly ClassRow[];
  readonly labels: readonly string[];
}

/** Copies the table as spreadsheets take it; where the browser forbids it, the text is there to be copied by hand. */
export function CopyTable({ draft, rows, labels }: CopyTableProps) {
  const words = laterStrings.results;
  /** What was copied, and whether it is on the clipboard; it is old as soon as the rows are others. */
  const [copy, setCopy] = useState<{ readonly rows: readonly ClassRow[]; readonly text: string | null } | null>(null);
  const done = copy?.rows === rows ? copy : null;
  const start = async () => {
    const text = textOf(draft, rows, labels);
    setCopy({ rows, text: (await copyText(text)) ? null : text });
  };
  return (
    <>
      <Button
        className="h-[36px] px-3 text-[14px] pointer-coarse:h-[44px]"
        unavailable={rows.length === 0}
        onClick={() => void start()}
      >
        <CopyIcon />
        {done?.text === null ? words.copied : words.copy}
      </Button>
      <span role="status" className="sr-only">
        {done?.text === null && words.copied}
      </span>
      {done && done.text !== null && (
        <div role="alert" className="w-[280px] text-[13px]">
          <p>{words.notCopied}</p>
          <textarea
            readOnly
            aria-label={words.table}
            ref={(field) => {
              field?.focus();
              field?.select();
            }}
            value={done.text}
            wrap="off"
            className="mt-1 h-[60px] w-full rounded-lg border border-control bg-card px-2 py-1"
          />
        </div>
      )}
    </>
  );
}

function textOf(draft: TaskDraft, rows: readonly ClassRow[], labels: readonly string[]): string {
  const words = laterStrings.results;
  const head = columns.map((column) =>
    column === 'loss' && asksTestLoss(draft) ? words.testLoss : words.columns[column],
  );
  const lines = rows.map((row) => {
    const { order, place, numbers, sameAs } = row;
    const same = sameAs === null ? [] : [words.verdicts.sameAs(labels[sameAs - 1] ?? '')];
    return [
      place,
      labels[order - 1] ?? '',
      numbers?.epoch ?? null,
      numbers?.loss ?? null,
      numbers?.neurons ?? null,
      numbers?.rate ?? null,
      numbers ? `${numbers.correct} of ${numbers.count}` : null,
      [...saidOf(row, draft), ...same].join('; '),
    ];
  });
  return tabText([head, ...lines]);
}
