import { writeNumber } from '../config/settings/numbers.ts';
import type { DataSet, Sample } from '../core/data/dataSet.ts';
import { largestIndex } from '../core/data/decision.ts';
import { targetsIn } from '../core/data/ownPoints.ts';
import type { LossName, OwnPoint } from '../core/run/runSpec.ts';
import type { Evaluation, Snapshot } from '../core/run/snapshot.ts';

/**
 * The points of a run as a table that this page and every spreadsheet can open; training set first. Own points stay in
 * their own order without a set, so that opening them again splits them in the same way.
 */
export function pointsCsv({ training, test }: DataSet, ownPoints: readonly OwnPoint[]): string {
  if (ownPoints.length > 0) return csv(['x1', 'x2', ...targetNames(ownPoints)], ownPoints);
  const rowsOf = (set: string, samples: readonly Sample[]) =>
    samples.map(({ point: [x1, x2], target }) => [x1, x2, target, set]);
  return csv(['x1', 'x2', 'target', 'set'], [...rowsOf('training', training), ...rowsOf('test', test)]);
}

/** Own points as spreadsheets copy and paste them: tabs between cells. */
export function pointsText(points: readonly OwnPoint[]): string {
  return table(['x1', 'x2', ...targetNames(points)], points, '\t');
}

/** One column for the class or number, or one for the target of each output. */
function targetNames([first]: readonly OwnPoint[]): readonly string[] {
  const count = first ? targetsIn(first).length : 1;
  return count === 1 ? ['target'] : Array.from({ length: count }, (_, k) => `y${k + 1}`);
}

/**
 * The network's output for every point and, if there are classes, the class that it means; of several outputs each has a column,
 * as have their targets where these are no class.
 */
export function predictionsCsv(data: DataSet, { training, test, architecture }: Snapshot): string {
  const { low, middle, high } = data.range;
  const outputCount = architecture.sizes.at(-1) ?? 1;
  const areLargest = data.decision.kind === 'largest';
  const hasClasses = data.task === 'classification' && (outputCount === 1 || areLargest);
  const each = (name: string) =>
    outputCount === 1 ? [name] : Array.from({ length: outputCount }, (_, k) => `${name}_y${k + 1}`);
  const classIn = (outputs: Float64Array) =>
    areLargest ? largestIndex(outputs) : (outputs[0] ?? Number.NaN) >= middle ? high : low;
  const rowsOf = (set: string, samples: readonly Sample[], evaluation: Evaluation) =>
    samples.map(({ point: [x1, x2], target, targets }, s) => {
      const outputs = evaluation.outputs.subarray(s * outputCount, (s + 1) * outputCount);
      return [set, x1, x2, ...(areLargest ? [target] : targets), ...outputs, ...(hasClasses ? [classIn(outputs)] : [])];
    });
  return csv(
    [
      'set',
      'x1',
      'x2',
      ...(areLargest ? ['target'] : each('target')),
      ...each('output'),
      ...(hasClasses ? ['class'] : []),
    ],
    [...rowsOf('training', data.training, training), ...(test ? rowsOf('test', data.test, test) : [])],
  );
}

/**
 * The recorded losses: every epoch of a short run, every second, fourth … one of a long run. The last column names the
 * loss, so that tables of several runs can be put together.
 */
export function historyCsv({ history, updatesPerEpoch }: Snapshot, loss: LossName): string {
  const { positions, trainingLosses, testLosses } = history;
  const hasTest = testLosses.length > 0;
  const rows = Array.from(positions, (position, k) => [
    position,
    position / updatesPerEpoch,
    trainingLosses[k] ?? Number.NaN,
    ...(hasTest ? [testLosses[k] ?? Number.NaN] : []),
    loss,
  ]);
  return csv(['position', 'epoch', 'training_loss', ...(hasTest ? ['test_loss'] : []), 'loss'], rows);
}

function csv(header: readonly string[], rows: Rows): string {
  return table(header, rows, ',');
}

type Rows = readonly (readonly (string | number)[])[];

/** Plain ASCII with full precision. No cell needs quotes: all are numbers or words of our own. */
function table(header: readonly string[], rows: Rows, separator: string): string {
  const lines = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? writeNumber(cell) : cell)).join(separator),
  );
  return `${[header.join(separator), ...lines].join('\n')}\n`;
}
