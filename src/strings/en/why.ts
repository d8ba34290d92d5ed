import { formatWhole } from '../formatNumber.ts';

/** What outweighs the slope of the loss in a step. */
export type Cause = 'penalty' | 'memory' | 'decay' | 'penaltyAndMemory';

const causes: Readonly<Record<Cause, string>> = {
  penalty: 'the penalty weighs more',
  memory: 'what the optimizer remembers of earlier steps weighs more',
  decay: 'the weight decay or what the optimizer remembers weighs more',
  penaltyAndMemory: 'the penalty or what the optimizer remembers weighs more',
};

/** What a step moves: not what is held fixed. */
function each(word: 'every' | 'each', holds: boolean): string {
  return `${word} weight and bias${holds ? ' that trains' : ''}`;
}

/** Why the selected part changes: the last step, and what each point asked for. */
export const why = {
  lastEpoch: (epoch: number) => `Step from epoch ${formatWhole(epoch - 1)} to epoch ${formatWhole(epoch)}`,
  lastUpdate: (update: number, epoch: number) => `Update ${formatWhole(update)} of epoch ${formatWhole(epoch)}`,
  nextEpoch: 'What the next step will do',
  nextUpdate: (update: number, epoch: number) =>
    `What the next update will do (update ${formatWhole(update)} of epoch ${formatWhole(epoch)})`,
  biasOf: (name: string) => `Bias of ${name}`,
  to: 'to',
  rose: 'rose by',
  fell: 'fell by',
  stayed: 'unchanged',
  held: 'held',

  weight: 'weight',
  bias: 'bias',
  lowers: (thing: string) => `A larger ${thing} lowers the loss here (slope `,
  raises: (thing: string) => `A larger ${thing} raises the loss here (slope `,
  soStepRaises: '), so the step raises it:',
  soStepLowers: '), so the step lowers it:',
  butStepRaises: (cause: Cause) => `), but ${causes[cause]}, so the step raises it:`,
  butStepLowers: (cause: Cause) => `), but ${causes[cause]}, so the step lowers it:`,
  butStays: '), but the step is too small to change it:',
  butHeld: '), but it is held fixed, so the step leaves it:',
  noSlope: (thing: string) => `The loss does not depend on this ${thing} here (slope 0).`,
  noSlopeRaises: (cause: Cause) => `Yet ${causes[cause]}: the step raises it:`,
  noSlopeLowers: (cause: Cause) => `Yet ${causes[cause]}: the step lowers it:`,
  withBug: 'With the common bug, the number used as slope is ',
  withBugHeld: ', which is not how the loss changes. It is held fixed, so the step leaves it:',
  withBugEnd: ', which is not how the loss changes. The step follows it all the same:',
  setSince: (value: string) => `Since then it was set to ${value} by hand.`,
  /** Names in the rule of the step. */
  symbols: { old: 'old', new: 'new', rate: 'rate', slope: 'slope' },

  sumOfParts: 'The slope is the sum of what each point asks for.',
  noSay: (name: string) => `Points with ${name} = 0 have no say.`,
  ofBatch: (count: number) => `The ${formatWhole(count)} points of this update.`,
  largestFirst: 'Largest first.',
  deltaInWords: (name: string) => `δ of ${name}: how much the loss asks z of ${name} to change`,
  table: (name: string) => `What each point asks of ${name}`,
  point: 'Point',
  target: 'Target',
  answer: 'Answer',
  delta: (name: string) => `δ of ${name}`,
  timesDelta: (name: string) => `× δ of ${name}`,
  itsPart: '= its part',
  raiseIt: 'raise it',
  lowerIt: 'lower it',
  slopeForWeight: 'Slope of the loss for this weight',
  slopeForBias: 'Slope of the loss for this bias',
  others: (count: number) => `… ${formatWhole(count)} more points, together`,
  showAll: (count: number) => `Show all ${formatWhole(count)} points`,
  showFewer: 'Show fewer points',
  chainOf: (point: string) => `The factors of ${point}`,
  classOf: (target: string) => `class ${target}`,

  notRecorded: 'Press Pause: the numbers of the last step are shown where training rests.',
  noPoints: 'There are no points, so nothing changes.',
  inputStays: (name: string) => `${name} comes from the data. Training changes weights and biases only.`,

  lossBefore: 'Before any step',
  lossFell: (holds: boolean) => `The step moved ${each('every', holds)} against its slope, and the loss fell.`,
  lossRose: (holds: boolean) =>
    `The step moved ${each('every', holds)} against its slope, yet the loss rose: it went too far, or these are not the points that it looked at.`,
  lossStayed: 'The loss did not change.',
  lossNow: (holds: boolean) => `Every step moves ${each('each', holds)} against the slope of the loss.`,
  followsLoss: 'Training lowers the loss. This number follows from the same answers.',
  whatPointsAdd: 'The loss is the sum of what each point adds.',
  addsMost: (point: string) => `${point} adds most.`,
  lossTable: 'What each point adds to the loss',
  error: 'Answer − target',
  adds: 'Adds',
  loss: 'Loss',
  testLoss: 'Test loss',
};
