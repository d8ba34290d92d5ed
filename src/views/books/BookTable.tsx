import { asPrinted, isSame } from '../../config/bookNumbers.ts';
import type { BookNumbers } from '../../config/books.ts';
import { goToPosition } from '../../store/actions/runActions.ts';
import { selectDataSet } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { formatExact, formatWhole } from '../../strings/formatNumber.ts';
import { laterStrings } from '../../strings/later.ts';
import { Indexed } from '../shared/words/Indexed.tsx';
import type { SeenNumbers } from './useBookNumbers.ts';

const CELL = 'h-6 px-2 text-left whitespace-nowrap max-[499px]:px-1 first:pl-0 last:pr-0';
/** A phone has no room for the column of updates: there each has a line of its own. */
const IN_COLUMN = 'max-[499px]:hidden';
const ON_LINE = 'min-[500px]:hidden';

interface BookTableProps {
  readonly groups: readonly BookNumbers[];
  readonly seen: SeenNumbers;
}

/** A row for each printed number. What the run has not computed is not shown; a button goes there. */
export function BookTable({ groups, seen }: BookTableProps) {
  const { head } = laterStrings.books;
  return (
    <table className="text-[14px] max-[499px]:text-[12px]">
      <thead>
        <tr>
          <HeadCell className={IN_COLUMN}>{head.update}</HeadCell>
          <HeadCell>{head.what}</HeadCell>
          <HeadCell>{head.printed}</HeadCell>
          <HeadCell>{head.here}</HeadCell>
          <HeadCell>{head.verdict}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {groups.flatMap((group, g) =>
          group.printed.map((printed, k) => (
            <Row
              // biome-ignore lint/suspicious/noArrayIndexKey: the numbers of a text stay in their order.
              key={`${g} ${k}`}
              group={group}
              place={k}
              printed={printed}
              here={seen.get(group)?.[k]}
              isFirst={k === 0 && groups[g - 1]?.update !== group.update}
            />
          )),
        )}
      </tbody>
    </table>
  );
}

interface HeadCellProps {
  readonly children: string;
  readonly className?: string;
}

function HeadCell({ children, className = '' }: HeadCellProps) {
  return (
    <th scope="col" className={`${CELL} ${className} text-[13px] font-normal text-muted max-[499px]:text-[12px]`}>
      {children}
    </th>
  );
}

interface RowProps {
  readonly group: BookNumbers;
  readonly place: number;
  readonly printed: string;
  readonly here: number | undefined;
  /** Whether it is the first of its update. */
  readonly isFirst: boolean;
}

function Row({ group, place, printed, here, isFirst }: RowProps) {
  const words = laterStrings.books;
  const name = useNameOf(group, place);
  return (
    <>
      {isFirst && (
        <tr className={ON_LINE}>
          <td colSpan={4} className={`${CELL} text-muted`}>
            {words.afterUpdates(group.update)}
          </td>
        </tr>
      )}
      <tr>
        <td className={`${CELL} ${IN_COLUMN} tabular-nums`}>{isFirst && formatWhole(group.update)}</td>
        <th scope="row" className={`${CELL} font-normal`}>
          <Indexed text={name} />
        </th>
        <td className={`${CELL} tabular-nums`}>{printed}</td>
        {here === undefined ? (
          <td colSpan={2} className={CELL}>
            {isFirst ? (
              <button
                type="button"
                onClick={() => goToPosition(group.update)}
                className="cursor-pointer font-semibold underline underline-offset-2 pointer-coarse:min-h-[44px]"
              >
                {words.goTo(group.update)}
              </button>
            ) : (
              <span className="sr-only">{words.notYet}</span>
            )}
          </td>
        ) : (
          <>
            <td data-value={String(here)} className={`${CELL} font-semibold tabular-nums`}>
              {asPrinted(here, printed)}
            </td>
            <td className={`${CELL} whitespace-normal`}>
              {isSame(here, printed) ? `✓ ${words.same}` : group.differs && words.differs[group.differs]}
            </td>
          </>
        )}
      </tr>
    </>
  );
}

/** What a printed number is, in the words of its text. */
function useNameOf({ quantity }: BookNumbers, place: number): string {
  const words = laterStrings.books;
  const point = usePage((state) => selectDataSet(state).training[place]?.point);
  switch (quantity.kind) {
    case 'loss':
      return words.loss;
    case 'meanAbsoluteError':
      return words.meanAbsoluteError;
    case 'outputs':
      return words.output('ŷ', `(${point?.map(formatExact).join(', ') ?? ''})`);
    case 'parameters': {
      const name = quantity.names[place] ?? '';
      return quantity.areThresholds?.[place] ? words.threshold(name) : name;
    }
  }
}
