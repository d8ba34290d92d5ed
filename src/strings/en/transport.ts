import type { Granularity } from '../../core/microSteps/microSteps.ts';
import type { LossName } from '../../core/run/runSpec.ts';
import { formatFixed, formatSignificant, formatWhole } from '../formatNumber.ts';

/** Grouped like the readouts' thousands, although four digits usually stay together. */
const formatPace = (speed: string) => speed.replace('1000', '1\u2009000');

/** Four decimals; tiny losses get three significant digits instead of 0.0000. */
const lossValue = (value: number) =>
  value !== 0 && Math.abs(value) < 0.001 ? formatSignificant(value, 3) : formatFixed(value, 4);

export const transport = {
  /** Short; the settings have the full formulas. p(y) is the probability that the output gives the right class. */
  shortLossFormulas: {
    'half-sse': '½ Σ(y−ŷ)²',
    mse: 'mean (y−ŷ)²',
    'half-mse': '½ mean (y−ŷ)²',
    bce: '−mean ln p(y)',
    ce: '−mean ln p(y)',
  } satisfies Record<LossName, string>,
  name: 'Training',
  reset: 'Reset',
  resetHelp: 'Back to epoch 0: same data, same initial weights, the learning rate that is set now (R)',
  stepBack: 'Step back',
  stepBackHelp: 'Back by one of what the Step button does (←)',
  play: 'Play',
  pause: 'Pause',
  playHelp: 'Train on, at the chosen speed (space)',
  pauseHelp: 'Stop training here (space)',
  step: {
    epoch: 'Step epoch',
    update: 'Step update',
    sample: 'Step sample',
    phase: 'Step phase',
    term: 'Step term',
  } satisfies Record<Granularity, string>,
  stepHelp: {
    epoch: 'Every training point once, then stop (→)',
    update: 'One batch, one change of all numbers, then stop (→)',
    sample: 'One training point: forward, loss, backward; then stop (→)',
    phase: 'One phase: forward, loss, backward or update; then stop (→)',
    term: 'One term of one formula, then stop (→)',
  } satisfies Record<Granularity, string>,
  manyEpochs: 'Many epochs at once',
  epochs: (count: number) => `${count} epochs`,
  /** Completes the last number of the joined group, so that "10 | 100 | 1000 epochs" reads as one. */
  epochsWord: 'epochs',
  speed: 'Speed',
  speedOf: (speed: '1' | '10' | '100' | '1000' | 'fastest', unit: Granularity) =>
    speed === 'fastest' ? 'As fast as possible' : `${formatPace(speed)} ${unit}${speed === '1' ? '' : 's'}/s`,
  newWeights: 'New weights',
  newWeightsHelp: 'Start anew from other random weights: another seed, epoch 0',

  readouts: 'Readouts',
  epoch: 'Epoch',
  update: 'Update',
  trainingLoss: 'Training loss',
  testLoss: 'Test loss',
  accuracy: 'Accuracy',
  correct: 'Correct',
  testAccuracy: 'Test accuracy',
  rSquared: 'R²',
  testRSquared: 'Test R²',
  rootMeanSquare: 'RMSE',
  testRootMeanSquare: 'Test RMSE',
  loss: 'Loss',
  penalty: 'Penalty',
  plusPenalty: '+ penalty',
  penaltyHelp: 'Training makes the sum of loss and penalty smaller; the losses shown are without it',
  test: 'test',
  none: '–',
  updateAt: (position: number) => `update ${formatWhole(position)}`,
  updateInEpoch: (update: number, updatesPerEpoch: number) =>
    `update ${formatWhole(update)} of ${formatWhole(updatesPerEpoch)}`,
  /** How outputs are read: as the classes −1 and 1, as in TensorFlow Playground, as 0 and 1, or by an output for each. */
  accuracyHelp: {
    signs: 'An output of at least 0 is read as class 1, a smaller one as class −1',
    halves: 'An output of at least 0.5 is read as class 1, a smaller one as class 0',
    largest: 'A point is read as the class with the largest output',
    apart: 'Correct if every output is on its target’s side of 0.5',
  },
  rSquaredHelp: '1: every target is met; 0: no better than always answering the mean target',
  rootMeanSquareHelp: 'Root of the mean of (y−ŷ)²: how far outputs are off, in the units of the targets',
  correctOf: (correct: number, count: number) => `${formatWhole(correct)} of ${formatWhole(count)}`,
  lossValue,
  rSquaredValue: (value: number) => formatFixed(value, 4),
  /** The arrow gives the direction, so the number has no sign. */
  change: (by: number) => {
    const size = Math.abs(by);
    // From or to a loss that is too large to write.
    if (!Number.isFinite(size)) return '';
    if (size === 0) return '±0';
    return `${by < 0 ? '▼' : '▲'} ${size < 0.0005 ? formatSignificant(size, 2) : formatFixed(size, 4)}`;
  },
  howComputed: (name: string) => `How ${name} is computed`,
  changeHelp: 'Change by the last step',
  atEpoch: (epoch: string) => `epoch ${epoch}`,
  seeking: (epoch: number) => `Going to epoch ${formatWhole(epoch)}…`,
};
