import type { DataSet } from '../../../core/data/dataSet.ts';
import { largestIndex } from '../../../core/data/decision.ts';
import { forwardPropagation } from '../../../core/engine/forwardPropagation.ts';
import type { Point } from '../../../core/run/runSpec.ts';
import { lineOf } from '../../../geometry/paint/colourMeaning.ts';
import type { PageState } from '../../../store/state/pageState.ts';
import { networkOf, selectDataSet } from '../../../store/state/selectors.ts';
import { answerText } from '../../../strings/answerText.ts';
import { formatFixed } from '../../../strings/formatNumber.ts';
import { laterStrings } from '../../../strings/later.ts';
import { outputText } from '../../shared/words/planeText.ts';
import { selectMeaning, shownUnit } from './shownUnit.ts';

/** The shown unit's value at a point of the plane, in words. */
export function valueText(state: PageState, point: Point): string {
  const { snapshot } = state.run;
  if (!snapshot) return '';
  const unit = shownUnit(state);
  const { activations } = forwardPropagation(networkOf(snapshot), selectDataSet(state).inputsOf(point));
  if (unit === null) return answerIn(state, activations.at(-1) ?? []);
  const value = activations[unit.column]?.[unit.row] ?? Number.NaN;
  const middle = lineOf(selectMeaning(state));
  return middle === null ? formatFixed(value, 2) : answerText(value, middle);
}

/** The outputs at a place as an answer: "0.98", "2: 0.98" for the likeliest of several classes, or all of them. */
export function answerIn(state: PageState, outputs: ArrayLike<number>): string {
  const data = selectDataSet(state);
  if (data.decision.kind !== 'largest') return Array.from(outputs, (output) => textOfOutput(data, output)).join(' · ');
  const likeliest = largestIndex(outputs);
  const output = outputs[likeliest] ?? Number.NaN;
  // Of two shares, the larger one never reads 0.50 unless it is that.
  const isOfTwo = data.classCount === 2 && state.spec.config.outputActivation === 'softmax';
  return laterStrings.plane.likeliest(likeliest, isOfTwo ? answerText(output, 0.5) : formatFixed(output, 2));
}

/** An output with the decimals that tell its class: it never contradicts its colour. */
function textOfOutput({ task, range }: DataSet, output: number): string {
  return task === 'regression' ? outputText(output, range, 2) : answerText(output, range.middle);
}
