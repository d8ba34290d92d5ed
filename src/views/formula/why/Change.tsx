import { changeDecimals } from '../../../formula/columns.ts';
import { formatFixed, formatSignificant } from '../../../strings/formatNumber.ts';
import { laterStrings } from '../../../strings/later.ts';

/** More decimals do not fit. */
const MOST_DECIMALS = 7;
const FEW_DECIMALS = 4;
/** With more decimals the numbers are smaller, so that they stay on one line with their change. */
const LARGE_DECIMALS = 5;

interface ChangeProps {
  readonly before: number;
  readonly after: number;
  /** Whether less is better, as for the loss; else the colours say up and down. */
  readonly isPlain?: boolean;
  readonly isHeld?: boolean;
}

/** −0.0563 → −0.0343 ▲ 0.0220, with digits that add up. */
export function Change({ before, after, isPlain = false, isHeld = false }: ChangeProps) {
  const words = laterStrings.why;
  const change = after - before;
  const decimals = changeDecimals(before, after, MOST_DECIMALS);
  const text = (value: number) => formatFixed(value, decimals ?? FEW_DECIMALS);
  const size = Math.abs(change);
  const by = decimals === null ? formatSignificant(size, 3) : formatFixed(size, decimals);
  const colour = isPlain || change === 0 ? 'text-muted' : change > 0 ? 'text-positive' : 'text-negative';
  const isLong = decimals !== null && decimals > LARGE_DECIMALS;
  return (
    <p
      className={`flex flex-wrap items-baseline gap-x-2 leading-[36px] font-semibold ${isLong ? 'text-[22px]' : 'text-[28px]'}`}
    >
      <span data-value={String(before)}>{text(before)}</span>
      <span className="font-normal">
        <span aria-hidden="true">→</span>
        <span className="sr-only">{words.to}</span>
      </span>
      <span data-value={String(after)}>{text(after)}</span>
      <span
        data-value={String(change)}
        className={`whitespace-nowrap ${isLong ? 'text-[16px]' : 'text-[18px]'} ${colour}`}
      >
        {change === 0 ? (
          isHeld ? (
            words.held
          ) : (
            words.stayed
          )
        ) : (
          <>
            <span aria-hidden="true">{change > 0 ? '▲' : '▼'}</span>
            <span className="sr-only">{change > 0 ? words.rose : words.fell}</span> {by}
          </>
        )}
      </span>
    </p>
  );
}
