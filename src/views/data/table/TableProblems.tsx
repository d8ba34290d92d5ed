import { laterStrings } from '../../../strings/later.ts';
import type { Problems, TableColumn } from '../../../table/table.ts';
import { problemSentence } from './problemSentence.ts';

interface TableProblemsProps {
  readonly problems: Problems;
  readonly columns: readonly TableColumn[];
}

/** The rows left out and why: the first few by line, then the number of others. */
export function TableProblems({ problems, columns }: TableProblemsProps) {
  const words = laterStrings.data.table;
  if (problems.count === 0) return null;
  const unlisted = problems.count - problems.listed.length;
  return (
    <details open className="rounded-lg border border-hairline px-3 py-1.5">
      <summary className="cursor-pointer py-[3px] font-semibold pointer-coarse:py-[12px]">
        {words.leftOut(problems.count)}
      </summary>
      <ul className="text-[13px]">
        {problems.listed.map((problem) => (
          <li key={problem.line}>{problemSentence(problem, columns)}</li>
        ))}
        {unlisted > 0 && <li className="text-muted">{words.andMore(unlisted)}</li>}
      </ul>
    </details>
  );
}
