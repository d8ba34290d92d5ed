import type { DataSet, Sample } from '../../../core/data/dataSet.ts';
import { isOfKind } from '../../../core/data/dataSets.ts';
import { isRight, largestIndex } from '../../../core/data/decision.ts';
import { predict } from '../../../core/engine/forwardPropagation.ts';
import type { Network } from '../../../core/model/network.ts';
import type { Config } from '../../../core/run/runSpec.ts';
import { decimalsWithin } from '../../../geometry/boundary/planeRounding.ts';
import { answerBy, type CardRule, cardRuleOf, roundedHalfUp } from './cardRules.ts';

/** A network of people: rounded weights, and a rule for each layer. */
export interface HumanNetwork {
  /** Of weights and biases. */
  readonly decimals: number;
  /** Of what the inputs say. */
  readonly inputDecimals: number;
  readonly layers: readonly HumanLayer[];
}

interface HumanLayer {
  readonly weights: readonly (readonly number[])[];
  readonly biases: readonly number[];
  readonly rule: CardRule;
}

/** How well people answer who do exactly what the cards say. */
export type CardClaim =
  | { readonly kind: 'correct'; readonly correct: number; readonly count: number }
  /** For numbers to learn: how far they are off (root mean square), and how far the network is. */
  | { readonly kind: 'error'; readonly error: number; readonly ofNetwork: number };

const MOST_DECIMALS = 2;
/** People may be off by this much more than the network, as shares of its error and of the range of the targets. */
const MORE_ERROR = 0.25;
const MORE_RANGE = 0.05;

/**
 * The network with weights rounded to whole numbers if people still get every training point right, else to one decimal, else to
 * two; and what is true of it.
 */
export function humanNetwork(network: Network, config: Config, data: DataSet) {
  for (let decimals = 0; ; decimals++) {
    const people = roundedNetwork(network, config, data, decimals);
    const claim = claimOf(people, network, data);
    if (decimals === MOST_DECIMALS || isGood(claim, data)) return { people, claim };
  }
}

function isGood(claim: CardClaim, { range }: DataSet): boolean {
  if (claim.kind === 'correct') return claim.correct === claim.count;
  return claim.error <= (1 + MORE_ERROR) * claim.ofNetwork + MORE_RANGE * (range.high - range.low);
}

function roundedNetwork(network: Network, config: Config, data: DataSet, decimals: number): HumanNetwork {
  const last = network.layers.length - 1;
  const rounded = (value: number) => Number(value.toFixed(decimals)) + 0;
  return {
    decimals,
    inputDecimals: isOfKind(config.dataSet, 'truthTable') && !config.playground ? 0 : inputDecimals(data),
    layers: network.layers.map(({ weights, biases, activation }, layer) => ({
      weights: weights.map((row) => row.map(rounded)),
      biases: biases.map(rounded),
      rule:
        layer === last
          ? outputRule(activation, data)
          : activation === 'softmax'
            ? { kind: 'largest' }
            : cardRuleOf(activation),
    })),
  };
}

/**
 * Of several classes the largest sum wins: no function changes which one that is. Nor does tanh change the side of 0 that a sum is on, but
 * its table would call small ones 0. A number has the digits of the targets.
 */
function outputRule(activation: Network['layers'][number]['activation'], { decision, task, range }: DataSet): CardRule {
  if (decision.kind === 'largest' || activation === 'softmax') return { kind: 'largest' };
  if (activation === 'tanh' && task === 'classification' && decision.middle === 0) return { kind: 'sum', decimals: 2 };
  const rule = cardRuleOf(activation);
  if (rule.kind !== 'sum' || task !== 'regression') return rule;
  return { kind: 'sum', decimals: Math.min(9, Math.max(1, decimalsWithin({ min: range.low, max: range.high }, 2))) };
}

/** About ten steps from 0 to the largest input: one decimal of numbers around 1. */
function inputDecimals({ training }: DataSet): number {
  let largest = 0;
  for (const { inputs } of training) for (const input of inputs) largest = Math.max(largest, Math.abs(input));
  return largest > 0 && Number.isFinite(largest)
    ? Math.min(9, Math.max(0, 1 - Math.floor(Math.log10(2 * largest))))
    : 1;
}

/** What every output says for some inputs. */
function spokenOutputs(
  { layers, inputDecimals: decimals }: HumanNetwork,
  inputs: readonly number[],
): readonly number[] {
  return layers.reduce<readonly number[]>(
    (heard, { weights, biases, rule }) =>
      biases.map((bias, unit) =>
        answerBy(
          rule,
          heard.reduce((sum, said, from) => sum + said * (weights[from]?.[unit] ?? Number.NaN), bias),
        ),
      ),
    inputs.map((input) => roundedHalfUp(input, decimals)),
  );
}

function claimOf(people: HumanNetwork, network: Network, data: DataSet): CardClaim {
  const { training, task } = data;
  if (task === 'classification') {
    const correct = training.filter((sample) => isRightAnswer(people, sample, data)).length;
    return { kind: 'correct', correct, count: training.length };
  }
  const errorOf = (answer: (sample: Sample) => readonly number[]) => {
    const squares = training.flatMap((sample) =>
      answer(sample).map((value, output) => (value - (sample.targets[output] ?? Number.NaN)) ** 2),
    );
    return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / Math.max(1, squares.length));
  };
  return {
    kind: 'error',
    error: errorOf(({ inputs }) => spokenOutputs(people, inputs)),
    ofNetwork: errorOf(({ inputs }) => predict(network, inputs)),
  };
}

/** An answer exactly in the middle, or two largest sums, decide nothing and are not right. */
function isRightAnswer(people: HumanNetwork, { inputs, targets }: Sample, { decision }: DataSet): boolean {
  const said = spokenOutputs(people, inputs).map((output) => Number(output.toPrecision(12)));
  const isUndecided =
    decision.kind === 'largest'
      ? said.some((output, k) => k !== largestIndex(said) && output === said[largestIndex(said)])
      : said.includes(decision.middle);
  return !isUndecided && isRight(decision, said, targets);
}
