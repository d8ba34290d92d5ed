/** Words of the hidden space and the loss surface. */
export const spaces = {
  noHiddenLayer: 'This network has no hidden layer: the output is computed from the inputs themselves.',
  layer: 'Hidden layer',
  layerName: (number: string, neurons: string) => `Layer ${number} (${neurons})`,
  axis: (number: string) => `Axis ${number}`,
  activation: (unit: string) => `a(${unit})`,
  weight: (from: string, to: string) => `w(${from}→${to})`,
  bias: (neuron: string) => `b(${neuron})`,
  axisEnd: (unit: string, end: string) => `a(${unit}) = ${end}`,
  point: (x1: string, x2: string) => `(${x1}, ${x2})`,
  term: (weight: string, unit: string) => `${weight}·a(${unit})`,
  cutNames: { 1: 'Cut', 2: 'Line', 3: 'Plane' },
  outputCut: (cut: string, level: string, formula: string) => `${cut} (output ${level}): ${formula}.`,
  neuronCut: (cut: string, unit: string, formula: string) => `${cut} (z of ${unit} is 0): ${formula}.`,
  noCutOfShares: 'Each output of softmax depends on all sums together: none has a flat cut.',
  noCut: (level: string) => `The output never is ${level}: there is no cut.`,
  othersFixed: 'The other activations are taken from the chosen input.',
  chooseNeuron: 'Select another neuron of the next layer to see its cut.',
  gridKey: 'Thin lines: the input plane.',
  someOf: (shown: string, all: string) => `${shown} of ${all} points are drawn.`,
  turn: 'Turn the cube',
  turned: (yaw: string, pitch: string) => `turned by ${yaw}°, tilted by ${pitch}°`,
  turnHelp: 'Drag or use the arrow keys to turn.',
  resetView: 'Reset view',
  lineKey: 'On the line: class 1 above, class 0 below.',

  onePoint: (point: string, target: string, activations: readonly string[], side: 'above' | 'below' | null) =>
    `${point}, target ${target}: ${activations.join(', ')}${side === null ? '' : `, ${side} the cut`}.`,
  activationIs: (unit: string, value: string) => `${unit} ${value}`,
  sides: (shown: string, upperAbove: string, upper: string, lowerBelow: string, lower: string) =>
    `Of the ${shown} points drawn, ${upperAbove} of ${upper} with the upper target lie above the cut, ${lowerBelow} of ${lower} with the lower target below it.`,
  above: (above: string, shown: string) => `${above} of the ${shown} points drawn lie above the cut.`,
  passesBy: 'The cut does not pass through the part of the space that is drawn.',
  describedBy: (axes: string, layer: string) => `Each point is where its activations put it: ${axes}${layer}.`,
  ofLayer: (number: string) => ` of hidden layer ${number}`,

  axisNames: { across: 'Across', up: 'Up' },
  surfaceHint: 'The loss if only these two numbers were changed.',
  pathHint: 'On the path the others were different.',
  makeAxis: { across: (part: string) => `${part} across`, up: (part: string) => `${part} up` },
  readoutName: 'Loss on the surface',
  now: (loss: string) => `● now: loss ${loss}`,
  at: (across: string, acrossValue: string, up: string, upValue: string, loss: string) =>
    `${across} = ${acrossValue}, ${up} = ${upValue}: loss ${loss}`,
  notFinite: 'too large for a number',
  crosshair: 'Place on the loss surface',
  crosshairHelp: 'Arrow keys move over the surface, with Shift in larger steps.',
  computing: (percent: string) => `Computing the surface, ${percent}…`,
  before: (epoch: string) => `As of epoch ${epoch}; renewed when the page rests.`,
  beforeUpdate: (update: string) => `As of update ${update}; renewed when the page rests.`,
  whenItRests: 'The surface is computed when the page rests.',
  noPoints: 'No points, no loss yet.',
  surfaceSentence: (text: {
    across: string;
    up: string;
    from: readonly [string, string];
    to: readonly [string, string];
    low: string;
    high: string;
    lowAt: readonly [string, string];
    loss: string;
    now: readonly [string, string];
  }) =>
    `The training loss for ${text.across} from ${text.from[0]} to ${text.to[0]} and ${text.up} from ${text.from[1]} to ${text.to[1]}, all other weights and biases as they are. It runs from ${text.low}, at ${text.lowAt[0]} and ${text.lowAt[1]}, to ${text.high}. Now: ${text.now[0]} and ${text.now[1]}, loss ${text.loss}.`,
};
