import type { Verdict } from '../../core/analysis/compareGradients.ts';
import { formatSignificant, formatWhole } from '../formatNumber.ts';

const digits = (value: number) => formatSignificant(value, 2);

interface LayerText {
  /** 1 for the first hidden layer. */
  readonly layer: number;
  readonly layers: number;
  /** In degrees, or null if one of the gradients is 0. */
  readonly angle: number | null;
}

function layerName(layer: number, layers: number): string {
  if (layer === layers) return 'output layer';
  return layers > 2 ? `hidden layer ${layer}` : 'hidden layer';
}

const degrees = (angle: number) => `${digits(angle)}°`;

/** Where the gradients disagree: "hidden layer (88°), output layer (4.2°)". */
function layerList(layers: readonly LayerText[]): string {
  return layers
    .map(({ layer, layers: count, angle }) =>
      angle === null ? layerName(layer, count) : `${layerName(layer, count)} (${degrees(angle)})`,
    )
    .join(', ');
}

/** The gradient check: its badge and its panel. */
export const check = {
  checking: (share: number) => `Checking the gradient… ${formatWhole(Math.floor(share * 100))}\u2009%`,
  playing: 'The gradient is checked where training rests: press Pause.',
  noPoints: 'There are no points, so there is no gradient to check.',
  result: 'Verdict',
  inTwoWays: (count: number, epoch: number) =>
    `All ${formatWhole(count)} slopes at epoch ${formatWhole(epoch)}, found in two ways`,
  headlines: {
    agree: 'They agree',
    disagree: 'They disagree',
    byChance: 'They agree by chance',
    tooSmall: 'Too small to measure',
    nothing: 'Nothing to compare',
  },
  agree: (largest: number) => `Chain rule and measurement agree: largest difference ${digits(largest)}`,
  largestAt: (difference: number, name: string) => `Largest difference ${digits(difference)}, at the ${name}.`,
  roundingMakes: (size: number) => `Rounding alone can make ${digits(size)}.`,
  measured: 'Measured: move one number up and down by 0.00001 and look at the loss.',
  bothZero: (largest: number) =>
    `Every slope is too small to measure: both gradients are 0 to within ${digits(largest)}`,
  nothingCompared: 'There is no slope to compare with here',
  bug: (angle: number | null) =>
    angle === null
      ? 'Bug: this is not the gradient of the loss'
      : `Bug: this gradient points ${degrees(angle)} away from the true gradient`,
  bugUnseen: 'Bug in the gradient, which does not show here: both gradients agree by chance',
  layers: layerList,
  disagreeIn: (layers: readonly LayerText[]) => `They disagree in: ${layerList(layers)}.`,
  atKink: (count: number) => `${formatWhole(count)} at a kink of ReLU, where there is no one slope`,
  tooSmall: (count: number) => `${formatWhole(count)} too small to measure`,
  unmeasurable: (count: number) => `${formatWhole(count)} could not be measured: the loss is too large for a number`,
  chainRuleAgrees: (largest: number) =>
    `The chain rule’s gradient agrees with the finite differences: largest difference ${digits(largest)}.`,
  seeBug: 'See the common bug',
  leaveBug: 'Back to the chain rule',
  restarts: 'Restarts training; Undo brings this run back.',

  firstHalf: 'The slope of every weight and bias, by the chain rule and measured',
  secondHalf: 'The other half of the slopes',
  parameter: 'Parameter',
  weight: (from: string, to: string) => `${from} → ${to}`,
  bias: (unit: string) => `bias ${unit}`,
  byChainRule: 'Chain rule',
  withTheBug: 'With the bug',
  measuredHead: 'Measured',
  difference: 'Difference',
  verdicts: {
    agrees: 'agree',
    disagrees: 'disagree',
    tooSmall: 'too small to measure',
    atKink: 'at a kink',
    unmeasurable: 'not measurable',
  } satisfies Record<Verdict, string>,
  numbers: 'The numbers compared',

  deltaCaption: (input: string, target: string, points: number) =>
    `δ for input ${input} → target ${target}${points === 1 ? '' : `, one of ${formatWhole(points)} points`}`,
  noTarget: 'The chosen input has no target, so it has no loss and no δ.',
  neuron: 'Neuron',
  factor: 'Factor',
  delta: 'δ',
  changeCaption: 'What the next update does',
  changeCaptionOf: (layer: number, layers: number) => `What the next update does in the ${layerName(layer, layers)}`,
  gradient: 'Gradient',
  change: 'Update',
  chainRule: 'chain rule',
  withBug: 'bug',

  slip: 'The bug: σ′ is taken at a instead of z. Its factor σ(a)(1 − σ(a)) always lies between 0.197 and 0.25: it never sees that a neuron is saturated, as a(1 − a) does.',
  unnoticed: [
    'Why nobody notices: ',
    'with learning rate 0.5 and 20\u202f000 epochs, three hidden neurons learn XOR from 88.6\u202f% of 1000 starts with the bug, and from 96.9\u202f% with the chain rule. Where both reach a mean squared error below 0.01 by then, the bug takes six times the epochs (median).',
  ],
  fails: [
    'Where it fails: ',
    'AND, with the same network, rate, epochs and starts, is learned from 37\u202f% of them with the bug, and from 100\u202f% with the chain rule.',
  ],
};
