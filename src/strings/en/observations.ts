import type { LayerActivationName } from '../../core/model/activations.ts';
import { formatFixed, formatSignificant, formatWhole } from '../formatNumber.ts';
import { type Piece, type Said, said } from '../sentence.ts';
import { acrossMiddle, fromAndTo, tellApart } from '../tellApart.ts';
import { layerActivations } from './activations.ts';

const three = (value: number) => formatSignificant(value, 3);
const points = (count: number) => (count === 1 ? 'the only point' : `all ${formatWhole(count)} points`);
/** Two digits of a change tell it; the dock has all of them. */
const way = (from: number, to: number) => `from ${fromAndTo(from, to, 2).join(' to ')}`;
const direction = (from: number, to: number) => (to > from ? 'rose' : 'fell');

/** An activation near its limit, with as many decimals as its slope needs. */
function nearLimit(a: number, slope: number): string {
  const decimals = 2 - Math.floor(Math.log10(slope));
  return decimals <= 9 ? formatFixed(a, decimals) : three(a);
}

const atEpoch = (epochs: number) =>
  `${Number.isInteger(epochs) ? 'at' : 'in'} epoch ${formatWhole(Math.floor(epochs))}`;

/** Training points, where there are others too. */
const trained = (count: number, hasTest: boolean) =>
  `${formatWhole(count)} ${hasTest ? 'training points' : count === 1 ? 'point' : 'points'}`;

const allAre = (count: number, hasTest: boolean) =>
  count === 1 ? 'The only point is' : `All ${trained(count, hasTest)} are`;

/** A, b and c, each with a link. */
function named(neurons: readonly Piece[]): Said {
  const between = (k: number) => (k === 0 ? '' : k === neurons.length - 1 ? ' and ' : ', ');
  return neurons.flatMap((neuron, k): Said => (k === 0 ? [neuron] : [between(k), neuron]));
}

/** What happened, in one sentence: facts of the step with their numbers, and nothing unproven. */
export const observations = {
  /** After one step. */
  lossMoved: (from: number, to: number) => {
    const [before, after] = tellApart(from, to);
    if (from === to) return `Loss did not change: ${after}.`;
    return `Loss ${direction(from, to)} from ${before} to ${after}.`;
  },
  lossMovedIn: (from: number, to: number, epochs: number) =>
    `Loss ${direction(from, to)} from ${tellApart(from, to).join(' to ')} in ${epochs === 1 ? '1 epoch' : `${formatWhole(epochs)} epochs`}.`,
  /** After many epochs. */
  stretch: (fromEpoch: number, toEpoch: number, from: number, to: number, howWell: string) => {
    const [before, after] = tellApart(from, to);
    return `Epoch ${formatWhole(fromEpoch)} to ${formatWhole(toEpoch)}: loss ${from === to ? after : `${before} → ${after}`}, ${howWell}.`;
  },
  now: (epoch: number, loss: number, howWell: string) =>
    `Epoch ${formatWhole(epoch)}: loss ${formatSignificant(loss, 3)}, ${howWell}.`,
  allCorrectSince: (count: number, hasTest: boolean, since: number) =>
    `all ${counted(count, hasTest)} correct since ${formatWhole(since)}`,
  allCorrectFirst: (count: number, hasTest: boolean, first: number) =>
    `all ${counted(count, hasTest)} correct (first at epoch ${formatWhole(first)})`,
  allCorrectNow: (count: number, hasTest: boolean) => `all ${counted(count, hasTest)} correct now`,
  someCorrect: (correct: number, count: number, hasTest: boolean) =>
    `${formatWhole(correct)} of ${formatWhole(count)}${hasTest ? ' training points' : ''} correct`,
  offBy: (rootMeanSquare: number) => `RMSE ${formatSignificant(rootMeanSquare, 3)}`,

  roseAgain: (epoch: number, lowest: number, now: number) =>
    `The loss has risen since epoch ${formatWhole(epoch)}, from ${tellApart(lowest, now).join(' to ')}.`,
  impossible: (count: number) => `Impossible for this network: no weights make all ${inWords(count)} points correct.`,
  whyImpossible:
    'In the end it only adds up its inputs, and no such sum divides these points. It needs hidden neurons that are not linear.',
  stuck: (undecided: number) =>
    `Stuck: ${inWords(undecided)} answers stay at 0.5, and the loss has hardly moved for 1000 epochs.`,
  whyStuck: 'From here it may take very long. Try New weights, or one more hidden neuron.',
  hardlyMoves: (since: number, from: number, to: number) =>
    from === to
      ? `The loss is what it was at epoch ${formatWhole(since)}.`
      : `The loss has hardly moved since epoch ${formatWhole(since)}: ${tellApart(from, to).join(' → ')}.`,
  learned: (count: number, farthest: number) =>
    farthest === 0
      ? `${allAre(count, false)} correct, to the last digit.`
      : `${allAre(count, false)} correct; the farthest answer is ${three(farthest)} from its target.`,
  learnedAll: (count: number) => `${allAre(count, true)} correct.`,
  ofTest: (correct: number, count: number) =>
    correct === count && count > 1
      ? `So are all ${formatWhole(count)} test points, which it never trains on.`
      : `Of the ${formatWhole(count)} test points, which it never trains on, ${correct === 1 ? '1 is' : `${formatWhole(correct)} are`}.`,
  whyTest:
    'It was never told the answers of the test points: they show whether it has found more than the points it trains on.',
  overfitting: (epoch: number) => `Overfitting: the test loss has risen since epoch ${formatWhole(epoch)}.`,
  whyOverfitting: (training: readonly [number, number], test: readonly [number, number]) =>
    `Since then training loss fell from ${tellApart(...training).join(' to ')}, but test loss rose from ${tellApart(...test).join(' to ')}.`,

  allCorrect: (count: number, hasTest: boolean, isFirst: boolean) =>
    `${allAre(count, hasTest)} correct ${isFirst ? 'for the first time' : 'now'}.`,
  whyCorrect: (middle: number | null, farthest: number) =>
    `Correct: ${middle === null ? 'its own class has the largest output' : `on its target’s side of ${formatSignificant(middle, 1)}`}. One answer is still ${three(farthest)} from its target.`,
  allCorrectLost: (epoch: number, correct: number, count: number) =>
    `At epoch ${formatWhole(epoch)} all ${formatWhole(count)} were correct; now ${correct === 1 ? '1 is' : `${formatWhole(correct)} are`}.`,
  changedSides: (point: string, isRight: boolean, middle: number, from: number, to: number) =>
    `The point ${point} is ${isRight ? 'correct' : 'wrong'} now: its answer ${direction(from, to)} from ${acrossMiddle(from, to, middle).join(' to ')}.`,

  rateTooHighOnce: (rate: string, shorterRate: string, loss: number) =>
    `This step was too long: with rate ${shorterRate} instead of ${rate} the loss would have fallen to ${three(loss)}.`,
  rateTooHigh: (rate: string, steps: number) =>
    `At least one of these ${formatWhole(steps)} steps went too far against its slope: rate ${rate} was too high for it.`,
  wrongDirection: 'The common bug went uphill: by the correct slope, even a tiny step its way raises the loss.',
  followedCommonBug: 'The common bug does not follow the slope of the loss, so nothing makes its steps lower it.',
  followedBatches: (size: number, count: number) =>
    `Each step sees ${formatWhole(size)} of the ${formatWhole(count)} points at most: what is better for them can be worse for all.`,
  followedOptimizer: 'This optimizer does not go straight against the slope, so the loss can rise on the way.',
  penaltyFell: (from: number, to: number) =>
    `The penalty fell by more: loss plus penalty, which training lowers, went from ${tellApart(from, to).join(' to ')}.`,
  setByHand: (position: number, updatesPerEpoch: number, what: string, others: number) =>
    `Set by hand on the way, ${atEpoch(position / updatesPerEpoch)}: ${what}${others === 0 ? '' : `, and ${formatWhole(others)} more`}.`,

  deadNeuron: (neuron: Piece, count: number) => said`${neuron} is dead: it answers 0 for ${points(count)}.`,
  whyDead: (activation: LayerActivationName) =>
    `There the slope of ${layerActivations[activation].inSentence} is 0, and so are the slopes of all weights into it.`,
  saturatedNeuron: (neuron: Piece, count: number) =>
    said`${neuron} is saturated: its answer is almost at a limit for ${points(count)}.`,
  whySaturated: (activation: LayerActivationName, slope: number) =>
    `There its slope ${layerActivations[activation].slope} is at most ${three(slope)}, a factor in the slopes of all its weights.`,
  whySaturatedMistaken: (slope: number, mistakenSlope: number) =>
    `There its slope is at most ${three(slope)}, but the common bug takes at least ${three(mistakenSlope)}.`,
  saturatedAtPoint: (neuron: Piece, point: string, a: number, slope: number) =>
    said`${neuron} is saturated for the point ${point}: it answers ${nearLimit(a, slope)}, almost its limit.`,
  whySaturatedAtPoint: (activation: LayerActivationName, slope: number) =>
    `There its slope ${layerActivations[activation].slope} is ${three(slope)}, a factor in what this point asks of its weights.`,
  whySaturatedAtPointMistaken: (slope: number, mistakenSlope: number) =>
    `There its slope a(1 − a) is ${three(slope)}, but the common bug takes ${three(mistakenSlope)}.`,
  alikeNeurons: (neurons: readonly Piece[]) => said`${named(neurons)} are alike, and stay alike.`,
  alikeNeuronsOf: (count: number, of: number, layer: number) =>
    `${count === of ? 'All ' : ''}${formatWhole(count)} neurons of hidden layer ${layer + 1} are alike, and stay alike.`,
  whyAlike: 'Their weights and biases are equal, so their slopes are too, and every step changes them equally.',

  allHeld: 'All weights and biases are held fixed, so training changes nothing.',
  allGradientsZero: (count: number, held: number) => `${noneOf(held)} moved: all ${formatWhole(count)} slopes are 0.`,
  gradientsTooSmall: (largest: number, held: number) =>
    `${noneOf(held)} moved: even the largest slope, ${three(largest)}, is too small to change a digit.`,
  noneMoved: (count: number, held: number) =>
    `Each of the ${formatWhole(count)} numbers${held > 0 ? ' that train' : ''} is what it was before.`,
  changedSign: (weight: Piece, from: number, to: number) =>
    said`The ${weight} is ${to > 0 ? 'positive now (solid)' : 'negative now (dashed)'}: it ${direction(from, to)} ${way(from, to)}.`,
  movedMost: (part: Piece, from: number, to: number) =>
    said`The ${part} ${direction(from, to)} most, ${way(from, to)}.`,
};

/** The subject of a sentence about what stood still. */
function noneOf(held: number): string {
  return held > 0 ? 'No weight or bias that trains' : 'No weight or bias';
}

/** Small numbers as a sentence has them: two, three, four. */
function inWords(count: number): string {
  return ['no', 'one', 'two', 'three', 'four'][count] ?? formatWhole(count);
}

/** Four, or 100 training points. */
function counted(count: number, hasTest: boolean): string {
  return hasTest ? trained(count, true) : inWords(count);
}
