import { writeNumber } from '../config/settings/numbers.ts';
import type { DataSet, Sample } from '../core/data/dataSet.ts';
import type { LossName, OwnPoint } from '../core/run/runSpec.ts';
import type { Evaluation, Snapshot } from '../core/run/snapshot.ts';

/**
 * The points of a run as a table that this page and every spreadsheet can open; training set first. Own points stay in
 * their own order without a set, so that opening them again splits them in the same way.
 */
export function pointsCsv({ training, test }: DataSet, ownPoints: readonly OwnPoint[]): string {
  if (ownPoints.length > 0) return csv(['x1', 'x2', 'target'], ownPoints);
  const rowsOf = (set: string, samples: readonly Sample[]) =>
    samples.map(({ point: [x1, x2], target }) => [x1, x2, target, set]);
  return csv(['x1', 'x2', 'target', 'set'], [...rowsOf('training', training), ...rowsOf('test', test)]);
}

/** Own points as spreadsheets copy and paste them: tabs between cells. */
export function pointsText(points: readonly OwnPoint[]): string {
  return table(['x1', 'x2', 'target'], points, '\t');
}

/** The network's output for every point and, if there are classes, the class that it means. */
export function predictionsCsv(data: DataSet, { training, test }: Snapshot): string {
  const { low, middle, high } = data.range;
  const hasClasses = data.task === 'classification';
  const rowsOf = (set: string, samples: readonly Sample[], { outputs }: Evaluation) =>
    samples.map(({ point: [x1, x2], target }, s) => {
      const output = outputs[s] ?? Number.NaN;
      return [set, x1, x2, target, output, ...(hasClasses ? [output >= middle ? high : low] : [])];
    });
  return csv(
    ['set', 'x1', 'x2', 'target', 'output', ...(hasClasses ? ['class'] : [])],
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
