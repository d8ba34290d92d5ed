import { useState } from 'react';
import type { DataSet } from '../../../core/data/dataSet.ts';
import { sumDecimals } from '../../../formula/columns.ts';
import type { LossShare } from '../../../formula/pointShares.ts';
import { laterStrings } from '../../../strings/later.ts';
import { pointText } from '../pointText.ts';
import { AnswerCell } from './AnswerCell.tsx';
import { columnText } from './columnText.ts';
import { SizeBar } from './ShareBar.tsx';
import { ShowAll } from './ShowAll.tsx';
import { shownShares } from './shareOrder.ts';
import { TargetMark } from './TargetMark.tsx';
import { Cell, HeadCell, NumberCell, Scroller, SUM_CELL, TableWithSum } from './table.tsx';

interface LossTableProps {
  readonly data: DataSet;
  readonly shares: readonly LossShare[];
  readonly loss: number;
  readonly isTest: boolean;
}

/** The loss as a sum: what each point adds. */
export function LossTable({ data, shares, loss, isTest }: LossTableProps) {
  const words = laterStrings.why;
  const [showsAll, setShowsAll] = useState(false);
  const { rows, others, isSorted } = shownShares(shares, showsAll);
  const decimals = sumDecimals([...rows.map(({ part }) => part), ...(others ? [others.part] : [])], loss);
  const longest = Math.max(...rows.map(({ part }) => part));
  const most = rows.find(({ part }) => part === longest);
  return (
    <TableWithSum>
      <p className="text-[15px] leading-[22px]">
        <strong>{words.whatPointsAdd}</strong>{' '}
        <span className="text-muted">
          {most && `${words.addsMost(pointText(most.point))} `}
          {isSorted && words.largestFirst} <ShowAll count={shares.length} isAll={showsAll} onChange={setShowsAll} />
        </span>
      </p>
      <Scroller>
        <table className="w-full max-w-[680px] border-separate border-spacing-0 text-[14px]">
          <thead>
            <tr>
              <HeadCell isLeft>{words.point}</HeadCell>
              <HeadCell isLeft>{words.target}</HeadCell>
              <HeadCell>{words.answer}</HeadCell>
              <HeadCell>{words.adds}</HeadCell>
              <td className="sticky top-0 bg-card" />
            </tr>
          </thead>
          <tbody>
            {rows.map((share) => (
              <tr key={share.index}>
                <th scope="row" className="h-6 pr-1.5 text-left font-normal whitespace-nowrap">
                  {pointText(share.point)}
                </th>
                <Cell>
                  <TargetMark share={share} data={data} />
                </Cell>
                <AnswerCell answers={share.answers} />
                <NumberCell
                  value={share.part}
                  text={columnText(share.part, decimals.parts)}
                  className="font-semibold"
                />
                <td className="w-[34%] pl-4">
                  <SizeBar share={longest === 0 ? 0 : share.part / longest} />
                </td>
              </tr>
            ))}
            {others && (
              <tr>
                <td colSpan={3} className="h-6 text-muted">
                  {words.others(others.count)}
                </td>
                <NumberCell
                  value={others.part}
                  text={columnText(others.part, decimals.parts)}
                  className="font-semibold"
                />
                <td />
              </tr>
            )}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={3} className={`${SUM_CELL} text-left font-normal`}>
                {isTest ? words.testLoss : words.loss}
              </th>
              <td data-value={String(loss)} className={`${SUM_CELL} text-right font-semibold whitespace-nowrap`}>
                {columnText(loss, decimals.total)}
              </td>
              <td className={SUM_CELL} />
            </tr>
          </tfoot>
        </table>
      </Scroller>
    </TableWithSum>
  );
}
