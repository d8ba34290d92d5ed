import { Scripts } from './Scripts.tsx';

/** A letter with its index and power: z, x1, β₂, β₂ᵗ. */
const LETTER = /^(\p{L})([\d₀-₉]*)(ᵗ?)$/u;
/** Letters with the signs between them: ∂L/∂w, σ′, σ′(z). */
const ROW = /^(∂\p{L}\/∂\p{L}|\p{L}′(\(\p{L}\))?)$/u;
const WORD = /^\p{L}+$/u;

/** A name set as in textbooks: letters in italics with hats, indices and powers in place, words upright. */
export function Letter({ text }: { readonly text: string }) {
  const [, letter, digits = '', power = ''] = LETTER.exec(text) ?? [];
  if (letter !== undefined) return <LetterScripts letter={letter} digits={digits} power={power} />;
  if (ROW.test(text)) return <mrow>{Array.from(text, rowPiece)}</mrow>;
  return WORD.test(text) ? <mi>{text}</mi> : <mtext>{lowered(text)}</mtext>;
}

function rowPiece(piece: string, place: number) {
  if (/[\p{L}∂]/u.test(piece)) return <mi key={place}>{piece}</mi>;
  return (
    <mo key={place} stretchy="false" lspace="0" rspace="0">
      {piece}
    </mo>
  );
}

interface LetterScriptsProps {
  readonly letter: string;
  readonly digits: string;
  readonly power: string;
}

function LetterScripts({ letter, digits, power }: LetterScriptsProps) {
  const [plain, hat] = letter.normalize('NFD');
  const base = hat ? (
    <mover accent="true">
      <mi>{plain}</mi>
      <mo stretchy="false">^</mo>
    </mover>
  ) : (
    <mi>{letter}</mi>
  );
  // NFKD turns subscript digits into plain ones.
  const below = digits === '' ? null : <mn>{digits.normalize('NFKD')}</mn>;
  const above = power === '' ? null : <mi>{power.normalize('NFKD')}</mi>;
  return <Scripts base={base} below={below} above={above} />;
}

const INDICES = ['₀', '₁', '₂', '₃', '₄', '₅', '₆', '₇', '₈', '₉'] as const;

/** Sets the digits after a letter as subscripts: x₁, h₂.₁. */
export function lowered(text: string): string {
  return text.replace(/(?<=[a-z])\d+/g, (digits) =>
    Array.from(digits, (digit) => INDICES[Number(digit)] ?? digit).join(''),
  );
}
