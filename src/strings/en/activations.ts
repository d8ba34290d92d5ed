import type { ActivationName, LayerActivationName } from '../../core/model/activations.ts';

interface ActivationWords {
  /** In the menu. */
  readonly name: string;
  /** Within a sentence. */
  readonly inSentence: string;
  readonly formula: string;
  /** In terms of a. */
  readonly slope: string;
}

/** Names of the activation functions. */
export const activations: Readonly<Record<ActivationName, ActivationWords>> = {
  sigmoid: { name: 'Sigmoid', inSentence: 'the sigmoid', formula: 'σ(z) = 1 / (1 + exp(−z))', slope: 'a(1 − a)' },
  tanh: { name: 'Tanh', inSentence: 'tanh', formula: 'tanh(z)', slope: '1 − a²' },
  relu: { name: 'ReLU', inSentence: 'relu', formula: 'max(0, z)', slope: '1, below 0: 0' },
  leaky: { name: 'Leaky ReLU', inSentence: 'leaky relu', formula: 'z, below 0: 0.01 z', slope: '1, below 0: 0.01' },
  elu: { name: 'ELU', inSentence: 'elu', formula: 'z, below 0: exp(z) − 1', slope: '1, below 0: a + 1' },
  softplus: { name: 'Softplus', inSentence: 'softplus', formula: 'ln(1 + exp(z))', slope: '1 − exp(−a)' },
  linear: { name: 'Linear', inSentence: 'the identity', formula: 'z', slope: '1' },
};

/** The activations of a layer; the slope of softmax is that by the output's own z. */
export const layerActivations: Readonly<Record<LayerActivationName, ActivationWords>> = {
  ...activations,
  softmax: { name: 'Softmax', inSentence: 'softmax', formula: 'exp(z) / Σ exp(z)', slope: 'a(1 − a)' },
};
