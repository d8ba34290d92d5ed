import { unitName } from '../../../core/model/unitName.ts';
import { heightOver, partsOf, planeInCube } from '../../../geometry/spaces/hiddenSpace.ts';
import { selectDataSet } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { formatExact, formatWhole } from '../../../strings/formatNumber.ts';
import { laterStrings } from '../../../strings/later.ts';
import { shortNumber } from '../../../strings/shortNumber.ts';
import type { HiddenChoice } from './hiddenChoice.ts';
import type { HiddenSpaceNow } from './useHiddenSpace.ts';

/** Up to this many points are listed singly. */
const MOST_LISTED = 8;

interface HiddenDescriptionProps {
  readonly id: string;
  readonly sizes: readonly number[];
  readonly choice: HiddenChoice;
  readonly space: HiddenSpaceNow;
}

/** The hidden space in words, for screen readers. */
export function HiddenDescription({ id, sizes, choice, space }: HiddenDescriptionProps) {
  const words = laterStrings.spaces;
  const { task } = usePage(selectDataSet);
  const { layer, neurons } = choice;
  const units = neurons.map((neuron) => unitName(sizes, layer + 1, neuron, []));
  const ofLayer = sizes.length > 3 ? words.ofLayer(formatWhole(layer + 1)) : '';
  const { cut } = space.content;
  const passes = cut && (units.length === 3 ? planeInCube(cut) : partsOf(cut).cut).length > 0;
  const sentences = [
    words.describedBy(units.map(words.activation).join(', '), ofLayer),
    ...(space.points.length <= MOST_LISTED ? listed(space, units) : [counted(space, task === 'classification')]),
    ...(cut && !passes ? [words.passesBy] : []),
  ];
  return (
    <p id={id} className="sr-only">
      {sentences.join(' ')}
    </p>
  );
}

function listed({ points, rows, content }: HiddenSpaceNow, units: readonly string[]): readonly string[] {
  const words = laterStrings.spaces;
  return points.map(({ point: [x1, x2], target }, index) => {
    const activations = units.map((unit, k) => words.activationIs(unit, shortNumber(rows[k]?.[index] ?? Number.NaN)));
    const side = content.cut && (isAbove(content, index) ? 'above' : 'below');
    return words.onePoint(words.point(formatExact(x1), formatExact(x2)), formatExact(target), activations, side);
  });
}

function counted({ points, content }: HiddenSpaceNow, hasClasses: boolean): string {
  const words = laterStrings.spaces;
  if (!content.cut) return '';
  const above = points.map((_, index) => isAbove(content, index));
  const count = (wanted: (isUpper: boolean, isAboveCut: boolean) => boolean) =>
    formatWhole(above.filter((isAboveCut, index) => wanted(content.isUpper[index] ?? false, isAboveCut)).length);
  const all = formatWhole(points.length);
  if (!hasClasses)
    return words.above(
      count((_, isAboveCut) => isAboveCut),
      all,
    );
  return words.sides(
    all,
    count((isUpper, isAboveCut) => isUpper && isAboveCut),
    count((isUpper) => isUpper),
    count((isUpper, isAboveCut) => !isUpper && !isAboveCut),
    count((isUpper) => !isUpper),
  );
}

function isAbove({ cut, points }: HiddenSpaceNow['content'], index: number): boolean {
  return cut !== null && heightOver(cut, points[index] ?? []) >= 0;
}
