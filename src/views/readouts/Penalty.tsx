import { strings } from '../../strings/index.ts';
import { ReadoutValue } from './ReadoutValue.tsx';

/** What regularization adds to the loss; training minimizes their sum. */
export function Penalty({ className }: { readonly className: string }) {
  const words = strings.transport;
  return (
    <span title={words.penaltyHelp} className="whitespace-nowrap">
      {words.plusPenalty}{' '}
      <ReadoutValue
        name={words.penalty}
        formula="penalty"
        valueIn={({ run }) => run.snapshot?.penalty ?? null}
        write={words.lossValue}
        className={className}
      />
    </span>
  );
}
