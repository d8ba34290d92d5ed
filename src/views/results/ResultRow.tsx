import { memo } from 'react';
import type { ClassRow } from '../../config/task/classRows.ts';
import type { TaskDraft } from '../../config/task/taskDraft.ts';
import { openHandedIn } from '../../store/actions/resultsActions.ts';
import { formatExact, formatWhole } from '../../strings/formatNumber.ts';
import { laterStrings } from '../../strings/later.ts';
import { lossText, saidOf } from './rowWords.ts';
import { VerdictIcon } from './VerdictIcon.tsx';

interface ResultRowProps {
  readonly row: ClassRow;
  readonly draft: TaskDraft;
  readonly label: string;
  /** The name of a row with the same run, or null. */
  readonly sameLabel: string | null;
}

const CELL = 'h-[32px] border-b border-hairline px-3 py-0 whitespace-nowrap pointer-coarse:h-[44px]';
const NUMBER = `${CELL} text-right`;

/** One link of the class. Rendered again only if something about it is another. */
export const ResultRow = memo(function ResultRow({ row, draft, label, sameLabel }: ResultRowProps) {
  const words = laterStrings.results;
  const { numbers, place, verdict, handedIn } = row;
  const said = saidOf(row, draft);
  const same = sameLabel === null ? null : words.verdicts.sameAs(sameLabel);
  // Beside the sign of the verdict there is room for one of them.
  const isSameSeen = same !== null && row.breaches.length === 0;
  const isAlarm = verdict === 'notAllowed';
  return (
    <tr className={`text-[15px] ${isAlarm ? 'bg-alarm/6' : 'hover:bg-sunken'}`}>
      <td className={`${NUMBER} font-bold`}>{place !== null && formatWhole(place)}</td>
      <th scope="row" className={`${CELL} text-left font-normal`}>
        {canOpen(row) ? (
          <button
            type="button"
            onClick={() => openHandedIn(handedIn)}
            title={`${words.open}: ${label}`}
            aria-label={label}
            className="block min-h-[28px] max-w-full cursor-pointer truncate text-left underline underline-offset-4 hover:text-positive pointer-coarse:min-h-[44px]"
          >
            <bdi dir="auto">{label}</bdi>
          </button>
        ) : (
          <bdi dir="auto" className="block truncate">
            {label}
          </bdi>
        )}
      </th>
      <td className={NUMBER}>{numbers && formatWhole(numbers.epoch)}</td>
      <td className={NUMBER}>{numbers && lossText(numbers.loss, draft)}</td>
      <td className={NUMBER}>{numbers && formatWhole(numbers.neurons)}</td>
      <td className={`${NUMBER} truncate`}>{numbers && formatExact(numbers.rate)}</td>
      <td className={NUMBER}>{numbers && words.correct(numbers.correct, numbers.count)}</td>
      <td className={`${CELL} leading-tight`} title={[...said, ...(same === null ? [] : [same])].join('; ')}>
        <span className={`flex items-center gap-2 ${isAlarm ? 'font-bold text-alarm' : ''}`}>
          <VerdictIcon verdict={verdict} />
          <bdi dir="ltr" className={`min-w-0 py-1 whitespace-normal ${verdict === 'waiting' ? 'text-muted' : ''}`}>
            <span className={isSameSeen ? 'sr-only' : ''}>{said[0]}</span>
            {same !== null && <span className={isSameSeen ? '' : 'sr-only'}> {same}</span>}
          </bdi>
        </span>
      </td>
    </tr>
  );
}, looksSame);

/** Whether a link opens a run; others describe none. */
function canOpen({ handedIn: { opened, refusal } }: ClassRow): boolean {
  return refusal?.kind !== 'noWeights' && opened.problems.every(({ kind }) => kind !== 'playgroundRefused');
}

function looksSame(one: ResultRowProps, other: ResultRowProps): boolean {
  return (
    one.draft === other.draft &&
    one.label === other.label &&
    one.sameLabel === other.sameLabel &&
    one.row.place === other.row.place &&
    one.row.replay === other.row.replay &&
    one.row.handedIn === other.row.handedIn
  );
}
