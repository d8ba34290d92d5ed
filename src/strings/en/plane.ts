import { formatWhole } from '../formatNumber.ts';

interface Quarters {
  readonly upperLeft: string;
  readonly upperRight: string;
  readonly lowerLeft: string;
  readonly lowerRight: string;
}

const quarters = ({ upperLeft, upperRight, lowerLeft, lowerRight }: Quarters) =>
  `upper left ${upperLeft}, upper right ${upperRight}, lower left ${lowerLeft}, lower right ${lowerRight}`;

/** Words of the drawn plane and its points that load later, or with own points. */
export const plane = {
  title: 'Decision boundary',
  /** Regression has no classes to decide between. */
  regressionTitle: 'Output over the inputs',
  /** Behind the name of an input or neuron. */
  inputTitle: ' over the plane',
  unitTitle: ': its answer over the plane',
  className: (name: string) => `class ${name}`,
  confusion: { title: 'Confusion table', smallIsTest: 'small: test', readAs: 'read as →', is: 'is' },
  trainingKey: 'training',
  testKey: 'test',
  pointCount: (count: number) => (count === 1 ? '1 point' : `${formatWhole(count)} points`),
  enlarge: 'Enlarge the decision boundary',
  reduce: 'Close the large picture',
  /** What the colours on the plane mean; each meaning stands directly behind the name of its colour. */
  colours: {
    names: { high: 'Blue', low: 'Orange' },
    /** Of class 0, class 1 … */
    classNames: ['Orange', 'Blue', 'Green', 'Yellow'],
    /** The ramp's middle and the line, in each theme. */
    middleNames: { light: 'White', dark: 'Dark' },
    lineNames: { light: 'Black line', dark: 'White line' },
    nearer: (value: string) => `: nearer ${value}.`,
    above: (value: string) => `: above ${value}.`,
    below: (value: string) => `: below ${value}.`,
    exactly: (value: string) => `: exactly ${value}.`,
    zero: ': 0.',
    nearZero: ': near 0.',
    larger: ': larger.',
    ofClass: (number: number) => `: class ${number}.`,
    pale: 'Paler',
    lessSure: ': less sure.',
    tie: ': two classes tie.',
    likelier: (number: number) => `: class ${number} is likelier.`,
  },
  points: 'Points',
  pointName: (point: { x1: string; x2: string; target: string; output: string | null; isTest: boolean }) =>
    `${point.isTest ? 'Test point' : 'Point'} (${point.x1}, ${point.x2}), target ${point.target}${
      point.output === null ? '' : `, output ${point.output}`
    }`,
  inputs: ['x1', 'x2'] as const,

  sharesSentence: (level: string, whole: string, parts: Quarters) =>
    `The output is at least ${level} on ${whole} of the plane: ${quarters(parts)}.`,
  classSharesSentence: (shares: readonly string[]) =>
    `The likeliest class: ${shares.map((share, number) => `class ${number} on ${share}`).join(', ')} of the plane.`,
  classPointsSentence: (right: string, count: string) =>
    `${right} of ${count} training points have their own class as the likeliest.`,
  pointsSentence: (right: string, count: string, level: string) =>
    `${right} of ${count} training points are on their own side of ${level}.`,
  testPointsSentence: (right: string, count: string) => `${right} of ${count} test points are.`,
  heightsSentence: (low: string, high: string, parts: Quarters) =>
    `The output runs from ${low} to ${high} over the plane, on average: ${quarters(parts)}.`,
  unitSentence: (unit: string, low: string, high: string, parts: Quarters) =>
    `The plane shows ${unit}: it runs from ${low} to ${high}, on average: ${quarters(parts)}.`,
  errorSentence: (count: string, error: string) =>
    `Over the ${count} training points it is off by ${error} (root mean square).`,
  noPointsSentence: 'There are no points yet.',

  trainingPoint: (number: string, count: string) => `Point ${number} of ${count}`,
  testPoint: (number: string, count: string) => `Test point ${number} of ${count}`,
  previousPoint: 'Previous point',
  nextPoint: 'Next point',

  outputScale: 'Output',
  power: (power: string) => `×${power}`,
  pointerReadout: (x1: string, x2: string, prediction: string) => `x1 ${x1}, x2 ${x2} → ${prediction}`,
  /** The class with the largest output, and that output. */
  likeliest: (name: number, output: string) => `${name}: ${output}`,
  prediction: (output: string, readAs: string) => `${output}, read as class ${readAs}`,
  tryInput: 'Try an input',
  probeName: (x1: string, x2: string) => `Probe at x1 ${x1}, x2 ${x2}`,
  probeHelp: 'Arrow keys move the input whose activations are shown, with Shift in larger steps.',
  predictionName: 'Prediction',
  notANumber: (text: string, input: string, kept: string) => `“${text}” is not a number; ${input} is still ${kept}.`,
  tooLarge: (text: string, input: string, kept: string) =>
    `“${text}” is beyond 10¹², the largest number here; ${input} is still ${kept}.`,
  discretize: 'Discretize',
  testPoints: 'Test points',

  emptyTitle: 'No points yet',
  emptyHint: 'Click anywhere to add one.',
  emptyHintTouch: 'Tap anywhere to add one.',
  newTarget: 'Target of new points',
  ownPointName: (point: {
    number: string;
    isTest: boolean;
    target: string;
    isClass: boolean;
    x1: string;
    x2: string;
    output: string | null;
  }) =>
    `${point.isTest ? 'Test point' : 'Point'} ${point.number}, ${point.isClass ? 'class' : 'target'} ${point.target}, (${point.x1}, ${point.x2})${
      point.output === null ? '' : `, output ${point.output}`
    }`,
  newPointName: (target: string, isClass: boolean, x1: string, x2: string) =>
    `New point, ${isClass ? 'class' : 'target'} ${target}, (${x1}, ${x2})`,
  crosshairHelp:
    'Arrow keys move the place, with Shift in larger steps; Enter sets a point there, Delete erases the one there.',
  pointHelp: 'Arrow keys walk; with Ctrl or Alt they move the point, with Shift in larger steps. Delete removes it.',
  added: (number: string, x1: string, x2: string) => `Point ${number} added at (${x1}, ${x2}).`,
  moved: (number: string, x1: string, x2: string) => `Point ${number} moved to (${x1}, ${x2}).`,
  removed: (number: string, left: string) => `Point ${number} deleted, ${left} left.`,
  place: (x1: string, x2: string) => `(${x1}, ${x2})`,
  full: (most: string) => `There are ${most} points, and the page takes no more.`,
};
