import type { DataSet } from '../../core/data/dataSet.ts';
import { type ForwardPass, forwardPropagation } from '../../core/engine/forwardPropagation.ts';
import { type Network, networkFrom } from '../../core/model/network.ts';
import { unitName } from '../../core/model/unitName.ts';
import { isImported } from '../../core/run/runKind.ts';
import type { Point } from '../../core/run/runSpec.ts';
import type { Snapshot } from '../../core/run/snapshot.ts';
import { formatWhole } from '../../strings/formatNumber.ts';
import { strings } from '../../strings/index.ts';
import { laterStrings } from '../../strings/later.ts';
import { coordinateText } from '../../strings/numberText.ts';
import type { SavedRun } from '../modelFile.ts';

/** The place of the shown input if there is neither a chosen input nor a point. */
const ORIGIN: Point = [0, 0];

/** What a network computes for the shown input. */
export interface ShownPass extends ForwardPass {
  readonly network: Network;
  /** The shown input, in the units of the data. */
  readonly probe: Point;
}

/** The network at a moment, and its numbers for the shown input: the chosen one, else the first training point. */
export function shownPass({ snapshot, view, data }: SavedRun): ShownPass {
  const network = networkFrom(snapshot.architecture, snapshot.parameters);
  const probe = view.probe ?? data.training[0]?.point ?? ORIGIN;
  return { network, probe, ...forwardPropagation(network, data.inputsOf(probe)) };
}

/** The name of a unit as the graph writes it; ŷ is the output, since y is the target. Column 0 are the inputs. */
export function unitNamesIn({ spec: { config }, snapshot }: SavedRun): (column: number, row: number) => string {
  const { sizes } = snapshot.architecture;
  const all = strings.page.inputNames[isImported(config) ? 'imported' : 'ours'];
  const inputs = config.features.map((feature) => all[feature]);
  return (column, row) => {
    const name = unitName(sizes, column, row, inputs);
    return column === sizes.length - 1 ? name.replace('y', 'ŷ') : name;
  };
}

/** "XOR" */
export function dataName({ spec: { config } }: SavedRun): string {
  return isImported(config)
    ? strings.playground.dataSets[config.playground.dataSet]
    : strings.chips.dataSets[config.dataSet];
}

/** "epoch 33", or within an epoch "epoch 3, update 7 of 20". */
export function momentText({ position, updatesPerEpoch }: Snapshot): string {
  const within = position % updatesPerEpoch;
  const epoch = strings.transport.atEpoch(formatWhole((position - within) / updatesPerEpoch));
  return within === 0 ? epoch : `${epoch}, ${strings.transport.updateInEpoch(within, updatesPerEpoch)}`;
}

/** "training loss 0.0123", with the test loss if there is a test set. */
export function lossText({ training, test }: Snapshot): string {
  const { trainingLoss, testLoss } = laterStrings.pictures;
  const write = strings.transport.lossValue;
  return [trainingLoss(write(training.loss)), ...(test ? [testLoss(write(test.loss))] : [])].join(', ');
}

/** "4 of 4 points right", or how far numbers are off. */
export function answersText({ training }: Snapshot, { task }: DataSet): string {
  const words = laterStrings.pictures;
  if (training.count === 0) return words.noPoints;
  if (task === 'regression') return words.error(strings.transport.lossValue(training.rootMeanSquaredError));
  return words.correct(strings.transport.correctOf(training.correct, training.count));
}

/** "(0, 1)" */
export function pointText([x1, x2]: Point): string {
  return strings.network.chosenInput.point(coordinateText(x1), coordinateText(x2));
}
