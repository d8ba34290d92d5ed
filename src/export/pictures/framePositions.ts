/** A slide shows no more, and a browser keeps no more. */
export const MOST_FRAMES = 120;

/**
 * The positions that an animation of the first `last` updates shows: at most `most`, evenly spaced, the first and the last among
 * them. All but the last are whole epochs, unless there is none besides the start.
 */
export function framePositions(last: number, updatesPerEpoch: number, most = MOST_FRAMES): readonly number[] {
  const unit = last >= updatesPerEpoch ? updatesPerEpoch : 1;
  const units = Math.floor(last / unit);
  const hasRest = units * unit < last;
  const count = Math.min(hasRest ? most - 1 : most, units + 1);
  const whole = Array.from({ length: count }, (_, frame) =>
    count === 1 ? 0 : Math.round((frame * units) / (count - 1)) * unit,
  );
  return hasRest ? [...whole, last] : whole;
}
