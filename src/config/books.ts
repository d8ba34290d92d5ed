import type { ParameterPart } from '../core/model/partId.ts';

/** What a printed number is. */
export type BookQuantity =
  | { readonly kind: 'loss' }
  /** The outputs of all training points, in their order. */
  | { readonly kind: 'outputs' }
  /** The mean of |target − output| over the training points. */
  | { readonly kind: 'meanAbsoluteError' }
  /** Weights and biases; `names` are those of the text. A threshold is minus a bias. */
  | {
      readonly kind: 'parameters';
      readonly parts: readonly ParameterPart[];
      readonly names: readonly string[];
      readonly areThresholds?: readonly boolean[];
    };

/** Numbers that a text prints of one moment. */
export interface BookNumbers {
  readonly quantity: BookQuantity;
  /** Updates done. */
  readonly update: number;
  /** As printed, with all digits. */
  readonly printed: readonly string[];
  /** Why ours differ, where they do. */
  readonly differs?: 'roundedWeights';
}

/** A network of a well-known text. */
export interface Book {
  readonly author: string;
  readonly title: string;
  /** Null where there is none to name. */
  readonly year: number | null;
  /** The fragment of the link that opens the network. */
  readonly link: string;
  /** The numbers of the text; none for a network to play with. */
  readonly numbers: readonly BookNumbers[];
}

const TRASK = { author: 'Andrew Trask', title: 'A Neural Network in 11 lines of Python', year: 2015 };
const NIELSEN = { author: 'Michael Nielsen', title: 'Neural Networks and Deep Learning, chapter 3', year: 2015 };

/** The texts, in the order of the menu. Facts only: what a text says is in `strings`. */
const table = {
  mazur: {
    author: 'Matt Mazur',
    title: 'A Step by Step Backpropagation Example',
    year: 2015,
    // It trains no bias.
    link: 'data=points&pts=0.05,0.1,0.01,0.99&net=2&outs=2&loss=half-sse&w=0.15,0.25,0.2,0.3,0.35,0.35,0.4,0.5,0.45,0.55,0.6,0.6&freeze=b&lr=0.5&batch=full',
    numbers: [
      { quantity: { kind: 'loss' }, update: 0, printed: ['0.298371109'] },
      {
        quantity: {
          kind: 'parameters',
          parts: ['w1.0.0', 'w1.1.0', 'w1.0.1', 'w1.1.1'],
          names: ['w5 (h1→o1)', 'w6 (h2→o1)', 'w7 (h1→o2)', 'w8 (h2→o2)'],
        },
        update: 1,
        printed: ['0.35891648', '0.408666186', '0.51130127', '0.561370121'],
      },
      {
        quantity: {
          kind: 'parameters',
          parts: ['w0.0.0', 'w0.1.0', 'w0.0.1', 'w0.1.1'],
          names: ['w1 (i1→h1)', 'w2 (i2→h1)', 'w3 (i1→h2)', 'w4 (i2→h2)'],
        },
        update: 1,
        printed: ['0.149780716', '0.19956143', '0.24975114', '0.29950229'],
      },
      { quantity: { kind: 'loss' }, update: 1, printed: ['0.291027924'], differs: 'roundedWeights' },
    ],
  },
  trask: {
    ...TRASK,
    // Its third input is always 1: the weight from there is our bias.
    link: 'data=points&pts=0,0,0;0,1,0;1,0,1;1,1,1&net=0&loss=half-sse&w=-0.165955990594852,0.4406489868843162,-0.9997712503653102&batch=full',
    numbers: [
      {
        quantity: { kind: 'outputs' },
        update: 9999,
        printed: ['0.00966449', '0.00786506', '0.99358898', '0.99211957'],
      },
    ],
  },
  'trask-hidden': {
    ...TRASK,
    // Its output has no bias: ours is 0 and held.
    link: 'data=points&pts=0,0,0;0,1,1;1,0,1;1,1,0&net=4&loss=half-sse&w=-0.165955990594852,0.4406489868843162,-0.9997712503653102,-0.39533485473632046,-0.7064882183657739,-0.8153228104624044,-0.6274795772446582,-0.3088785459139045,-0.20646505153866013,0.07763346800671389,-0.1616109711934104,0.370439000793519,-0.5910955005369651,0.7562348727818908,-0.9452248136041477,0.34093502035680445,0&freeze=b1&batch=full',
    numbers: (
      [
        [0, '0.496410031903'],
        [10_000, '0.00858452565325'],
        [20_000, '0.00578945986251'],
        [30_000, '0.00462917677677'],
        [40_000, '0.00395876528027'],
        [50_000, '0.00351012256786'],
      ] as const
    ).map(([update, error]) => ({ quantity: { kind: 'meanAbsoluteError' as const }, update, printed: [error] })),
  },
  nielsen: {
    ...NIELSEN,
    link: 'data=points&pts=1,0,0&in=x1&net=0&loss=half-sse&w=0.6,0.9&lr=0.15&batch=full',
    numbers: [
      { quantity: { kind: 'outputs' }, update: 0, printed: ['0.82'] },
      { quantity: { kind: 'outputs' }, update: 300, printed: ['0.09'] },
    ],
  },
  'nielsen-saturated': {
    ...NIELSEN,
    link: 'data=points&pts=1,0,0&in=x1&net=0&loss=half-sse&w=2,2&lr=0.15&batch=full',
    numbers: [
      { quantity: { kind: 'outputs' }, update: 0, printed: ['0.98'] },
      { quantity: { kind: 'outputs' }, update: 300, printed: ['0.20'] },
    ],
  },
  'xor-question': {
    author: 'Stack Overflow',
    title: 'question 2359571',
    year: 2010,
    link: 'net=2&w=0.6,0.6,0.6,0.6,-0.6,-0.6,0.6,0.6,-0.6&order=natural&lr=0.1&batch=1',
    numbers: [
      {
        quantity: {
          kind: 'parameters',
          parts: ['w0.0.0', 'w0.1.0', 'b0.0', 'w1.0.0', 'b1.0'],
          names: ['x1→h1', 'x2→h1', 'h1', 'h1→y', 'y'],
          areThresholds: [false, false, true, false, true],
        },
        update: 4,
        printed: ['0.599987', '0.599985', '0.599691', '0.599712', '0.599864'],
      },
    ],
  },
  tutorial: {
    author: 'The tutorial',
    title: 'a neural network from scratch with NumPy',
    year: null,
    link: 'grad=tutorial&seed=42&lr=0.5',
    numbers: [
      {
        quantity: { kind: 'outputs' },
        update: 0,
        printed: ['0.54887133', '0.57809399', '0.54195145', '0.56631561'],
      },
      {
        quantity: { kind: 'outputs' },
        update: 10_000,
        printed: ['0.01891346', '0.97326154', '0.97370332', '0.02310885'],
      },
    ],
  },
  'welch-labs': {
    author: 'Welch Labs',
    title: 'Neural Networks Demystified',
    year: 2014,
    // Hours of sleep and study, divided by their largest, and scores of 100.
    link: 'data=points&pts=0.3,1,0.75;0.5,0.2,0.82;1,0.4,0.93&out=sigmoid&loss=half-sse&biases=none&lr=3&batch=full',
    numbers: [],
  },
} satisfies Readonly<Record<string, Book>>;

export type BookId = keyof typeof table;

export const books: Readonly<Record<BookId, Book>> = table;

export const bookIds = Object.keys(books) as readonly BookId[];
