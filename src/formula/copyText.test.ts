import { expect, test } from 'vitest';
import { formulaLatex, formulaPython, formulaText } from './copyText.ts';
import { call, constant, difference, negative, operand, product, quotient, square, sum } from './expression.ts';
import type { Formula } from './formula.ts';

const w = operand({ base: 'w', index: 'x1→h2' }, -1.5, { tone: 'weight' });
const x = operand({ base: 'x1' }, 2);
const b = operand({ base: 'b', index: 'h2' }, 0.25);

function formula(expression: Formula['expression'], value: number, base = 'z', index = 'h2'): Formula {
  return {
    quantity: { kind: 'z', layer: 0, neuron: 1 },
    symbol: { base, index },
    expression,
    value,
    progress: 'done',
    tone: 'result',
    notes: [],
  };
}

const z = formula(sum(b, product(w, x)), -2.75);

test('as text: symbols, numbers, result, in ASCII with all digits', () => {
  expect(formulaText(z)).toBe('z(h2) = b(h2) + w(x1->h2)*x1 = 0.25 + (-1.5)*2 = -2.75');
});

test('as LaTeX', () => {
  expect(formulaLatex(z)).toBe(
    'z_{h_{2}} = b_{h_{2}} + w_{x_{1} \\to h_{2}} \\cdot x_{1} = 0.25 + (-1.5) \\cdot 2 = -2.75',
  );
  expect(formulaLatex(formula(quotient(square(difference(x, constant(1))), x), 0.5, 'δ'))).toBe(
    '\\delta_{h_{2}} = \\frac{(x_{1} - 1)^2}{x_{1}} = \\frac{(2 - 1)^2}{2} = 0.5',
  );
});

test('the base of a square is bracketed if it would be misread', () => {
  const g = operand({ base: '∂L/∂w', index: 'x1→h2' }, 2.5e-9);
  expect(formulaLatex(formula(square(g), 6.25e-18, 's'))).toBe(
    's_{h_{2}} = (\\partial L/\\partial w_{x_{1} \\to h_{2}})^2 = (2.5 \\times 10^{-9})^2 = 6.25 \\times 10^{-18}',
  );
  expect(formulaText(formula(square(g), 6.25e-18, 's'))).toBe('s(h2) = (dL/dw(x1->h2))^2 = (2.5e-9)^2 = 6.25e-18');
  expect(formulaText(formula(square(w), 2.25, 's'))).toBe('s(h2) = w(x1->h2)^2 = (-1.5)^2 = 2.25');
});

test('a minus before its only operand keeps close to it', () => {
  const surprise = formula(negative(call('ln', x)), -0.69, 's');
  expect(formulaText(surprise)).toBe('s(h2) = -ln(x1) = -ln(2) = -0.69');
  expect(formulaLatex(surprise)).toBe('s_{h_{2}} = -\\ln(x_{1}) = -\\ln(2) = -0.69');
});

test('as Python: a line that computes the value', () => {
  expect(formulaPython(z)).toBe('z_h2 = 0.25 + (-1.5) * 2  # -2.75');
  expect(formulaPython(formula(product(call('σ', x), difference(constant(1), x)), -0.88))).toBe(
    'z_h2 = (1 / (1 + np.exp(-(2)))) * (1 - 2)  # -0.88',
  );
});

test('a given number has no formula to copy, only itself', () => {
  expect(formulaText({ ...z, expression: null })).toBe('z(h2) = -2.75');
  expect(formulaPython({ ...z, expression: null })).toBe('z_h2 = -2.75');
});

test('what is too large for a number is written so that Python and LaTeX read it', () => {
  const large = operand({ base: 'w' }, 1e200);
  const overflowed = formula(sum(product(large, large), operand({ base: 'q' }, Number.NEGATIVE_INFINITY)), Infinity);
  expect(formulaText(overflowed)).toMatch(/ = 1e\+200\*1e\+200 \+ \(-inf\) = inf$/);
  expect(formulaPython(overflowed)).toBe('z_h2 = 1e+200 * 1e+200 + (-np.inf)  # inf');
  expect(formulaLatex(overflowed)).toMatch(/\+ \(-\\infty\) = \\infty$/);
});
