import { formatWhole } from '../formatNumber.ts';

const atOnce = (count: number) => (count === 1 ? 'for one point' : `for all ${formatWhole(count)} points at once`);

export const numpy = {
  name: 'NumPy program',
  copy: 'Copy program',
  copyHelp: 'Copy the whole program',
  copied: 'Copied',
  notCopied: 'The browser did not allow copying.',
  moreLines: (count: number) => `… ${formatWhole(count)} more ${count === 1 ? 'line' : 'lines'} of numbers`,
  arrays: 'Arrays',
  justComputed: 'just computed',
  shown: 'shown here',
  show: 'Show the arrays of this line',
  notBegun: 'Nothing is computed yet: the next step begins with the first line.',
  turned: 'turned over (.T)',
  litRow: (point: string) => `The lit row is the ringed point ${point}.`,
  /** What a line of the program does, for so many points. */
  says: {
    z: (count: number) => `Every neuron’s sum, ${atOnce(count)}.`,
    a: (count: number) => `Every neuron’s answer, ${atOnce(count)}.`,
    loss: (count: number) => `How wrong the answers are, ${atOnce(count)}.`,
    delta: (count: number) => `How much the loss asks each sum to change, ${atOnce(count)}.`,
    gradient: () => 'The slopes: what all points ask for, added up.',
    update: () => 'The new numbers: old − rate · slope.',
    updateOfUnheld: () => 'The new numbers: old − rate · slope. What is held fixed is put back.',
    noUpdate: () => 'Held fixed: these numbers stay as they are.',
  },
  notComputed: 'not computed yet',
  moreRows: (count: number) => `… ${formatWhole(count)} more ${count === 1 ? 'row' : 'rows'}`,

  /** Comments in the program: plain ASCII, because programs are copied to many places. */
  program: {
    title: (sizes: string) => `A ${sizes} network in NumPy: the run of Glassbox.`,
    /** Where every update sees all points. */
    exact: 'It prints the numbers of the page, to 12 digits.',
    magnified: 'Long runs magnify the last digit: it may part from the page.',

    clip: 'e to the power 710 would overflow',
    softplus: 'ln(1 + e^z), without overflow',
    unusedNoise: 'Drawn for noise, of which there is none here.',
    fourDecimals: 'four decimals',
    noPoints: 'There are no points yet, so there is nothing to learn from.',
    ownPoints: 'The points: x1, x2, target.',
    importedPoints: 'The points, as TensorFlow Playground draws them: x1, x2, target. Those to train on come first.',
    importedWeights: 'The weights that TensorFlow Playground draws, after the points.',
    importedOwnWeights: 'The weights that the generator of TensorFlow Playground draws from a seed of their own.',
    mixed: 'tables tend to be sorted',
    scaling: 'The training points are mapped to -1 ... 1.',
    noExtent: 'all the same: becomes 0',
    crossEntropy:
      '-(y ln a + (1 - y) ln(1 - a)) with a = sigmoid(z), from z: where a is 0 or 1, its logarithm would be infinite.',
    classCrossEntropy:
      '-ln a of the right class with a = softmax(z), from z: where a is 0, its logarithm would be infinite.',
    largestFirst: 'so that no power overflows',
    crossEntropyDelta: 'The slope of the cross-entropy, 1 / (a (1 - a)), cancels the slope of the sigmoid.',
    classCrossEntropyDelta: 'The slopes of cross-entropy and softmax multiply to this difference.',
    delta: 'delta = dL/dz: if this z rose a little, how would the loss change?',
    deltaWithBug: 'delta should be dL/dz, how the loss would change if this z rose a little. With the bug it is not.',
    bug: 'The common bug: sigmoid_derivative wants z and is given a, which went through the sigmoid already.',
    bugHere: 'bug',
    memory: 'what the optimizer remembers of each array',
    kept: 'weight decay leaves this share',
    powers: 'Mean, mean of squares, and the powers beta1^t and beta2^t at update t.',
    dyingLinks: 'A weight that L1 pushes across 0 becomes 0 and is never updated again.',
    held: 'What is held fixed, by a 1.',
    putBack: 'held fixed',
    allHeld: (name: string) => `${name} is held fixed`,
    withoutBias: 'drawn, for the same weights',
    turn: 'both from 0',
    leftOver: 'The samples left over from the epoch before count here.',
    sign: 'The tutorial adds learning_rate * (y - output) * ...; we subtract learning_rate * dL/dw. It is the same thing.',
  },
};
