import type { ActivationName } from '../../core/model/activations.ts';

/** The activation functions of TensorFlow Playground, by its own names, which are ours. */
export const playgroundActivations = ['relu', 'tanh', 'sigmoid', 'linear'] as const satisfies readonly ActivationName[];

export function isPlaygroundActivation(activation: ActivationName): boolean {
  return playgroundActivations.some((name) => name === activation);
}
