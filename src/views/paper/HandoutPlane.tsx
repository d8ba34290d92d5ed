import type { PaperPlane } from '../../export/paper/paperPlane.ts';
import { classDarkness } from '../../export/paper/paperPlane.ts';
import { markPath } from '../../geometry/boundary/boundaryMarks.ts';
import { formatPower } from '../../strings/formatNumber.ts';
import { laterStrings } from '../../strings/later.ts';
import { greyOf } from './greyOf.ts';
import { NamedSpans } from './Marked.tsx';
import { Bed } from './PictureText.tsx';

/** Space for the numbers of the axes, in pixels. */
const LEFT = 34;
const BELOW = 22;
const FONT = 12.5;

/** The plane with its hatched regions, lines, points and answers. */
export function HandoutPlane({ plane }: { readonly plane: PaperPlane }) {
  const { size, hatches, lines, thinLines, marks, pills } = plane;
  const [width, height] = [size + LEFT + 4, size + BELOW + 4];
  return (
    <svg
      viewBox={`${-LEFT} -3 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={laterStrings.paper.planeHeading}
      data-picture="plane"
    >
      <g fill="none" stroke="#000" strokeLinejoin="round">
        {hatches.map((path) => (
          <path key={path} d={path} className="hatch" strokeWidth="2.2" />
        ))}
        <path d={thinLines} strokeWidth="1" />
        <path d={lines} strokeWidth="2.2" />
        <rect width={size} height={size} strokeWidth="1.4" />
      </g>
      <g stroke="#000" strokeWidth="1.6">
        {marks.map(({ path, darkness }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: points of one print, two of which may lie at one place.
          <g key={place}>
            <path d={path} fill="none" stroke="#fff" strokeWidth="4" />
            <path d={path} fill={greyOf(darkness)} />
          </g>
        ))}
      </g>
      {pills.map(({ box, text, shape }) => (
        <g key={`${box.x} ${box.y}`}>
          <Bed box={box} round={4} />
          {shape && (
            <path
              d={markPath(shape, 4.5, { x: box.x + 10, y: box.y + box.height / 2 })}
              fill={greyOf(classDarkness(Number(text)))}
              stroke="#000"
              strokeWidth="1.4"
            />
          )}
          <text
            x={shape ? box.x + 19 : box.x + box.width / 2}
            y={box.y + box.height / 2 + 4.4}
            fontSize="12"
            fontWeight="700"
            textAnchor={shape ? 'start' : 'middle'}
          >
            {text}
          </text>
        </g>
      ))}
      <Axes plane={plane} />
    </svg>
  );
}

function Axes({ plane: { size, ticks, powers } }: { readonly plane: PaperPlane }) {
  const name = (axis: 0 | 1) => {
    const power = powers[axis];
    return `x${axis + 1}${power === 0 ? '' : ` ${laterStrings.plane.power(formatPower(power))}`}`;
  };
  // A number of the axis that would touch its name gives way.
  const isFree = (at: number) => at < 0.86;
  return (
    <g fontSize={FONT}>
      {ticks.x1
        .filter(({ at }) => isFree(at))
        .map(({ at, text }) => (
          <text key={text} x={at * size} y={size + 16} textAnchor="middle">
            {text}
          </text>
        ))}
      {ticks.x2
        .filter(({ at }) => isFree(at))
        .map(({ at, text }) => (
          <text key={text} x={-8} y={(1 - at) * size + 4.5} textAnchor="end">
            {text}
          </text>
        ))}
      <g fontWeight="700" textAnchor="end">
        <text x={size} y={size + 16}>
          <NamedSpans text={name(0)} size={FONT} />
        </text>
        <text x={-8} y={12}>
          <NamedSpans text={name(1)} size={FONT} />
        </text>
      </g>
    </g>
  );
}
