import type { DataSetName, PlaygroundDataSetName } from '../../core/run/runSpec.ts';
import { formatWhole } from '../formatNumber.ts';
import { listed } from './phrases.ts';

const epochs = (epoch: number) => (epoch === 1 ? '1 epoch' : `${formatWhole(epoch)} epochs`);
const updates = (count: number) => (count === 1 ? '1 update' : `${formatWhole(count)} updates`);
const progress = (epoch: number, update: number) =>
  [...(epoch > 0 || update === 0 ? [epochs(epoch)] : []), ...(update > 0 ? [updates(update)] : [])].join(' and ');

/** Names of the data within a title. */
const data: Record<DataSetName, string> = {
  xor: 'XOR',
  and: 'AND',
  or: 'OR',
  xnor: 'XNOR',
  nand: 'NAND',
  circle: 'the circle',
  moons: 'two moons',
  spiral: 'the spiral',
  blobs: 'two blobs',
  'xor-cloud': 'the XOR cloud',
  sine: 'the sine curve',
  checkers: 'checkers',
  'three-blobs': 'three blobs',
  'three-arms': 'three arms',
  plane: 'a plane',
  hills: 'hills',
  points: 'own points',
};

const importedData: Record<PlaygroundDataSetName, string> = {
  circle: 'the circle',
  xor: 'exclusive or',
  gauss: 'the Gaussian',
  spiral: 'the spiral',
  'reg-plane': 'a plane',
  'reg-gauss': 'the multi Gaussian',
};

const calledNumbers: Readonly<Record<string, string>> = { '-1': 'Minus one!', '0': 'Zero!', '1': 'One!' };

/** What is printed: the handout and the weight cards. */
export const paper = {
  data,
  importedData,
  titleLearned: (of: string) => `A network that has learned ${of}`,
  titleRight: (of: string) => `A network that answers ${of} right`,
  titleAfter: (of: string, epoch: number, update: number) =>
    epoch === 0 && update === 0
      ? `A network before learning ${of}`
      : `A network after ${progress(epoch, update)} of ${of}`,
  subtitleAll: (epoch: number, update: number) =>
    epoch === 0 && update === 0
      ? 'Not trained yet: every number of it, on one page'
      : `After ${progress(epoch, update)}: every number of it, on one page`,
  subtitleSome: (epoch: number, update: number, numbers: number) =>
    `${epoch === 0 && update === 0 ? 'Not trained yet' : `After ${progress(epoch, update)}`}: its ${formatWhole(numbers)} weights and biases are behind the link`,
  subtitleDiverged: (epoch: number) => `Its numbers grew without end: the training stopped after ${epochs(epoch)}`,

  name: 'Name',
  date: 'Date',
  class: 'Class',

  networkHeading: (point: string, isSeveral: boolean) =>
    `The network, showing its ${isSeveral ? 'answers' : 'answer'} for the point ${point}`,
  outputs: 'outputs',
  point: (x1: string, x2: string) => `(${x1}, ${x2})`,
  legend: {
    lines: 'Thicker line = larger weight, **dashed = negative**.',
    manyLines: 'Thicker and darker line = larger weight, **dashed = negative**.',
    orMore: (level: string) => `${level} or more`,
    above: (level: string) => `above ${level}`,
    oneLevel: (level: string) => `In a square and on the plane: **hatched = answer of ${level}**.`,
    levels: (parts: readonly string[]) => `**Hatched:** ${parts.join('; ')}.`,
    level: (names: readonly string[], level: string) => `${listed(names)} ${level}`,
    inputs: 'inputs',
    hidden: 'hidden squares',
    output: (name: string) => `${name} (and plane)`,
    likeliest: 'outputs where theirs is the largest',
    upperHalf: 'inputs in the upper half of their values',
  },

  planeHeading: 'What it answers where',
  planeHeadingOf: (output: string) => `What ${output} answers where`,
  /** Below the plane. */
  target: (target: string) => `target ${target}`,
  classKey: (number: number) => `class ${number}`,
  lineKey: (level: string) => `line: exactly ${level}`,
  tieKey: 'line: a tie',
  levelKey: 'lines: equal answers',
  trainingKey: 'training points',

  lossHeading: 'Loss, epoch by epoch',
  testKey: 'dashed: test points',
  allCorrectFrom: (count: number, epoch: string) => `all ${formatWhole(count)} correct, epoch ${epoch}`,

  settingsHeading: 'Settings',
  settings: {
    data: 'Data',
    dataOf: (name: string, count: number) => `${name}, ${count === 1 ? '1 point' : `${formatWhole(count)} points`}`,
    network: 'Network',
    networkOf: (sizes: string, activation: string) => `${sizes}, ${activation}`,
    networkWithOutput: (sizes: string, hidden: string, output: string) => `${sizes}, ${hidden}, output ${output}`,
    rate: 'Learning rate',
    loss: 'Loss',
    firstWeights: 'First weights',
    seed: (seed: string) => `seed ${seed}`,
    given: 'given one by one',
    epochs: 'Epochs',
    epochsDone: (epoch: number, update: number) =>
      update === 0 ? formatWhole(epoch) : `${formatWhole(epoch)} + ${updates(update)}`,
    lossNow: 'Loss now',
    correct: 'Correct',
    error: 'RMSE',
    testLoss: 'Test loss',
    test: (measure: string) => `${measure} (test)`,
    changes: 'Changed on the way',
    changeCount: (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${formatWhole(count)} times`),
    more: (count: string) => `${count} further settings`,
    inTheLink: 'in the link',
  },

  worked: {
    heading: (output: string, point: string) => `One answer, worked out: ${output} for ${point}`,
    headingWithout: (point: string) => `One answer, worked out: that for ${point}`,
    tooLarge: 'The answer is too large for a number here, so there is nothing to work out.',
    side: (middle: string, isHigh: boolean, readAs: string) =>
      `: ${isHigh ? `${middle} or more` : `less than ${middle}`}, so class ${readAs}`,
    wrong: (text: string) => `${text} – wrong here.`,
    largest: (number: number) => `: the largest, so class ${number}.`,
  },

  notes: 'My notes',
  open: (epoch: string) => `Open it, epoch ${epoch}`,
  openUpdate: (update: string) => `Open it, update ${update}`,
  noCode: 'This link is too long for a code: type or copy it, or share it from the page.',

  cards: {
    youAre: (name: string) => `You are ${name}`,
    /** One, several or many units. */
    units: (names: readonly string[]) =>
      names.length > 3 && names.join('').length > 12 ? `${names[0]} to ${names.at(-1)}` : listed(names),
    allInputs: (count: number) => `all ${count} inputs`,
    listens: (names: string) => `You listen to ${names}`,
    tells: (names: string) => `and tell ${names} your answer.`,
    tellsAll: (what: 'class' | 'number' | 'sum') =>
      what === 'sum' ? 'and call out your sum.' : `and tell everyone the ${what}.`,
    hear: 'I hear',
    weight: 'my weight',
    product: 'heard × weight',
    shortHear: 'hear',
    shortWeight: 'weight',
    shortProduct: '=',
    bias: 'bias',
    addIt: 'just add it',
    sumOfAll: 'Sum of all',
    headings: {
      table: 'Then squash the sum and say the answer:',
      sum: 'Then say the sum.',
      positive: 'Then say the sum if it is more than 0, else 0.',
      leak: 'Then say the sum if it is more than 0, else a hundredth of it.',
      largest: 'Then call out the sum.',
    },
    sum: 'sum',
    say: 'say',
    orLess: (sum: string) => `${sum} or less`,
    orMore: (sum: string) => `${sum} or more`,
    theSum: 'the sum',
    nearer: 'Between two: the nearer one; half-way: the larger.',
    onlyAnswer: 'Say only the answer, not the sum.',
    oneDecimal: 'One decimal is enough.',
    sayNumber: 'The number you say is the answer of the network.',
    callLargest: (number: string) => `If yours is the largest sum of all outputs, call out **“Class ${number}!”**`,
    callSide: (middle: string, high: string, low: string) =>
      `More than ${middle}: call out **“${high}”** Less: **“${low}”**`,
    called: (target: number) => calledNumbers[String(target)] ?? `${target}!`,
    featuresSay: (names: readonly string[]) =>
      `${listed(names)} ${names.length > 1 ? 'work out their names' : 'works out its name'} from the point.`,
    allSay: 'Each input works out its name from the point.',
    inputsSay: (names: string, count: number, isTable: boolean, isScaled: boolean) =>
      isTable
        ? `${names} ${count > 1 ? 'each say' : 'says'} 0 or 1.`
        : `${names} ${count > 1 ? 'each say their' : 'says its'} coordinate${isScaled ? ', scaled to −1 … 1' : ''}.`,
    inputDecimals: (decimals: number) =>
      decimals === 0
        ? 'Inputs are whole numbers.'
        : decimals === 1
          ? 'One decimal is enough.'
          : `Inputs have ${decimals} decimals.`,
    source: (seed: number | null, epoch: number) =>
      `${seed === null ? 'Epoch' : `Seed ${seed}, epoch`} ${formatWhole(epoch)}, weights rounded.`,
    allRight: (count: number, kind: string) =>
      `With these numbers ${count === 1 ? `the ${kind} comes` : `all ${count === 4 ? 'four' : formatWhole(count)} ${kind}s come`} out right.`,
    someRight: (correct: number, count: number, kind: string) =>
      `With these numbers ${formatWhole(correct)} of ${formatWhole(count)} ${kind}s come out right.`,
    point: 'point',
    trainingPoint: 'training point',
    error: (error: string, ofNetwork: string) =>
      `With these numbers the answers are off by ${error} (root mean square); those of the network by ${ofNetwork}.`,
  },
  menu: {
    handout: {
      name: 'Handout (print)',
      help: 'This moment on one page in black and white, with a code to open it. Ctrl+P prints it, too.',
    },
    cards: { name: 'Weight cards (print)', help: 'A card for each neuron: a class plays the network.' },
  },
};
