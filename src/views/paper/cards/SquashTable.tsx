import type { TableColumn } from '../../../export/paper/cards/cardRules.ts';
import { formatExact } from '../../../strings/formatNumber.ts';
import { laterStrings } from '../../../strings/later.ts';

/** What to say for a sum. */
export function SquashTable({ columns }: { readonly columns: readonly TableColumn[] }) {
  const words = laterStrings.paper.cards;
  const sumText = ({ sum, isEnd }: TableColumn) => {
    const text = formatExact(sum);
    return isEnd === 'less' ? words.orLess(text) : isEnd === 'more' ? words.orMore(text) : text;
  };
  return (
    <table className={columns.length > 7 ? 'squash fine' : 'squash'}>
      <tbody>
        <tr>
          <th scope="row">{words.sum}</th>
          {columns.map((column) => (
            <td key={column.sum}>{sumText(column)}</td>
          ))}
        </tr>
        <tr>
          <th scope="row">{words.say}</th>
          {columns.map(({ sum, say }) => (
            <td key={sum}>
              <b>{say === 'sum' ? words.theSum : formatExact(say)}</b>
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
