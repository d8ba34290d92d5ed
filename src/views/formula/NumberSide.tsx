import { Fragment } from 'react';
import { partOfQuantity } from '../../core/model/quantity.ts';
import { clausesOf } from '../../formula/clauses.ts';
import { writtenNumber } from '../../formula/digits.ts';
import { type Operand, operandsOf } from '../../formula/expression.ts';
import type { Token } from '../../formula/tokens.ts';
import { highlight, openQuantity } from '../../store/actions/formulaActions.ts';
import { strings } from '../../strings/index.ts';
import { Tokens, toneClass } from './Maths.tsx';

interface NumberSideProps {
  readonly tokens: readonly Token[];
  readonly digits: number;
}

/** A formula in numbers. Each number with a formula of its own links to it. */
export function NumberSide({ tokens, digits }: NumberSideProps) {
  return Array.from(clausesOf(tokens).entries(), ([place, clause]) => (
    <Fragment key={place}>
      <wbr />
      <span className="whitespace-nowrap">
        {Array.from(piecesOf(clause).entries(), ([index, piece]) => (
          <Piece key={index} piece={piece} digits={digits} />
        ))}
      </span>
    </Fragment>
  ));
}

function Piece({ piece, digits }: { readonly piece: readonly Token[]; readonly digits: number }) {
  const operand = linkedOperand(piece);
  const maths = (
    <math>
      <mrow>
        <Tokens tokens={piece} numbers={digits} />
      </mrow>
    </math>
  );
  if (!operand) return maths;
  return (
    <OperandButton operand={operand} digits={digits}>
      {maths}
    </OperandButton>
  );
}

interface OperandButtonProps {
  readonly operand: Operand;
  readonly digits: number;
  readonly children: React.ReactNode;
}

function OperandButton({ operand, digits, children }: OperandButtonProps) {
  const { of, symbol, value, tone } = operand;
  if (!of) return children;
  const part = partOfQuantity(of);
  const name = strings.formula.symbolName(symbol.base, symbol.index, symbol.sample);
  return (
    <button
      type="button"
      data-value={String(value)}
      aria-label={strings.formula.operandName(name, writtenNumber(value, digits))}
      onClick={() => openQuantity(of)}
      onPointerEnter={() => highlight(part)}
      onPointerLeave={() => highlight(null)}
      onFocus={() => highlight(part)}
      onBlur={() => highlight(null)}
      // The dotted line stays clear of the denominator of a fraction.
      className={`min-h-[24px] cursor-pointer border-b border-dotted border-current hover:bg-sunken has-[mfrac]:pb-[3px] pointer-coarse:min-h-[44px] ${toneClass(tone, value)}`}
    >
      {children}
    </button>
  );
}

/** Splits at linked numbers, keeping the tokens between them together; a fraction with one linked number is itself the link. */
function piecesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const pieces: Token[][] = [];
  let run: Token[] = [];
  for (const token of tokens) {
    if (linkedOperand([token])) {
      if (run.length > 0) pieces.push(run);
      pieces.push([token]);
      run = [];
    } else run.push(token);
  }
  if (run.length > 0) pieces.push(run);
  return pieces;
}

/** The only linked number of a piece, or null if there is none or more than one. */
function linkedOperand(piece: readonly Token[]): Operand | null {
  const linked = piece.flatMap(operandsIn).filter((operand) => operand.of !== null);
  return linked.length === 1 ? (linked[0] ?? null) : null;
}

function operandsIn(token: Token): readonly Operand[] {
  switch (token.kind) {
    case 'operand':
      return operandsOf(token.operand);
    case 'fraction':
      return [...token.over, ...token.under].flatMap(operandsIn);
    case 'square':
    case 'root':
      return token.of.flatMap(operandsIn);
    case 'exponential':
      return token.power.flatMap(operandsIn);
    default:
      return [];
  }
}
