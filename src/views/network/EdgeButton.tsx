import { memo } from 'react';
import type { PartId } from '../../core/partId.ts';
import type { Box } from '../../geometry/box.ts';
import { DIGIT_WIDTH } from '../../geometry/layoutMetrics.ts';
import { strings } from '../../strings/index.ts';
import type { EdgeLook } from './edgeLooks.ts';
import { spokenNumber, weightText } from './numberText.ts';

interface EdgeButtonProps {
  readonly part: PartId;
  readonly box: Box;
  /** Size of the weight's text; null where there is no room for a chip. */
  readonly chipFont: number | null;
  readonly from: string;
  readonly to: string;
  readonly weight: number;
  /** How something else is shown instead of the weight; undefined where the weight is shown. */
  readonly look: EdgeLook | undefined;
  /** What is shown; NaN where there is none. */
  readonly value: number;
  readonly selected: boolean;
  /** Whether Tab stops here. */
  readonly tabStop: boolean;
  /** Id of what says how the weight is changed here. */
  readonly helpId: string;
}

/** SVG has no element of its own for a button. */
const BUTTON = { role: 'button' } as const;

/** One weight, or what the lines show instead, to be read, pointed at and focused. Clicks and keys are handled by the graph. */
export const EdgeButton = memo(function EdgeButton(props: EdgeButtonProps) {
  const { part, box, chipFont, from, to, weight, look, value, selected, tabStop, helpId } = props;
  const isBlank = Number.isNaN(value);
  const appended = look && !isBlank ? look.spoken(value) : '';
  // What is dragged is the weight: while the chip shows another number, it cannot be taken hold of.
  const isHeld = chipFont !== null && !look;
  return (
    <g
      {...BUTTON}
      data-part={part}
      data-value={String(weight)}
      data-hold={isHeld || undefined}
      aria-label={strings.network.weightName(from, to, spokenNumber(weight)) + appended}
      aria-current={selected || undefined}
      aria-describedby={helpId}
      tabIndex={tabStop ? 0 : -1}
      className={`group outline-none ${isHeld ? 'block cursor-ns-resize touch-none select-none' : 'cursor-pointer'}`}
    >
      {chipFont === null || isBlank ? (
        <rect {...box} fill="transparent" />
      ) : (
        <Chip box={box} font={chipFont} value={value} look={look} selected={selected} />
      )}
    </g>
  );
});

interface ChipProps {
  readonly box: Box;
  readonly font: number;
  readonly value: number;
  readonly look: EdgeLook | undefined;
  readonly selected: boolean;
}

/** A pill where it is a weight; with corners where it is something else, so that the two are told apart at once. */
function Chip({ box, font, value, look, selected }: ChipProps) {
  const text = (look?.chipText ?? weightText)(value);
  const room = box.width - font * 0.5;
  const isTooLong = text.length * DIGIT_WIDTH * font > room;
  return (
    <>
      <rect
        {...box}
        rx={look ? 3 : box.height / 2}
        className={`fill-card group-focus-visible:stroke-focus group-focus-visible:stroke-2 ${
          selected ? 'stroke-ink stroke-2' : 'stroke-hairline'
        }`}
      />
      <text
        x={box.x + box.width / 2}
        y={box.y + box.height / 2}
        dy="0.36em"
        textAnchor="middle"
        fontSize={font}
        fontWeight={650}
        className={
          look?.isBackward ? 'fill-backward' : value < 0 ? 'fill-negative' : value > 0 ? 'fill-positive' : 'fill-ink'
        }
        {...(isTooLong ? { textLength: room, lengthAdjust: 'spacingAndGlyphs' as const } : {})}
      >
        {text}
      </text>
    </>
  );
}
