import type { DataSet } from '../../../core/data/dataSet.ts';
import { predict } from '../../../core/engine/forwardPropagation.ts';
import type { Point } from '../../../core/run/runSpec.ts';
import type { Snapshot } from '../../../core/run/snapshot.ts';
import { networkOf } from '../../../store/state/selectors.ts';
import { answerText } from '../../../strings/answerText.ts';
import { formatExact } from '../../../strings/formatNumber.ts';
import { laterStrings } from '../../../strings/later.ts';
import { outputText } from '../../shared/words/planeText.ts';

/** "0.731, read as class 1": the output of a snapshot's network at a point; for regression, the output alone. */
export function readPrediction(snapshot: Snapshot, point: Point, { task, range, inputsOf }: DataSet): string {
  const output = predict(networkOf(snapshot), inputsOf(point));
  if (task === 'regression') return outputText(output, range, 3);
  const readAs = output >= range.middle ? range.high : range.low;
  return laterStrings.plane.prediction(answerText(output, range.middle, 3), formatExact(readAs));
}
