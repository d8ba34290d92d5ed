import { useState } from 'react';
import type { ParameterPart } from '../../../core/model/partId.ts';
import type { UpdateRecord } from '../../../core/run/updateRecord.ts';
import { productDecimals, sumDecimals } from '../../../formula/columns.ts';
import type { FormulaContext } from '../../../formula/context.ts';
import type { Slope } from '../../../formula/pointShares.ts';
import { laterStrings } from '../../../strings/later.ts';
import { Indexed } from '../../shared/words/Indexed.tsx';
import { signedText } from './columnText.ts';
import { PointRow } from './PointRow.tsx';
import type { ParameterNames } from './parameterNames.ts';
import { ShareBar } from './ShareBar.tsx';
import { ShowAll } from './ShowAll.tsx';
import { shownShares } from './shareOrder.ts';
import { HeadCell, NumberCell, Scroller, SUM_CELL, TableWithSum } from './table.tsx';

interface SlopeTableProps {
  readonly context: FormulaContext;
  readonly record: UpdateRecord;
  readonly part: ParameterPart;
  readonly names: ParameterNames;
  readonly slope: Slope;
}

/** The slope of the loss as a sum: what each point of the batch asks of a weight or bias. */
export function SlopeTable({ context, record, part, names, slope }: SlopeTableProps) {
  const words = laterStrings.why;
  const [showsAll, setShowsAll] = useState(false);
  const { shares, value } = slope;
  const { rows, others, isSorted } = shownShares(shares, showsAll);
  const isWeight = names.source !== null;
  const decimals = sumDecimals([...rows.map((share) => share.part), ...(others ? [others.part] : [])], value);
  const factors = productDecimals(
    rows.flatMap(({ source, delta, part }) => (source === null ? [] : [{ source, delta, part }])),
    decimals.parts,
  );
  const longest = Math.max(Math.abs(value), ...rows.map((share) => Math.abs(share.part)));
  const deltaTitle = words.deltaInWords(names.target);
  const columns = isWeight ? 7 : 5;
  return (
    <TableWithSum>
      <p className="text-[15px] leading-[22px]">
        <strong>{words.sumOfParts}</strong>{' '}
        <span className="text-muted">
          {names.source !== null && shares.some(({ source }) => source === 0) && (
            // The projector needs the line for the points themselves.
            <span className="board:hidden">
              <Indexed text={`${words.noSay(names.source)} `} />
            </span>
          )}
          {shares.length < context.data.training.length && `${words.ofBatch(shares.length)} `}
          {isSorted && words.largestFirst} <ShowAll count={shares.length} isAll={showsAll} onChange={setShowsAll} />
        </span>
        <span className="sr-only">{deltaTitle}.</span>
      </p>
      <Scroller>
        <table className="w-full max-w-[780px] border-separate border-spacing-0 text-[14px] max-[499px]:text-[12px]">
          <thead>
            <tr>
              <HeadCell isLeft>{words.point}</HeadCell>
              <HeadCell isLeft>{words.target}</HeadCell>
              <HeadCell>{words.answer}</HeadCell>
              {names.source !== null && (
                <HeadCell>
                  <Indexed text={names.source} />
                </HeadCell>
              )}
              <HeadCell title={deltaTitle}>
                <Indexed text={isWeight ? words.timesDelta(names.target) : words.delta(names.target)} />
              </HeadCell>
              {isWeight && <HeadCell>{words.itsPart}</HeadCell>}
              <HeadCell>
                <span className="flex font-semibold text-ink">
                  <span className="w-1/2 pr-1.5">
                    <span aria-hidden="true">◂ </span>
                    {words.raiseIt}
                  </span>
                  <span className="w-1/2 pl-1.5 text-left">
                    {words.lowerIt}
                    <span aria-hidden="true"> ▸</span>
                  </span>
                </span>
              </HeadCell>
            </tr>
          </thead>
          <tbody>
            {rows.map((share) => (
              <PointRow
                key={share.index}
                context={context}
                record={record}
                part={part}
                target={names.target}
                share={share}
                factors={factors}
                decimals={decimals.parts}
                longest={longest}
                columns={columns}
              />
            ))}
            {others && (
              <tr>
                <td colSpan={isWeight ? 5 : 3} className="h-6 text-muted">
                  {words.others(others.count)}
                </td>
                <NumberCell
                  value={others.part}
                  text={signedText(others.part, decimals.parts)}
                  className="font-semibold text-backward"
                />
                <td />
              </tr>
            )}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={isWeight ? 5 : 3} className={`${SUM_CELL} text-left font-normal`}>
                {isWeight ? words.slopeForWeight : words.slopeForBias}
              </th>
              <td
                data-value={String(value)}
                className={`${SUM_CELL} text-right font-semibold whitespace-nowrap text-backward`}
              >
                {signedText(value, decimals.total)}
              </td>
              <td className={`${SUM_CELL} max-[499px]:hidden`}>
                <ShareBar share={value / longest} />
              </td>
            </tr>
          </tfoot>
        </table>
      </Scroller>
    </TableWithSum>
  );
}
