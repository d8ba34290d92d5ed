import type { PageState } from '../../../store/state/pageState.ts';
import { selectDataSet } from '../../../store/state/selectors.ts';
import { outputText } from '../../shared/words/planeText.ts';
import { selectPlaneMap, selectShownPart } from '../plane/shownUnit.ts';
import { textOfOutput, valueText } from '../plane/unitValue.ts';
import type { PlanePoint } from './planePoints.ts';

/** Characters of an answer next to the middle, as in 0.496. */
const CLOSE = 5;
/** Width of a digit and of the margins, in text heights. */
const DIGIT = 0.61;
const MARGINS = 0.85;

/** The label of a point: the output there, or the value of the unit that is shown. */
export function labelOf(state: PageState, point: PlanePoint, output: number): string {
  return selectShownPart(state) === null ? textOfOutput(state, output) : valueText(state, point.point);
}

/** Length of the longest label to expect. */
export function labelCharacters(state: PageState): number {
  const { low, high } = selectPlaneMap(state)?.scale ?? { low: 0, high: 1 };
  const { range } = selectDataSet(state);
  const lengths = [low, high].map((value) => outputText(Math.abs(value), range, 2).length + (low < 0 ? 1 : 0));
  return Math.max(CLOSE, ...lengths);
}

/** Width of a label's pill in pixels. */
export function labelWidth(characters: number, fontSize: number): number {
  return Math.round((DIGIT * characters + MARGINS) * fontSize);
}
