import { useState } from 'react';
import type { ParameterPart } from '../../../core/model/partId.ts';
import type { UpdateRecord } from '../../../core/run/updateRecord.ts';
import type { ProductDecimals } from '../../../formula/columns.ts';
import type { FormulaContext } from '../../../formula/context.ts';
import type { SlopeShare } from '../../../formula/pointShares.ts';
import { pointText } from '../pointText.ts';
import { AnswerCell } from './AnswerCell.tsx';
import { ChainOfFactors } from './ChainOfFactors.tsx';
import { columnText, signedText } from './columnText.ts';
import { ShareBar } from './ShareBar.tsx';
import { TargetMark } from './TargetMark.tsx';
import { Cell, NumberCell } from './table.tsx';

interface PointRowProps {
  readonly context: FormulaContext;
  readonly record: UpdateRecord;
  readonly part: ParameterPart;
  /** Name of the neuron that the parameter belongs to. */
  readonly target: string;
  readonly share: SlopeShare;
  readonly factors: ProductDecimals;
  readonly decimals: number;
  /** Size of the part with the longest bar. */
  readonly longest: number;
  readonly columns: number;
}

/** What one point asks for. Its name opens the factors that this is made of. */
export function PointRow({ context, record, part, target, share, factors, decimals, longest, columns }: PointRowProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { point, source, delta } = share;
  const isWeight = source !== null;
  return (
    <>
      <tr className="hover:bg-sunken">
        <th scope="row" className="h-6 pr-1.5 text-left font-normal">
          <button
            type="button"
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
            className="min-h-[24px] min-w-[28px] cursor-pointer text-left whitespace-nowrap underline underline-offset-2 pointer-coarse:min-h-[44px]"
          >
            {pointText(point)}
          </button>
        </th>
        <Cell>
          <TargetMark share={share} data={context.data} />
        </Cell>
        <AnswerCell answers={share.answers} />
        {isWeight && <NumberCell value={source} text={columnText(source, factors.source)} />}
        <NumberCell
          value={delta}
          text={signedText(delta, isWeight ? factors.delta : decimals)}
          className={isWeight ? 'text-backward' : 'font-semibold text-backward'}
        />
        {isWeight && (
          <NumberCell
            value={share.part}
            text={signedText(share.part, decimals)}
            className="font-semibold text-backward"
          />
        )}
        <td className="w-[26%] pl-4 max-[499px]:hidden">
          <ShareBar share={longest === 0 ? 0 : share.part / longest} />
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={columns}>
            <ChainOfFactors context={context} record={record} part={part} target={target} share={share} />
          </td>
        </tr>
      )}
    </>
  );
}
