import type { Box } from '../../geometry/box.ts';
import { DIGIT_WIDTH } from '../../geometry/network/layoutMetrics.ts';
import { element, escaped } from './svg.ts';

/** How a line of text looks. */
export interface TextLook {
  /** Font size in pixels. */
  readonly size: number;
  readonly fill: string;
  readonly isBold?: boolean;
  /** Which point of the text `x` is. */
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** From the middle of a line to its baseline, in font sizes. */
const TO_BASELINE = 0.36;
const SUBSCRIPT_SIZE = 0.7;
const SUBSCRIPT_DROP = 0.2;

/** One line of text whose baseline is at y. With `indexed`, digits behind letters are indices: x₁. */
export function textLine(x: number, y: number, text: string, look: TextLook, indexed = false): string {
  const { size, fill, isBold = false, anchor = 'start' } = look;
  const attributes = {
    x,
    y,
    'font-size': size,
    fill,
    'font-weight': isBold ? 'bold' : null,
    'text-anchor': anchor === 'start' ? null : anchor,
  };
  return element('text', attributes, indexed ? indices(text, size) : escaped(text));
}

/** One line of text in the middle of a height. */
export function textAtMiddle(x: number, middle: number, text: string, look: TextLook, indexed = false): string {
  return textLine(x, middle + TO_BASELINE * look.size, text, look, indexed);
}

/** A text in a box: at its left edge, or in its middle. */
export function textInBox(box: Box, text: string, look: Omit<TextLook, 'anchor'>, isCentred: boolean): string {
  const x = isCentred ? box.x + box.width / 2 : box.x;
  return textAtMiddle(x, box.y + box.height / 2, text, { ...look, anchor: isCentred ? 'middle' : 'start' });
}

/** A safe guess of how wide a text is. */
export function textWidth(text: string, size: number): number {
  return text.length * DIGIT_WIDTH * 0.92 * size;
}

/** A name with its digits lowered: only there, so that "0.62" behind it stays on the line. */
export function indices(name: string, size: number): string {
  return name
    .split(/(?<=[a-zŷ])(\d[\d.]*\d|\d)/)
    .map((piece, place) => {
      if (place % 2 === 0)
        return piece === '' ? '' : element('tspan', place === 0 ? {} : { dy: -SUBSCRIPT_DROP * size }, escaped(piece));
      return element('tspan', { dy: SUBSCRIPT_DROP * size, 'font-size': SUBSCRIPT_SIZE * size }, escaped(piece));
    })
    .join('');
}
