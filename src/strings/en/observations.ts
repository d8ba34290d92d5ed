import type { ActivationName } from '../../core/model/activations.ts';
import { formatFixed, formatSignificant, formatWhole } from '../formatNumber.ts';
import { fromAndTo, tellApart } from '../tellApart.ts';
import { activations } from './activations.ts';
import { listed, placeInRun } from './phrases.ts';

const three = (value: number) => formatSignificant(value, 3);
const points = (count: number) => (count === 1 ? 'the only point' : `all ${formatWhole(count)} points`);

/** An activation near its limit, with as many decimals as its slope needs. */
function nearLimit(a: number, slope: number): string {
  const decimals = 2 - Math.floor(Math.log10(slope));
  return decimals <= 9 ? formatFixed(a, decimals) : three(a);
}

/** The output is ŷ in the graph and in formulas, where y is the target. */
const asDrawn = (unit: string) => (unit === 'y' ? 'ŷ' : unit);

/** What just happened, in one sentence: facts of the step with their numbers, and nothing unproven. */
export const observations = {
  /** Written names of parts, and changes of numbers. */
  written: {
    weight: (from: string, to: string) => `w(${from}→${asDrawn(to)})`,
    bias: (unit: string) => `b(${asDrawn(unit)})`,
    way: (from: number, to: number) => fromAndTo(from, to).join(' → '),
  },
  /** The same for screen readers. */
  spoken: {
    weight: (from: string, to: string) => `Weight ${from} to ${to}`,
    bias: (unit: string) => `Bias of ${unit}`,
    way: (from: number, to: number) => `from ${fromAndTo(from, to).join(' to ')}`,
  },

  allCorrect: (count: number, middle: number, firstEpoch: number | null, farthest: number) => {
    const first = firstEpoch === null ? '' : ` (first at epoch ${formatWhole(firstEpoch)})`;
    const rest = farthest === 0 ? '' : `, but one output is still ${three(farthest)} from its target`;
    return `All ${formatWhole(count)} on the right side of ${middle}${first}${rest}.`;
  },
  allCorrectLost: (epoch: number, correct: number, count: number, middle: number) =>
    `At epoch ${formatWhole(epoch)} all ${formatWhole(count)} were on the right side of ${middle}; now ${formatWhole(correct)} of ${formatWhole(count)} are.`,
  changedSides: (point: string, isRight: boolean, middle: number, way: string) =>
    `Input ${point} is now on the ${isRight ? 'right' : 'wrong'} side of ${middle}: output ${way}.`,

  rateTooHighOnce: (rate: string, shorterRate: string, loss: number) =>
    `This step was too long: with rate ${shorterRate} instead of ${rate} the loss would have fallen to ${three(loss)}.`,
  rateTooHigh: (rate: string, updates: number) =>
    `At least one of these ${formatWhole(updates)} updates went too far against its gradient: rate ${rate} was too high for it.`,
  wrongDirection:
    'The common bug went uphill: by the correct gradient, even a tiny step in its direction raises the loss.',
  followedCommonBug: 'The common bug does not follow the slope of the loss, so nothing makes its steps lower it.',
  followedBatches: (size: number, count: number) =>
    `Each update sees ${formatWhole(size)} of the ${formatWhole(count)} points at most: what is better for them can be worse for all.`,
  followedOptimizer: 'This optimizer does not go straight against the gradient, so the loss can rise on the way.',
  penaltyFell: (from: number, to: number) =>
    `Loss plus penalty, the sum that is trained on, fell from ${tellApart(from, to).join(' to ')}.`,
  setByHand: (position: number, updatesPerEpoch: number, what: string, others: number) =>
    `Set by hand on the way, at ${placeInRun(position, updatesPerEpoch)}: ${what}${others === 0 ? '' : `, and ${formatWhole(others)} more`}.`,

  deadNeuron: (neuron: string, activation: ActivationName, count: number) =>
    `${neuron} is dead: it gives 0 for ${points(count)}, where ${activations[activation].inSentence}’s slope is 0, so the gradients of its weights are 0.`,
  saturatedNeuron: (neuron: string, activation: ActivationName, count: number, slope: number) =>
    `${neuron} is saturated for ${points(count)}: its slope ${activations[activation].slope}, a factor of its gradients, is at most ${three(slope)}.`,
  saturatedNeuronMistaken: (neuron: string, count: number, slope: number, mistakenSlope: number) =>
    `${neuron} is saturated for ${points(count)}: its slope is at most ${three(slope)}, but the common bug takes at least ${three(mistakenSlope)}.`,
  saturatedAtPoint: (neuron: string, activation: ActivationName, point: string, a: number, slope: number) =>
    `${neuron} is now saturated for ${point}: a = ${nearLimit(a, slope)}, slope ${activations[activation].slope} = ${three(slope)}, a factor of its gradients.`,
  saturatedAtPointMistaken: (neuron: string, point: string, slope: number, mistakenSlope: number) =>
    `${neuron} is now saturated for ${point}: its slope a(1 − a) is ${three(slope)}, but the common bug takes ${three(mistakenSlope)}.`,
  alikeNeurons: (neurons: readonly string[]) =>
    `${listed(neurons)} have the same weights and biases, so they get the same gradients and stay alike.`,
  alikeNeuronsOf: (count: number, of: number, layer: number) =>
    `${count === of ? 'All ' : ''}${formatWhole(count)} neurons of hidden layer ${layer + 1} have the same weights and biases, so they get the same gradients and stay alike.`,

  allGradientsZero: (count: number) => `No weight or bias moved: all ${formatWhole(count)} gradients are 0.`,
  gradientsTooSmall: (largest: number) =>
    `No weight or bias moved: even the largest gradient, ${three(largest)}, is too small to change a digit.`,
  noneMoved: (count: number) => `Each of the ${formatWhole(count)} numbers is what it was before the step.`,
  hardlyMoves: (epochs: number, from: number, to: number) =>
    from === to
      ? `The loss is what it was ${formatWhole(epochs)} epochs ago.`
      : `In the last ${formatWhole(epochs)} epochs the loss only went from ${tellApart(from, to).join(' to ')}.`,
  overfitting: (epoch: number, training: readonly [number, number], test: readonly [number, number]) =>
    `Over-fitting: since epoch ${formatWhole(epoch)} training loss fell from ${tellApart(...training).join(' to ')}, but test loss rose from ${tellApart(...test).join(' to ')}.`,
  changedSign: (weight: string, way: string, isPositive: boolean) =>
    `${weight} changed its sign, ${way}: its line is now ${isPositive ? 'solid' : 'dashed'}.`,
  movedMost: (part: string, way: string) => `${part} moved most: ${way}.`,
  movedBecause: (part: string, way: string, rate: string, gradient: number, penaltySlope: number | null) =>
    penaltySlope === null
      ? `${part} moved most: ${way}, because its gradient is ${three(gradient)} and the rate ${rate}.`
      : `${part} moved most: ${way}, because its gradient is ${three(gradient)}, the penalty’s slope ${three(penaltySlope)} and the rate ${rate}.`,
};
