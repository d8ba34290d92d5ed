/** Longest wait of the first formulas for their font, in milliseconds; then another font shows them. */
const LONGEST_WAIT = 1000;

let arrival: Promise<unknown> | null = null;

/** Resolves when the formula font has loaded or failed: a later change of font would move lines. */
export function mathFont(): Promise<unknown> {
  arrival ??= Promise.race([
    document.fonts.load('1em "Glassbox Math"').catch(() => null),
    new Promise((resolve) => {
      setTimeout(resolve, LONGEST_WAIT);
    }),
  ]);
  return arrival;
}
