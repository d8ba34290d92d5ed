/** A grey of the printed page, from white at 0 to black at 1. */
export function greyOf(darkness: number): string {
  const part = Math.round(255 * (1 - Math.min(1, Math.max(0, darkness))));
  return `rgb(${part} ${part} ${part})`;
}
