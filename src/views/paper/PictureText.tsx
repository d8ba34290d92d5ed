import type { PaperText } from '../../export/paper/paperNetwork.ts';
import { NamedSpans } from './Marked.tsx';

/** A text of a picture on paper. */
export function PictureText({ text }: { readonly text: PaperText }) {
  return (
    <text
      x={text.x}
      y={text.y + 0.36 * text.size}
      fontSize={text.size}
      fontWeight={text.isBold ? 700 : 400}
      textAnchor={text.anchor}
      stroke="#fff"
      strokeWidth={text.isName ? 4 : 0}
      paintOrder="stroke"
    >
      {text.isName ? <NamedSpans text={text.text} size={text.size} /> : text.text}
    </text>
  );
}

interface PillProps {
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly round: number;
}

/** The white bed of a number. */
export function Bed({ box, round }: PillProps) {
  return <rect {...box} rx={round} fill="#fff" stroke="#000" strokeWidth="1" />;
}
