import type { Plane } from '../../../core/data/dataSet.ts';
import type { Point } from '../../../core/run/runSpec.ts';
import { placeOf } from '../../../geometry/boundaryPlane.ts';
import type { PageState } from '../../../store/state/pageState.ts';
import { selectDataSet } from '../../../store/state/selectors.ts';
import { laterStrings } from '../../../strings/later.ts';
import { usePainted } from '../../shared/painted/usePainted.ts';
import { coordinateWithin } from '../../shared/words/planeText.ts';
import { shownUnit } from '../plane/shownUnit.ts';
import { valueText } from '../plane/unitValue.ts';
import { readPrediction } from './readPrediction.ts';

interface PointerPillProps {
  /** The point under the pointer. */
  readonly point: Point;
  readonly plane: Plane;
  readonly size: number;
}

/** Pixels between the pointer and its pill, and the height of the pill. */
const AWAY = 14;
const HEIGHT = 22;

/** The value under the pointer, beside it; with everything on the screen, its place, too. Only for the eye: points say theirs. */
export function PointerPill({ point, plane, size }: PointerPillProps) {
  const { x, y } = placeOf(point, plane, size);
  const text = usePainted<HTMLSpanElement>((state) => ({ text: textAt(state, point) }));
  const isLeft = x > size / 2;
  const top = y < AWAY + HEIGHT ? y + AWAY : y - AWAY - HEIGHT;
  const side = isLeft ? { right: size - x + AWAY / 2 } : { left: x + AWAY / 2 };
  return (
    <span
      ref={text}
      aria-hidden="true"
      className="pointer-events-none absolute z-10 rounded-md bg-card px-1.5 text-[13px] leading-[22px] font-semibold whitespace-nowrap shadow-sm presenting:text-[22px]"
      style={{ top, ...side }}
    />
  );
}

function textAt(state: PageState, point: Point): string {
  const { snapshot } = state.run;
  if (!snapshot) return '';
  const dataSet = selectDataSet(state);
  const isOutput = shownUnit(state) === null;
  const value =
    isOutput && state.view.level === 'all' ? readPrediction(snapshot, point, dataSet) : valueText(state, point);
  if (state.view.level !== 'all') return value;
  const { x1, x2 } = dataSet.plane;
  return laterStrings.plane.pointerReadout(coordinateWithin(point[0], x1), coordinateWithin(point[1], x2), value);
}
