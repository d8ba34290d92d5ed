import { resultText } from '../../../formula/resultText.ts';
import { Cell, NumberCell } from './table.tsx';

/** What the network answers a point, one number for each output. */
export function AnswerCell({ answers }: { readonly answers: readonly number[] }) {
  const [only, ...others] = answers;
  if (only !== undefined && others.length === 0) return <NumberCell value={only} text={resultText(only)} />;
  return <Cell>{answers.map(resultText).join(' · ')}</Cell>;
}
