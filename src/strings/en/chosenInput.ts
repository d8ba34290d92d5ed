/** The input whose activations are shown. */
export const chosenInput = {
  none: 'none yet',
  point: (x1: string, x2: string) => `(${x1}, ${x2})`,
  target: (target: string) => `→ target ${target}`,
};
