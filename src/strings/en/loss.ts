import type { LossName, RegularizationName } from '../../core/run/runSpec.ts';

const SMALL_NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

export const loss = {
  title: 'Loss',
  scale: 'Loss scale',
  linear: 'linear',
  log: 'log',
  perPoint: (formula: string) => `${formula} ÷ points`,
  training: 'training',
  test: 'test',
  timeline: 'Timeline',
  timelineHint: 'drag to go back',
  smallPrint: (formula: string) => `${formula}, drag to go back`,
  /** What the loss says about the training points. */
  meanings: {
    'half-sse': (answers: string) => `how wrong the ${answers} are, together`,
    mse: () => 'mean squared error',
    'half-mse': () => 'half the mean squared error',
    bce: () => 'how surprising the right classes are, on average',
    ce: () => 'how surprising the right classes are, on average',
  } satisfies Record<LossName, (answers: string) => string>,
  perPointMeaning: 'how wrong an answer is, on average',
  /** "four answers" */
  countOf: (count: number, digits: string) =>
    count === 1 ? 'one answer' : `${SMALL_NUMBERS[count] ?? digits} answers`,
  empty: 'Every epoch adds one point here.',
  emptyShort: 'Nothing trained yet.',
  noPoints: 'No points, no loss yet.',
  timelineValue: (epoch: string, of: string, update: { number: string; of: string } | null, marks: readonly string[]) =>
    [`epoch ${epoch} of ${of}`, ...(update ? [`update ${update.number} of ${update.of}`] : []), ...marks].join(', '),
  result: (epoch: string, training: string, test: string | null, marks: readonly string[]) =>
    [`epoch ${epoch}`, `training ${training}`, ...(test === null ? [] : [`test ${test}`]), ...marks].join(' · '),
  allCorrect: (epoch: string) => `all correct, epoch ${epoch}`,
  allCorrectShort: (epoch: string) => `all correct, ${epoch}`,
  marks: 'Marks on the timeline',
  markAt: (epoch: string, mark: string) => `epoch ${epoch}: ${mark}`,
  rateChanged: (rate: string) => `rate ${rate}`,
  regularizationChanged: {
    none: 'no regularization from here',
    l1: 'L1 from here',
    l2: 'L2 from here',
  } satisfies Record<RegularizationName, string>,
  regularizationRateChanged: (rate: string) => `regularization rate ${rate}`,
  weightChanged: (from: string, to: string, value: string) => `weight ${from} to ${to} = ${value}`,
  biasChanged: (unit: string, value: string) => `bias of ${unit} = ${value}`,
};
