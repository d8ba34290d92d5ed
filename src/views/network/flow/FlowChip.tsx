import type { Box } from '../../../geometry/box.ts';
import type { EdgeFlow, OutletFlow, UnitFlow } from '../../../geometry/flow/flow.ts';
import { DIGIT_WIDTH } from '../../../geometry/network/layoutMetrics.ts';
import { flowText } from './flowText.ts';

interface FlowChipProps {
  readonly flow: EdgeFlow | UnitFlow | OutletFlow;
  readonly box: Box;
  readonly font: number;
}

/** A number of the flow. The latest one has a strong outline. */
export function FlowChip({ flow, box, font }: FlowChipProps) {
  const room = box.width - font * 0.5;
  // Points and signs are narrower than digits, and slight squeezing is allowed.
  const isTooLong = (words: string) => (words.length - 1) * DIGIT_WIDTH * font > 1.15 * room;
  const full = flowText(flow, 3);
  const text = isTooLong(full) ? flowText(flow, 2) : full;
  const { outline, ink } = colours(flow);
  // A chip shrinks to a short number.
  const width = Math.min(box.width, Math.max(2.4 * font, text.length * DIGIT_WIDTH * font + font * 0.75));
  const middle = box.x + box.width / 2;
  return (
    <>
      <rect
        {...box}
        x={middle - width / 2}
        width={width}
        rx={4}
        className={`fill-card ${outline} ${flow.isLatest ? 'stroke-2' : ''}`}
      />
      <text
        x={middle}
        y={box.y + box.height / 2}
        dy="0.36em"
        textAnchor="middle"
        fontSize={font}
        fontWeight={650}
        className={ink}
        {...(text.length * DIGIT_WIDTH * font > 1.1 * room
          ? { textLength: room, lengthAdjust: 'spacingAndGlyphs' as const }
          : {})}
      >
        {text}
      </text>
    </>
  );
}

/** Magenta for the backward pass; forward products blue or orange by sign, loss and changes dark. */
function colours({ kind, value }: EdgeFlow | UnitFlow | OutletFlow) {
  switch (kind) {
    case 'product':
      return { outline: 'stroke-ink', ink: value < 0 ? 'fill-negative' : value > 0 ? 'fill-positive' : 'fill-ink' };
    case 'loss':
    case 'change':
    case 'held':
      return { outline: 'stroke-ink', ink: 'fill-ink' };
    case 'deltaProduct':
    case 'error':
    case 'delta':
    case 'part':
    case 'gradient':
      return { outline: 'stroke-backward', ink: 'fill-backward' };
  }
}
