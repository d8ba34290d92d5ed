/** Where the timeline's range input lies, in pixels of the chart. */
export interface TimelineBox {
  readonly left: number;
  readonly width: number;
}

/**
 * A browser insets the thumb of a range input by half its width at either end, so that it never leaves the input. The
 * input is made wider by the same, and the middle of the thumb lies exactly over the plot's positions `from` to `to`.
 */
export function timelineBox(from: number, to: number, thumbWidth: number): TimelineBox {
  return { left: from - thumbWidth / 2, width: to - from + thumbWidth };
}

/**
 * The position that a key leads to on the timeline; null for keys that it does not use. Arrows go to the next or
 * previous whole epoch, page keys by a tenth of the run.
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
