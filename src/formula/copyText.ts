/** Formulas to copy: as plain text, LaTeX and Python, all in ASCII and with every digit. */
import type { Expression, FormulaSymbol, FunctionName } from './expression.ts';
import type { Formula } from './formula.ts';
import { needsBrackets, type Token, tokensOf } from './tokens.ts';

/** z(h2) = w(x1->h2)*x1 + b(h2) = 1.5*1 + (-0.5) = 1.0 */
export function formulaText({ symbol, expression, value }: Formula): string {
  const sides = expression ? [plain(tokensOf(expression), 'symbols'), plain(tokensOf(expression), 'numbers')] : [];
  return [asciiSymbol(symbol), ...new Set(sides), numberText(value)].join(' = ');
}

/** The same for a LaTeX document. */
export function formulaLatex({ symbol, expression, value }: Formula): string {
  const sides = expression ? [latex(tokensOf(expression), 'symbols'), latex(tokensOf(expression), 'numbers')] : [];
  return [latexSymbol(symbol), ...new Set(sides), latexNumber(value)].join(' = ');
}

/** A line of Python (with NumPy as np) that computes the value from its operands. */
export function formulaPython({ symbol, expression, value }: Formula): string {
  const name = asciiSymbol(symbol).replace(/->/g, '_to_').replace(/\W+/g, '_').replace(/^_|_$/g, '');
  const line = `${name} = ${expression ? python(expression) : numberText(value).replace('inf', 'np.inf')}`;
  return expression ? `${line}  # ${numberText(value)}` : line;
}

type Side = 'symbols' | 'numbers';

function plain(tokens: readonly Token[], side: Side): string {
  return tokens.map((token) => plainToken(token, side)).join('');
}

function plainToken(token: Token, side: Side): string {
  switch (token.kind) {
    case 'operand':
      return side === 'symbols' ? asciiSymbol(token.operand.symbol) : bracketed(token.operand.value);
    case 'constant':
      return numberText(token.value);
    case 'sign':
      return token.isPrefix ? '-' : { '+': ' + ', '−': ' - ', '·': '*', '(': '(', ')': ')', ',': ', ' }[token.text];
    case 'name':
      return ascii(token.text);
    case 'fraction':
      return `(${plain(token.over, side)})/(${plain(token.under, side)})`;
    case 'square':
      return `${base(plain(token.of, side), token.of, side)}^2`;
    case 'root':
      return `sqrt(${plain(token.of, side)})`;
    case 'exponential':
      return `exp(${plain(token.power, side).trim()})`;
  }
}

/** The base of a square, in brackets if it would be misread without. */
function base(text: string, tokens: readonly Token[], side: Side): string {
  return needsBrackets(tokens, side) ? `(${text})` : text;
}

function latex(tokens: readonly Token[], side: Side): string {
  return tokens.map((token) => latexToken(token, side)).join('');
}

function latexToken(token: Token, side: Side): string {
  switch (token.kind) {
    case 'operand': {
      if (side === 'symbols') return latexSymbol(token.operand.symbol);
      const text = latexNumber(token.operand.value);
      return token.operand.value < 0 ? `(${text})` : text;
    }
    case 'constant':
      return latexNumber(token.value);
    case 'sign':
      return token.isPrefix
        ? '-'
        : { '+': ' + ', '−': ' - ', '·': ' \\cdot ', '(': '(', ')': ')', ',': ', ' }[token.text];
    case 'name':
      return LATEX_NAMES[token.text] ?? `\\operatorname{${ascii(token.text)}}`;
    case 'fraction':
      return `\\frac{${latex(token.over, side)}}{${latex(token.under, side)}}`;
    case 'square':
      return `${base(latex(token.of, side), token.of, side)}^2`;
    case 'root':
      return `\\sqrt{${latex(token.of, side)}}`;
    case 'exponential':
      return `e^{${latex(token.power, side)}}`;
  }
}

const LATEX_NAMES: Readonly<Record<string, string>> = {
  σ: '\\sigma',
  'σ′': "\\sigma'",
  ln: '\\ln',
  max: '\\max',
  tanh: '\\tanh',
  sin: '\\sin',
  cos: '\\cos',
};

function python(expression: Expression): string {
  switch (expression.kind) {
    case 'operand':
    case 'constant':
      return bracketed(expression.value).replace('inf', 'np.inf');
    case 'sum':
      return expression.terms.map(python).join(' + ');
    case 'difference':
      return `${python(expression.from)} - ${pythonPart(expression.minus)}`;
    case 'product':
      return expression.factors.map(pythonPart).join(' * ');
    case 'quotient':
      return `${pythonPart(expression.over)} / ${pythonPart(expression.under)}`;
    case 'square':
      return `${pythonPart(expression.of)}**2`;
    case 'negative':
      return `-${pythonPart(expression.of)}`;
    case 'call':
      return pythonCall(expression.name, expression.operands.map(python));
  }
}

/** In brackets, unless it is a number or a call; σ is written as an expression. */
function pythonPart(expression: Expression): string {
  const { kind } = expression;
  const isWhole = kind === 'operand' || kind === 'constant' || (kind === 'call' && !expression.name.startsWith('σ'));
  return isWhole ? python(expression) : `(${python(expression)})`;
}

function pythonCall(name: FunctionName, [first = '', second = '']: readonly string[]): string {
  switch (name) {
    case 'σ':
      return `1 / (1 + np.exp(-(${first})))`;
    case 'σ′':
      return `(1 / (1 + np.exp(-(${first})))) * (1 - 1 / (1 + np.exp(-(${first}))))`;
    case 'ln':
      return `np.log(${first})`;
    case 'max':
      return `max(${first}, ${second})`;
    default:
      return `np.${name}(${first})`;
  }
}

const GREEK: Readonly<Record<string, string>> = {
  δ: 'delta',
  η: 'eta',
  λ: 'lambda',
  μ: 'mu',
  ρ: 'rho',
  β: 'beta',
  ε: 'epsilon',
  σ: 'sigma',
  π: 'pi',
};

function ascii(text: string): string {
  return text
    .replace(/[δηλμρβεσπ]/g, (letter) => GREEK[letter] ?? letter)
    .replaceAll('∂L/∂', 'dL/d')
    .replaceAll('→', '->')
    .replaceAll('ŷ', 'yhat')
    .replaceAll('′', "'")
    .replaceAll('²', '^2')
    .replaceAll('½', '1/2')
    .replaceAll('·', '*')
    .replaceAll('√', 'sqrt ')
    .replaceAll('Σ', 'sum ')
    .replaceAll('−', '-')
    .replaceAll('’', "'")
    .replaceAll('ᵗ', '^t')
    .replace(/[₀-₉]/g, (digit) => String('₀₁₂₃₄₅₆₇₈₉'.indexOf(digit)));
}

function asciiSymbol({ base, index, sample }: FormulaSymbol): string {
  const name = index === undefined ? ascii(base) : `${ascii(base)}(${ascii(index)})`;
  return sample === undefined ? name : `${name}[${sample}]`;
}

function latexSymbol({ base: letters, index, sample }: FormulaSymbol): string {
  // The base is either a few words or a small formula.
  const isWords = /^[^(]*[a-z]{2,}/i.test(letters) && !FUNCTION.test(letters);
  const name = isWords ? `\\text{${ascii(letters)}}` : latexLetters(letters);
  const indexed = index === undefined ? name : `${name}_{${latexLetters(index)}}`;
  return sample === undefined ? indexed : `${indexed}^{(${sample})}`;
}

const FUNCTION = /^(?:sin|cos)\(/;

function latexLetters(text: string): string {
  return text
    .replace(/([a-zŷ])(\d+(?:\.\d+)?)/g, '$1_{$2}')
    .replace(/[₀-₉]/g, (digit) => `_${'₀₁₂₃₄₅₆₇₈₉'.indexOf(digit)}`)
    .replace(/[δηλμρβεσπ]/g, (letter) => `\\${GREEK[letter]} `)
    .replace(/(?:sin|cos)(?=\()/g, '\\$&')
    .replace(/, before$/, ', \\text{before}')
    .replaceAll(' ′', '′')
    .replaceAll('′', "'")
    .replaceAll('∂', '\\partial ')
    .replaceAll('ŷ', '\\hat{y}')
    .replaceAll('→', ' \\to ')
    .replaceAll('Σ', '\\sum ')
    .replaceAll('−', '-')
    .replaceAll('·', ' \\cdot ')
    .replaceAll('²', '^2')
    .replaceAll('ᵗ', '^t')
    .trim();
}

function latexNumber(value: number): string {
  if (!Number.isFinite(value)) return numberText(value).replace('inf', '\\infty');
  const [mantissa = '', exponent] = numberText(value).split('e');
  return exponent === undefined ? mantissa : `${mantissa} \\times 10^{${Number(exponent)}}`;
}

function bracketed(value: number): string {
  return value < 0 || Object.is(value, -0) ? `(${numberText(value)})` : numberText(value);
}

/** A result that is too large for a number is written as in Python. */
function numberText(value: number): string {
  if (Object.is(value, -0)) return '-0';
  return String(value).replace('Infinity', 'inf').replace('NaN', 'nan');
}
