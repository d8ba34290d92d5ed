import { type Box, enclosing } from '../box.ts';
import type { NetworkLayout } from './networkLayout.ts';

/** Width of a small square with the longest name of an input. */
const WIDTH = 104;
const DISTANCE = 8;
/** A button fits, for a pointer and for a finger. */
const LEAST = 28;
const LEAST_FOR_TOUCH = 44;

/** The free space of the graph below its inputs; without room there, the lower left corner. */
export function inputRoom({ tiles, panel }: NetworkLayout): Box {
  const [first, ...others] = tiles
    .filter(({ column }) => column === 0)
    .flatMap(({ square, lines }) => [square, ...lines]);
  const inputs = first ? enclosing(first, ...others) : { x: 0, y: 0, width: 0, height: 0 };
  const width = Math.min(panel.width, Math.max(WIDTH, inputs.width));
  const y = inputs.y + inputs.height + DISTANCE;
  const x = inputs.x + (inputs.width - width) / 2;
  const least = panel.touch ? LEAST_FOR_TOUCH : LEAST;
  if (panel.height - y < least) return { x: 0, y: Math.max(0, panel.height - least), width: least, height: least };
  return { x: Math.max(0, x), y, width, height: panel.height - y };
}
