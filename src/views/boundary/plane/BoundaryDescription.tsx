import type { DataSet } from '../../../core/data/dataSet.ts';
import type { PartId } from '../../../core/model/partId.ts';
import type { Snapshot } from '../../../core/run/snapshot.ts';
import { planeHeights, planeShares, type Quarters } from '../../../geometry/boundary/boundaryShares.ts';
import { mapUnitOf, unitMap } from '../../../geometry/boundary/planeMap.ts';
import { likeliestClasses } from '../../../geometry/paint/classField.ts';
import { selectDataSet } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { formatExact, formatPercent, formatWhole } from '../../../strings/formatNumber.ts';
import { laterStrings } from '../../../strings/later.ts';
import { shortNumber } from '../../../strings/shortNumber.ts';
import { CalmEpoch } from '../../shared/painted/CalmEpoch.tsx';
import { partName } from '../../shared/words/partName.ts';
import { useInputNames } from '../../shared/words/unitNames.ts';
import { selectShownPart } from './shownUnit.ts';

/** The plane in words, for screen readers. */
export function BoundaryDescription({ id }: { readonly id: string }) {
  const calm = usePage((state) => state.run.calm);
  const dataSet = usePage(selectDataSet);
  const part = usePage(selectShownPart);
  const inputNames = useInputNames();
  const ofOutput = calm && (dataSet.task === 'regression' ? heightsIn(calm) : classesIn(calm, dataSet));
  return (
    <p id={id} className="sr-only">
      <CalmEpoch /> {calm && part !== null ? unitIn(calm, dataSet, part, inputNames) : ofOutput}
    </p>
  );
}

/** What the plane shows instead of the output. */
function unitIn(snapshot: Snapshot, dataSet: DataSet, part: PartId, inputNames: readonly string[]): string {
  const { sizes } = snapshot.architecture;
  const unit = mapUnitOf(part, sizes);
  const map = unit && unitMap(unit, snapshot, dataSet);
  if (!map) return '';
  const { low, high, quarters } = planeHeights(map.field, map.side);
  const name = partName(part, sizes, inputNames);
  return laterStrings.plane.unitSentence(name, shortNumber(low), shortNumber(high), written(quarters, shortNumber));
}

function classesIn(snapshot: Snapshot, dataSet: DataSet): string {
  const { training, test, fields } = snapshot;
  const { range } = dataSet;
  const words = laterStrings.plane;
  if (dataSet.decision.kind === 'largest') return regionsIn(snapshot, dataSet);
  const level = formatExact(range.middle);
  const sentences = [
    training.count > 0
      ? words.pointsSentence(formatWhole(training.correct), formatWhole(training.count), level)
      : words.noPointsSentence,
  ];
  if (test) sentences.push(words.testPointsSentence(formatWhole(test.correct), formatWhole(test.count)));
  const field = fields.values.at(-1);
  if (!field) return sentences.join(' ');
  const { whole, quarters } = planeShares(field, fields.side, range.middle);
  return [words.sharesSentence(level, formatPercent(whole), written(quarters, formatPercent)), ...sentences].join(' ');
}

/** How much of the plane each class has, and how many points are right. */
function regionsIn({ training, test, fields }: Snapshot, { classCount }: DataSet): string {
  const words = laterStrings.plane;
  const likeliest = likeliestClasses(fields.values.slice(-classCount));
  const shares = Array.from({ length: classCount }, (_, number) =>
    formatPercent(likeliest.filter((one) => one === number).length / likeliest.length),
  );
  return [
    words.classSharesSentence(shares),
    training.count > 0
      ? words.classPointsSentence(formatWhole(training.correct), formatWhole(training.count))
      : words.noPointsSentence,
    ...(test ? [words.testPointsSentence(formatWhole(test.correct), formatWhole(test.count))] : []),
  ].join(' ');
}

function heightsIn({ training, fields }: Snapshot): string {
  const words = laterStrings.plane;
  const sentence = words.errorSentence(formatWhole(training.count), shortNumber(training.rootMeanSquaredError));
  const field = fields.values.at(-1);
  if (!field) return sentence;
  const { low, high, quarters } = planeHeights(field, fields.side);
  const heights = words.heightsSentence(shortNumber(low), shortNumber(high), written(quarters, shortNumber));
  return `${heights} ${sentence}`;
}

function written({ upperLeft, upperRight, lowerLeft, lowerRight }: Quarters, text: (value: number) => string) {
  return {
    upperLeft: text(upperLeft),
    upperRight: text(upperRight),
    lowerLeft: text(lowerLeft),
    lowerRight: text(lowerRight),
  };
}
