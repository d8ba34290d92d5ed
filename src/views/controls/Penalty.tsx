import { strings } from '../../strings/index.ts';
import { ReadoutValue } from './ReadoutValue.tsx';

interface PenaltyProps {
  /** Null before the first numbers are there. */
  readonly value: number | null;
  readonly className: string;
}

/** What regularization adds to the loss: their sum is trained on. */
export function Penalty({ value, className }: PenaltyProps) {
  const words = strings.transport;
  return (
    <span title={words.penaltyHelp} className="whitespace-nowrap">
      {words.plusPenalty}{' '}
      <ReadoutValue
        name={words.penalty}
        formula="penalty"
        value={value}
        text={value === null ? null : words.lossValue(value)}
        className={className}
      />
    </span>
  );
}
