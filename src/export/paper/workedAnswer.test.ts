import { expect, test } from 'vitest';
import { paperLinks, paperMoment } from '../fixtures/paperMoments.ts';
import { workedAnswer } from './workedAnswer.ts';

/** The printed text of a line, with the minus of computers. */
function linesFor(link: string): readonly string[] {
  const worked = workedAnswer(paperMoment(link));
  return (worked?.lines ?? []).map((line) =>
    line
      .map(({ text, as }) => (as === 'power' ? `^${text}` : text))
      .join('')
      .replaceAll('−', '-')
      .replaceAll('\u2009', '')
      .replaceAll('\u00a0', ' '),
  );
}

/** A sum of products as a reader adds it up, with the printed numbers. */
function addedUp(text: string): number {
  return text
    .split(' + ')
    .map((term) => term.split(' · ').reduce((product, factor) => product * Number(factor.replace(/[()]/g, '')), 1))
    .reduce((sum, term) => sum + term, 0);
}

function decimalsOf(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}

test.each(paperLinks)('the printed operands of %s give the printed sum', (link) => {
  const [, numbers = ''] = linesFor(link);
  const [, operands = '', result = ''] = numbers.split('= ');
  expect(addedUp(operands.trim()).toFixed(decimalsOf(result))).toBe(result);
});

test.each(paperLinks)('the printed sum of %s gives the printed answer', (link) => {
  const moment = paperMoment(link);
  const [, numbers = '', last = ''] = linesFor(link);
  const z = Number(numbers.split('= ').at(-1));
  const printed = /= (-?[\d.]+)(?=[:.]|$)[^=]*$/.exec(last)?.[1]?.replace(/\.$/, '') ?? '';
  const decimals = decimalsOf(printed);
  const activation = moment.network.layers.at(-1)?.activation;
  if (activation === 'softmax') {
    const powers = (last.split(' = ')[2] ?? '').match(/\^+-?\^?[\d.]+/g) ?? [];
    const [over = Number.NaN, ...under] = powers.map((power) => Math.exp(Number(power.replaceAll('^', ''))));
    const share = over / under.reduce((sum, power) => sum + power, 0);
    expect(under).toHaveLength(moment.network.layers.at(-1)?.biases.length ?? 0);
    expect(share.toFixed(decimals)).toBe(printed);
    return;
  }
  const answer = { sigmoid: 1 / (1 + Math.exp(-z)), tanh: Math.tanh(z), linear: z }[String(activation)] ?? Number.NaN;
  expect(answer.toFixed(decimals)).toBe(printed);
});

test('four decimals are enough where they are enough', () => {
  const [symbols, numbers, answer] = linesFor('#at=144&probe=0,1');
  expect(symbols).toBe('z = b + w1 · h1 + w2 · h2 + w3 · h3');
  expect(numbers).toMatch(/^= 1\.0219 \+ \(-4\.6410\) · /);
  expect(answer).toMatch(/^ŷ = 1 \/ \(1 \+ e\^-\^z\) = 0\.\d{4}: 0\.5 or more, so class 1\.$/);
});

test('an answer that is wrong says so, and one near the middle has the digits that tell its side', () => {
  expect(linesFor('#at=0&probe=0,0').at(-1)).toMatch(/: 0\.5 or more, so class 1 – wrong here\.$/);
  // Weights of 0 and a bias that is hardly more than 0.
  expect(linesFor('#data=and&net=0&w=0,0,-0.00001').at(-1)).toMatch(/ = 0\.499998: less than 0\.5, so class 0\.$/);
});
