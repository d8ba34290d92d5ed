import { writtenNumber } from '../../formula/digits.ts';
import type { FormulaSymbol } from '../../formula/expression.ts';
import type { Formula } from '../../formula/formula.ts';
import { needsBrackets, type Token } from '../../formula/tokens.ts';
import { Letter, lowered } from './Letter.tsx';
import { NumberLink } from './NumberLink.tsx';
import { Scripts } from './Scripts.tsx';

/** z, δ with its index, x₁, or a few words. */
export function Sign({ symbol: { base, index, sample } }: { readonly symbol: FormulaSymbol }) {
  const below = index === undefined ? null : <mtext>{lowered(index)}</mtext>;
  // The sample's number, in brackets above.
  const above = sample === undefined ? null : <mtext>({sample})</mtext>;
  return <Scripts base={<Letter text={base} />} below={below} above={above} />;
}

interface TokensProps {
  readonly tokens: readonly Token[];
  /** Digits of the operands' numbers, or null for their symbols. */
  readonly numbers: number | null;
}

/** Part of a formula as MathML. Each number with a formula of its own leads to it. */
export function Tokens({ tokens, numbers }: TokensProps) {
  return Array.from(tokens.entries(), ([index, token]) => <One key={index} token={token} numbers={numbers} />);
}

function One({ token, numbers }: { readonly token: Token; readonly numbers: number | null }) {
  const group = (tokens: readonly Token[]) => (
    <mrow>
      <Tokens tokens={tokens} numbers={numbers} />
    </mrow>
  );
  switch (token.kind) {
    case 'operand': {
      const { symbol, value, tone } = token.operand;
      if (numbers === null) return <Sign symbol={symbol} />;
      const text = writtenNumber(value, numbers);
      const number = <mn className={toneClass(tone, value)}>{value < 0 && !token.isAlone ? `(${text})` : text}</mn>;
      return <NumberLink operand={token.operand}>{number}</NumberLink>;
    }
    case 'constant':
      return <mn>{writtenNumber(token.value)}</mn>;
    case 'sign':
      return <Operator text={token.text} isPrefix={token.isPrefix === true} />;
    case 'name':
      return <Letter text={token.text} />;
    case 'fraction':
      // Inline MathML would otherwise shrink a fraction's terms by a third.
      return (
        <mfrac
          displaystyle="true"
          className="border-current has-data-value:border-b has-data-value:border-dotted has-data-value:pb-[3px]"
        >
          {group(token.over)}
          {group(token.under)}
        </mfrac>
      );
    case 'square':
      return (
        <msup>
          {needsBrackets(token.of, numbers === null ? 'symbols' : 'numbers') ? (
            <mrow>
              <Operator text="(" isPrefix={false} />
              <Tokens tokens={token.of} numbers={numbers} />
              <Operator text=")" isPrefix={false} />
            </mrow>
          ) : (
            group(token.of)
          )}
          <mn>2</mn>
        </msup>
      );
    case 'root':
      return <msqrt>{group(token.of)}</msqrt>;
    case 'exponential':
      return (
        <msup>
          <mi>e</mi>
          {group(token.power)}
        </msup>
      );
  }
}

const SPACES: Readonly<Record<string, string>> = { '+': '0.25em', '−': '0.25em', '·': '0.15em', ',': '0.1em' };

/** An operator; its space does not depend on where a line is broken. */
function Operator({ text, isPrefix }: { readonly text: string; readonly isPrefix: boolean }) {
  const space = isPrefix ? '0' : (SPACES[text] ?? '0');
  return (
    <mo stretchy="false" form="infix" lspace={space} rspace={space}>
      {text}
    </mo>
  );
}

export function Equals() {
  return (
    <mo form="infix" lspace="0.35em" rspace="0.35em">
      =
    </mo>
  );
}

/** Colours weights by their sign, which their text shows as well. */
export function toneClass(tone: Formula['tone'], value: number): string {
  switch (tone) {
    case 'backward':
      return 'text-backward';
    case 'weight':
      return value < 0 ? 'text-negative' : 'text-positive';
    case 'result':
      return 'font-bold';
    case 'plain':
      return '';
  }
}
