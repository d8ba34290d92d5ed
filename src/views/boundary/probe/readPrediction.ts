import type { DataSet } from '../../../core/data/dataSet.ts';
import { largestIndex } from '../../../core/data/decision.ts';
import { predict } from '../../../core/engine/forwardPropagation.ts';
import type { Point } from '../../../core/run/runSpec.ts';
import type { Snapshot } from '../../../core/run/snapshot.ts';
import { networkOf } from '../../../store/state/selectors.ts';
import { answerText } from '../../../strings/answerText.ts';
import { formatExact, formatFixed } from '../../../strings/formatNumber.ts';
import { laterStrings } from '../../../strings/later.ts';
import { outputText } from '../../shared/words/planeText.ts';

/** "0.731, read as class 1": the answer of a snapshot's network at a point; without classes, the outputs alone. */
export function readPrediction(snapshot: Snapshot, point: Point, { task, range, decision, inputsOf }: DataSet): string {
  const outputs = predict(networkOf(snapshot), inputsOf(point));
  if (decision.kind === 'largest') {
    const likeliest = largestIndex(outputs);
    const written = formatFixed(outputs[likeliest] ?? Number.NaN, 3);
    return laterStrings.plane.prediction(written, formatExact(likeliest));
  }
  const [output = Number.NaN, ...others] = outputs;
  if (task === 'regression') return outputs.map((each) => outputText(each, range, 3)).join(' · ');
  if (others.length > 0) return outputs.map((each) => answerText(each, range.middle, 3)).join(' · ');
  const readAs = output >= range.middle ? range.high : range.low;
  return laterStrings.plane.prediction(answerText(output, range.middle, 3), formatExact(readAs));
}
