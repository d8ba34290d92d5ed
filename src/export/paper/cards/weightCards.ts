import { isOfKind } from '../../../core/data/dataSets.ts';
import { features } from '../../../core/data/features.ts';
import { biasRules } from '../../../core/model/biasRules.ts';
import { isImported } from '../../../core/run/runKind.ts';
import { edgeWidth } from '../../../geometry/network/edgeWidth.ts';
import { formatExact, formatFixed, formatSigned } from '../../../strings/formatNumber.ts';
import { laterStrings } from '../../../strings/later.ts';
import { epochOf, type PaperMoment } from '../paperMoment.ts';
import type { CardRule } from './cardRules.ts';
import { type CardClaim, type HumanNetwork, humanNetwork } from './humanNetwork.ts';

/** A line of a card's table: whom it hears, and what that is multiplied with. */
export interface CardRow {
  readonly from: string;
  readonly weight: string;
  /** Of the line in the picture, in pixels; 0 for a weight of 0. */
  readonly width: number;
  readonly isNegative: boolean;
}

/** One neuron, for one person. Digits of names are indices. */
export interface WeightCard {
  readonly part: string;
  readonly name: string;
  readonly listens: string;
  readonly tells: string;
  readonly rows: readonly CardRow[];
  /** Null in a network without biases. */
  readonly bias: string | null;
  readonly rule: CardRule;
  /** What to do with the sum. */
  readonly heading: string;
  /** Below the rule, the most important first. */
  readonly sentences: readonly string[];
  /** In small type at the foot; may be empty. */
  readonly foot: string;
}

/** Cards on a page. */
const CARDS_A_PAGE = 4;
/** Longer lists of inputs stand in the table alone. */
const MOST_INPUTS_NAMED = 3;

/** A card for every hidden neuron and output, in their order. */
export function weightCards(moment: PaperMoment): readonly WeightCard[] {
  const { network, spec, data } = moment;
  const { people, claim } = humanNetwork(network, spec.config, data);
  return people.layers.flatMap(({ biases }, layer) =>
    biases.map((_, unit) => cardOf(moment, people, claim, layer, unit)),
  );
}

/** The cards of each page. */
export function cardPages(cards: readonly WeightCard[]): readonly (readonly WeightCard[])[] {
  return Array.from({ length: Math.ceil(cards.length / CARDS_A_PAGE) }, (_, page) =>
    cards.slice(page * CARDS_A_PAGE, (page + 1) * CARDS_A_PAGE),
  );
}

function cardOf(moment: PaperMoment, people: HumanNetwork, claim: CardClaim, layer: number, unit: number): WeightCard {
  const words = laterStrings.paper.cards;
  const { nameOf, spec } = moment;
  const { weights = [], biases = [], rule } = people.layers[layer] ?? { rule: { kind: 'largest' } };
  const last = people.layers.length - 1;
  const named = (column: number, count: number) =>
    column === 0 && count > MOST_INPUTS_NAMED
      ? words.allInputs(count)
      : words.units(Array.from({ length: count }, (_, k) => nameOf(column, k)));
  const next = people.layers[layer + 1]?.biases.length ?? 0;
  return {
    part: `n${layer}.${unit}`,
    name: nameOf(layer + 1, unit),
    listens: words.listens(named(layer, weights.length)),
    tells: layer < last ? words.tells(named(layer + 2, next)) : words.tellsAll(tellKind(moment)),
    rows: weights.map((row, from) => {
      const weight = row[unit] ?? Number.NaN;
      return {
        from: nameOf(layer, from),
        weight: formatSigned(weight, people.decimals),
        width: weight === 0 ? 0 : Math.min(12, edgeWidth(weight)),
        isNegative: weight < 0,
      };
    }),
    bias: biasRules[spec.config.biases].isZero ? null : formatSigned(biases[unit] ?? Number.NaN, people.decimals),
    rule,
    heading: words.headings[rule.kind],
    sentences: [
      ...(rule.kind === 'table' && !hasWholeSums(people, layer) ? [words.nearer] : []),
      ...(rule.kind === 'positive' || rule.kind === 'leak' ? [words.oneDecimal] : []),
      ...(layer < last ? [words.onlyAnswer] : outputSentences(moment, unit)),
    ],
    // Said once: by the last that hears the inputs, and by the outputs.
    foot: [
      ...(layer === 0 && unit === biases.length - 1 ? [inputNote(moment, people)] : []),
      ...(layer === last ? [claimText(claim, moment)] : []),
    ].join(' '),
  };
}

/** Whether all sums are whole numbers, so that none lies between two of a table. */
function hasWholeSums({ decimals, inputDecimals }: HumanNetwork, layer: number): boolean {
  return layer === 0 && decimals === 0 && inputDecimals === 0;
}

function tellKind({ data }: PaperMoment): 'class' | 'number' | 'sum' {
  if (data.task === 'regression') return 'number';
  return data.decision.kind === 'largest' ? 'sum' : 'class';
}

function outputSentences({ data }: PaperMoment, unit: number): readonly string[] {
  const words = laterStrings.paper.cards;
  if (data.task === 'regression') return [words.sayNumber];
  if (data.decision.kind === 'largest') return [words.callLargest(String(unit))];
  const { low, middle, high } = data.range;
  return [words.callSide(formatExact(middle), words.called(high), words.called(low))];
}

function claimText(claim: CardClaim, { data }: PaperMoment): string {
  const words = laterStrings.paper.cards;
  if (claim.kind === 'error') return words.error(formatFixed(claim.error, 3), formatFixed(claim.ofNetwork, 3));
  if (claim.count === 0) return '';
  const kind = data.test.length > 0 ? words.trainingPoint : words.point;
  return claim.correct === claim.count
    ? words.allRight(claim.count, kind)
    : words.someRight(claim.correct, claim.count, kind);
}

/** What the inputs say, and where the weights come from. */
function inputNote({ spec: { config }, snapshot, data, nameOf }: PaperMoment, people: HumanNetwork): string {
  const words = laterStrings.paper.cards;
  const names = (isCoordinate: boolean) =>
    config.features.flatMap((feature, input) =>
      features[feature].isCoordinate === isCoordinate ? [nameOf(0, input)] : [],
    );
  const [coordinates, further] = [names(true), names(false)];
  const isTable = isOfKind(config.dataSet, 'truthTable') && !isImported(config);
  const seed = config.initialParameters === null && !isImported(config) ? config.seed : null;
  const spoken = words.inputsSay(words.units(coordinates), coordinates.length, isTable, data.scaling !== null);
  const said = [
    ...(coordinates.length === 0 ? [] : [spoken]),
    ...(further.length === 0 ? [] : [words.featuresSay(further)]),
  ];
  return [
    ...(further.length > MOST_INPUTS_NAMED ? [words.allSay] : said),
    ...(isTable ? [] : [words.inputDecimals(people.inputDecimals)]),
    words.source(seed, epochOf(snapshot).epoch),
  ].join(' ');
}
