/** Weights and biases within a sentence, named as the graph does. */
export const parts = {
  weight: (from: string, to: string) => `weight ${from} → ${to}`,
  bias: (unit: string) => `bias of ${unit}`,
};
