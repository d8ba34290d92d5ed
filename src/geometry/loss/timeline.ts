/** Horizontal extent of the timeline's range input, in pixels of the chart. */
export interface TimelineBox {
  readonly left: number;
  readonly width: number;
}

/**
 * Extent of a range input whose thumb's middle moves exactly from `from` to `to`. Browsers inset the thumb by half its width at
 * either end, so the input is wider by that much.
 */
export function timelineBox(from: number, to: number, thumbWidth: number): TimelineBox {
  return { left: from - thumbWidth / 2, width: to - from + thumbWidth };
}

/**
 * The position that a key leads to, or null for other keys. Arrows go to the next or previous whole epoch, page keys move by a
 * tenth of the run.
 */
export function timelineTarget(
  key: string,
  position: number,
  frontier: number,
  updatesPerEpoch: number,
): number | null {
  const tenth = Math.max(1, Math.round(frontier / updatesPerEpoch / 10)) * updatesPerEpoch;
  const within = (target: number) => Math.min(frontier, Math.max(0, target));
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return within((Math.floor(position / updatesPerEpoch) + 1) * updatesPerEpoch);
    case 'ArrowLeft':
    case 'ArrowDown':
      return within((Math.ceil(position / updatesPerEpoch) - 1) * updatesPerEpoch);
    case 'PageUp':
      return within(position + tenth);
    case 'PageDown':
      return within(position - tenth);
    case 'Home':
      return 0;
    case 'End':
      return frontier;
    default:
      return null;
  }
}
