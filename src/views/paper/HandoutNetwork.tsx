import type { PaperNetwork, PaperText } from '../../export/paper/paperNetwork.ts';
import { edgeDashes } from '../../geometry/network/edgeWidth.ts';
import { strings } from '../../strings/index.ts';
import { Bed, PictureText } from './PictureText.tsx';

/** Width of a letter, in sizes of the text. */
const LETTER = 0.56;

/** A box behind a text: no line runs through its words, or between them. */
function behind({ text, x, y, size, anchor }: PaperText) {
  const width = text.length * LETTER * size;
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { x: left, y: y - 0.5 * size, width, height: size };
}

/** The network in black and white: straight lines, dashed where negative, and hatched squares. */
export function HandoutNetwork({ network }: { readonly network: PaperNetwork }) {
  const { width, height, lines, tiles, chips, texts } = network;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={strings.network.heading}
      data-picture="network"
    >
      {lines.map(({ part, from, to, width: stroke, isNegative, opacity }) => (
        <line
          key={part}
          data-part={part}
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
          stroke="#000"
          strokeWidth={stroke}
          strokeDasharray={edgeDashes(stroke, isNegative ? -1 : 1) ?? undefined}
          strokeOpacity={opacity < 1 ? opacity : undefined}
        />
      ))}
      {tiles.map(({ part, square, hatch, border }) => (
        <g key={part} data-part={part} fill="none" stroke="#000">
          <rect {...square} fill="#fff" stroke="none" />
          <path d={hatch} className="hatch" strokeWidth={square.width < 30 ? 1.2 : 2.4} />
          <path d={border} strokeWidth="1.2" />
          <rect {...square} strokeWidth="1.4" />
        </g>
      ))}
      {chips.map(({ box, text, size }) => (
        <g key={`${box.x} ${box.y}`}>
          <Bed box={box} round={box.height / 2} />
          <PictureText
            text={{
              text,
              size,
              x: box.x + box.width / 2,
              y: box.y + box.height / 2,
              anchor: 'middle',
              isBold: true,
              isName: false,
            }}
          />
        </g>
      ))}
      {texts.map((text) => (
        <g key={`${text.x} ${text.y} ${text.text}`}>
          <rect {...behind(text)} fill="#fff" />
          <PictureText text={text} />
        </g>
      ))}
    </svg>
  );
}
