/** So long, in milliseconds, do the first formulas wait for their font at most; then they are shown in another one. */
const LONGEST_WAIT = 1000;

let arrival: Promise<unknown> | null = null;

/** Done when the font of the formulas is there, or is not to be had: lines of formulas that changed their font would move. */
export function mathFont(): Promise<unknown> {
  arrival ??= Promise.race([
    document.fonts.load('1em "Glassbox Math"').catch(() => null),
    new Promise((resolve) => {
      setTimeout(resolve, LONGEST_WAIT);
    }),
  ]);
  return arrival;
}
