import { forwardPropagation } from '../../../core/engine/forwardPropagation.ts';
import type { Point } from '../../../core/run/runSpec.ts';
import type { Snapshot } from '../../../core/run/snapshot.ts';
import type { MapUnit } from '../../../geometry/boundary/planeMap.ts';
import { lineOf } from '../../../geometry/paint/colourMeaning.ts';
import type { PageState } from '../../../store/state/pageState.ts';
import { networkOf, selectDataSet } from '../../../store/state/selectors.ts';
import { answerText } from '../../../strings/answerText.ts';
import { formatFixed } from '../../../strings/formatNumber.ts';
import { outputText } from '../../shared/words/planeText.ts';
import { selectMeaning, shownUnit } from './shownUnit.ts';

/** The value of a unit for an input of the plane; null stands for the output. */
function unitValue(unit: MapUnit | null, snapshot: Snapshot, inputs: readonly number[]): number {
  const { activations } = forwardPropagation(networkOf(snapshot), inputs);
  return (unit ? activations[unit.column]?.[unit.row] : activations.at(-1)?.[0]) ?? Number.NaN;
}

/** The shown unit's value at a point of the plane, in words. */
export function valueText(state: PageState, point: Point): string {
  const { snapshot } = state.run;
  if (!snapshot) return '';
  const unit = shownUnit(state);
  const value = unitValue(unit, snapshot, selectDataSet(state).inputsOf(point));
  if (unit === null) return textOfOutput(state, value);
  const middle = lineOf(selectMeaning(state));
  return middle === null ? formatFixed(value, 2) : answerText(value, middle);
}

/** An output with the decimals that tell its class: it never contradicts its colour. */
export function textOfOutput(state: PageState, output: number): string {
  const { task, range } = selectDataSet(state);
  return task === 'regression' ? outputText(output, range, 2) : answerText(output, range.middle);
}
