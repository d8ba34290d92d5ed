import { expect, test } from 'vitest';
import { paperLinks, paperMoment } from '../../fixtures/paperMoments.ts';
import type { PaperMoment } from '../paperMoment.ts';
import { cardPages, type WeightCard, weightCards } from './weightCards.ts';

const numberIn = (text: string) => Number(text.replace('−', '-').replaceAll('\u2009', ''));
const tenths = (value: number) => Math.floor(Number((value * 10).toPrecision(12)) + 0.5) / 10;

/** A class of people with these cards: each hears what those before say, and reads the own card only. */
function played(cards: readonly WeightCard[], moment: PaperMoment, inputs: readonly number[]) {
  const said = new Map(moment.spec.config.features.map((_, k) => [moment.nameOf(0, k), inputs[k] ?? 0]));
  const sums: number[] = [];
  for (const { name, rows, bias, rule } of cards) {
    let sum = bias === null ? 0 : numberIn(bias);
    for (const { from, weight } of rows) sum += (said.get(from) ?? Number.NaN) * numberIn(weight);
    sums.push(sum);
    if (rule.kind === 'table') {
      // The nearest column; of two, the one at the right.
      const [first, ...others] = rule.columns;
      let best = first;
      const distance = (at: number) => Number(Math.abs(at - sum).toPrecision(12));
      for (const column of others) if (best && distance(column.sum) <= distance(best.sum)) best = column;
      said.set(name, best?.say === 'sum' ? tenths(sum) : Number(best?.say));
    } else if (rule.kind === 'positive') said.set(name, sum > 0 ? tenths(sum) : 0);
    else if (rule.kind === 'leak') said.set(name, tenths(sum > 0 ? sum : sum / 100));
    else if (rule.kind === 'sum') {
      const unit = 10 ** rule.decimals;
      said.set(name, Math.floor(Number((sum * unit).toPrecision(12)) + 0.5) / unit);
    } else said.set(name, sum);
  }
  const outputs = moment.network.layers.at(-1)?.biases.length ?? 1;
  return cards.slice(-outputs).map(({ name }) => Number((said.get(name) ?? Number.NaN).toPrecision(12)));
}

/** How many training points come out right, with inputs of so many decimals. */
function countRight(cards: readonly WeightCard[], moment: PaperMoment, decimals: number): number {
  const unit = 10 ** decimals;
  return moment.data.training.filter(({ inputs, targets }) => {
    const spoken = inputs.map((input) => Math.floor(Number((input * unit).toPrecision(12)) + 0.5) / unit);
    const outputs = played(cards, moment, spoken);
    const { middle } = moment.data.range;
    if (targets.length === 1)
      return targets[0] === 1 ? (outputs[0] ?? middle) > middle : (outputs[0] ?? middle) < middle;
    const most = Math.max(...outputs);
    return outputs.filter((output) => output === most).length === 1 && outputs.indexOf(most) === targets.indexOf(1);
  }).length;
}

test.each([
  ['#at=400', 0],
  ['#data=and&net=0&at=200', 0],
  ['#at=12', 0],
  ['#data=moons&act=tanh&at=300', 1],
  ['#data=circle&act=relu&net=4&at=600', 1],
  ['#data=blobs&net=2&act=leaky&at=200', 1],
  ['#data=blobs&net=2&act=elu&at=200', 1],
  ['#data=blobs&net=2&act=softplus&at=200', 1],
  ['#data=blobs&net=2&act=linear&at=200', 1],
  ['#data=three-blobs&at=100', 1],
  ['#activation=tanh&dataset=circle&networkShape=4,2&seed=0.5&noise=0&percTrainData=50&at=5000', 1],
])('a class that plays the cards of %s gets as many points right as they say', (link, decimals) => {
  const moment = paperMoment(link);
  const cards = weightCards(moment);
  const right = countRight(cards, moment, decimals);
  const count = moment.data.training.length;
  const claim = cards.at(-1)?.foot ?? '';
  const all = /all (four|\d+) /.test(claim);
  expect(all).toBe(right === count);
  if (!all) expect(claim).toContain(`${right} of ${count} `);
});

test('a class plays an imported network of tanh nearly as well as it answers, as the last card decides by the side of 0', () => {
  const moment = paperMoment(
    '#activation=tanh&dataset=circle&networkShape=4,2&seed=0.5&noise=0&percTrainData=50&at=5000',
  );
  const { correct } = moment.snapshot.training;
  expect(countRight(weightCards(moment), moment, 1)).toBeGreaterThan(0.95 * correct);
  expect(weightCards(moment).at(-1)?.sentences.at(-1)).toContain('More than 0');
});

test('XOR is played with whole numbers, and says so only because it is true', () => {
  const cards = weightCards(paperMoment('#at=400'));
  expect(cards.flatMap(({ rows }) => rows.map(({ weight }) => weight)).join(' ')).toBe('−4 +4 +3 −3 −5 +5 −6 +4 +8');
  expect(cards.map(({ bias }) => bias)).toEqual(['+2', '−2', '−3', '+1']);
  expect(cards.at(-1)?.foot).toBe('With these numbers all four points come out right.');
  expect(cards.at(-1)?.sentences.at(-1)).toBe('More than 0.5: call out **“One!”** Less: **“Zero!”**');
});

test('numbers that do not come out right have two decimals', () => {
  const cards = weightCards(paperMoment('#at=12'));
  for (const { rows } of cards) for (const { weight } of rows) expect(weight).toMatch(/^[+−]?\d+\.\d\d$/);
  expect(cards.at(-1)?.foot).toMatch(/\d of 4 points come out right/);
});

test.each(paperLinks)('every neuron of %s has one card, four to a page', (link) => {
  const moment = paperMoment(link);
  const [, ...units] = moment.snapshot.architecture.sizes;
  const cards = weightCards(moment);
  expect(cards.map(({ part }) => part)).toEqual(
    units.flatMap((count, layer) => Array.from({ length: count }, (_, unit) => `n${layer}.${unit}`)),
  );
  expect(cardPages(cards).flat()).toEqual(cards);
  for (const page of cardPages(cards)) expect(page.length).toBeLessThanOrEqual(4);
});

test('a number to learn is said, and the cards say how far they are off', () => {
  const cards = weightCards(paperMoment('#data=plane&net=2&act=tanh&at=400'));
  expect(cards.at(-1)?.tells).toBe('and tell everyone the number.');
  expect(cards.at(-1)?.foot).toMatch(/off by 0\.\d{3} \(root mean square\); those of the network by 0\.\d{3}\.$/);
});

test('a network without biases has none on its cards', () => {
  for (const { bias } of weightCards(paperMoment('#biases=none&at=50'))) expect(bias).toBeNull();
});
