import { memo } from 'react';
import { isHeld } from '../../../core/run/heldParameters.ts';
import type { Box } from '../../../geometry/box.ts';
import type { EdgeLayout } from '../../../geometry/network/edgesBetween.ts';
import { DIGIT_WIDTH } from '../../../geometry/network/layoutMetrics.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { strings } from '../../../strings/index.ts';
import { spokenNumber } from '../../../strings/numberText.ts';
import { type Look, usePainted } from '../../shared/painted/usePainted.ts';
import { LockMark } from '../LockMark.tsx';
import { recedes } from '../pointing/pointed.ts';
import { edgeNumbers, FILLS, inkOf, valueText } from './edgeNumbers.ts';

interface EdgeButtonProps {
  readonly edge: EdgeLayout;
  /** Index in the layout. */
  readonly index: number;
  readonly sizes: readonly number[];
  readonly box: Box;
  /** Font size of the weight, or null if a chip does not fit. */
  readonly chipFont: number | null;
  readonly from: string;
  readonly to: string;
  /** Whether the lines show weights. */
  readonly showsWeight: boolean;
  readonly selected: boolean;
  /** Whether Tab stops here. */
  readonly tabStop: boolean;
  /** Id of the text that explains how to change the weight. */
  readonly helpId: string;
}

/** SVG has no button element. */
const BUTTON = { role: 'button' } as const;

/** One weight, or the value that lines show instead, for reading, pointing and focus. The graph handles clicks and keys. */
export const EdgeButton = memo(function EdgeButton(props: EdgeButtonProps) {
  const { edge, index, sizes, box, chipFont, from, to, showsWeight, selected, tabStop, helpId } = props;
  // Dragging changes the weight: a chip that shows another number cannot be dragged.
  const isDraggable = chipFont !== null && showsWeight;
  const button = usePainted<SVGGElement>((state) => {
    const numbers = edgeNumbers(state, sizes, edge, index);
    if (!numbers) return {};
    const { weight, value, look } = numbers;
    const appended = look && !Number.isNaN(value) ? look.spoken(value) : '';
    const held = isHeld(state.spec.config, edge.part) ? strings.network.weightHeld : '';
    return {
      'data-value': String(weight),
      'aria-label': strings.network.weightName(from, to, spokenNumber(weight)) + held + appended,
    };
  });
  return (
    <g
      {...BUTTON}
      ref={button}
      data-part={edge.part}
      data-hold={isDraggable || undefined}
      aria-current={selected || undefined}
      aria-describedby={helpId}
      tabIndex={tabStop ? 0 : -1}
      className={`group pointer-events-auto outline-none ${isDraggable ? 'block cursor-ns-resize touch-none select-none in-data-fixed:cursor-pointer in-data-fixed:touch-auto' : 'cursor-pointer'}`}
    >
      <rect {...box} fill="transparent" />
      {chipFont !== null && <Chip {...props} font={chipFont} />}
    </g>
  );
});

interface ChipProps extends EdgeButtonProps {
  readonly font: number;
}

/** A pill for a weight, a rectangle for another value. Hidden without a value. */
function Chip({ edge, index, sizes, box, font, showsWeight, selected }: ChipProps) {
  const held = usePage((state) => isHeld(state.spec.config, edge.part));
  const chip = usePainted<SVGGElement>((state) => {
    const numbers = edgeNumbers(state, sizes, edge, index);
    const isHidden = !numbers || Number.isNaN(numbers.value) || recedes(edge, state.view.hovered);
    return { display: isHidden ? 'none' : null };
  });
  const number = usePainted<SVGTextElement>((state) => {
    const numbers = edgeNumbers(state, sizes, edge, index);
    if (!numbers) return {};
    const text = valueText(numbers);
    return { text, class: FILLS[inkOf(numbers)], ...squeezed(text, font, box.width - font * 0.5) };
  });
  return (
    <g ref={chip} className="in-[[inert]]:invisible">
      <rect
        {...box}
        rx={showsWeight ? box.height / 2 : 3}
        className={`fill-card group-focus-visible:stroke-focus group-focus-visible:stroke-2 ${
          selected ? 'stroke-ink stroke-2' : 'stroke-hairline'
        }`}
      />
      <text
        ref={number}
        x={box.x + box.width / 2}
        y={box.y + box.height / 2}
        dy="0.36em"
        textAnchor="middle"
        fontSize={font}
        fontWeight={650}
      />
      {held && (
        <g transform={`translate(${box.x - font * 0.28} ${box.y - font * 0.4}) scale(${font / 15})`}>
          <LockMark />
        </g>
      )}
    </g>
  );
}

/** Squeezes a text that is too long for its chip. */
function squeezed(text: string, font: number, room: number): Look {
  const isTooLong = text.length * DIGIT_WIDTH * font > room;
  return { textLength: isTooLong ? String(room) : null, lengthAdjust: isTooLong ? 'spacingAndGlyphs' : null };
}
