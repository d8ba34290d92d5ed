import type { PaperLoss } from '../../export/paper/paperLoss.ts';
import { laterStrings } from '../../strings/later.ts';

const FONT = 12;

/** The loss up to now, with the first epoch at which every answer was right. */
export function HandoutLoss({ loss }: { readonly loss: PaperLoss }) {
  const { width, height, plot, xTicks, yTicks, training, test, now, allCorrect } = loss;
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height];
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontSize={FONT}
      role="img"
      aria-label={laterStrings.paper.lossHeading}
      data-picture="loss"
    >
      <g stroke="#aaa">
        {yTicks.map(({ at }) => (
          <line key={at} x1={plot.x} x2={right} y1={at} y2={at} />
        ))}
      </g>
      <line x1={plot.x} x2={right} y1={bottom} y2={bottom} stroke="#000" />
      {yTicks.map(({ at, text }) => (
        <text key={text} x={plot.x - 7} y={at + 4.2} textAnchor="end">
          {text}
        </text>
      ))}
      {xTicks.map(({ at, text }) => (
        <text key={text} x={Math.min(at, right - 3)} y={bottom + 17} textAnchor="middle">
          {text}
        </text>
      ))}
      {allCorrect && (
        <>
          <line x1={allCorrect.x} x2={allCorrect.x} y1={plot.y} y2={bottom} stroke="#000" strokeDasharray="3 3" />
          <text
            x={allCorrect.label.x}
            y={allCorrect.label.y + allCorrect.label.height / 2 + 4.2}
            stroke="#fff"
            strokeWidth="4"
            paintOrder="stroke"
          >
            {allCorrect.text}
          </text>
        </>
      )}
      <g fill="none" stroke="#000" strokeLinejoin="round">
        <path d={test} strokeWidth="1.4" strokeDasharray="5 3" />
        <path d={training} strokeWidth="2" />
      </g>
      <circle cx={now.x} cy={now.y} r="4.5" />
    </svg>
  );
}
