import type { PageState } from '../../../store/state/pageState.ts';
import { selectShownPart } from '../plane/shownUnit.ts';
import { answerIn, valueText } from '../plane/unitValue.ts';
import { outputsOf, type PlanePoint } from './planePoints.ts';

/** Width of a digit in text heights, and of the margins in pixels. */
const DIGIT = 0.6;
const MARGINS = 8;

/** The label of a point: the answer there, or the value of the unit that is shown. */
export function labelOf(state: PageState, point: PlanePoint, outputs: ArrayLike<number>): string {
  return selectShownPart(state) === null ? answerIn(state, outputs) : valueText(state, point.point);
}

/** Widths of the labels, in pixels, as one text that changes only with them. Safe as a selector. */
export function labelWidths(state: PageState, points: readonly PlanePoint[], fontSize: number): string {
  const widths = points.map((point) => {
    const outputs = outputsOf(state, point);
    return labelWidth(outputs === null ? '0.00' : labelOf(state, point, outputs), fontSize);
  });
  return widths.join(' ');
}

/** Width of a label's pill in pixels. */
function labelWidth(text: string, fontSize: number): number {
  return Math.round(DIGIT * text.length * fontSize + MARGINS);
}
