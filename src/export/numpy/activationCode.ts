import type { LayerActivationName } from '../../core/model/activations.ts';
import { LEAK } from '../../core/model/activations.ts';
import { LARGEST_EXPONENT } from '../../core/numerics/exponential.ts';
import { laterStrings } from '../../strings/later.ts';
import { code, definition, type ProgramLine } from './python.ts';

interface ActivationCode {
  /** The name of the function in the program, or null if a is z itself. */
  readonly value: string | null;
  /** The name of its derivative, or null if that is 1. */
  readonly slope: string | null;
  /** Activation functions that the derivative needs. */
  readonly uses: readonly LayerActivationName[];
  readonly valueLines: readonly ProgramLine[];
  readonly slopeLines: readonly ProgramLine[];
}

const returning = (name: string, expression: string) => definition(name, ['z'], code(`return ${expression}`));

const activationCodes = (): Readonly<Record<LayerActivationName, ActivationCode>> => ({
  sigmoid: {
    value: 'sigmoid',
    slope: 'sigmoid_derivative',
    uses: ['sigmoid'],
    valueLines: definition(
      'sigmoid',
      ['z'],
      code(
        `z = np.clip(z, -${LARGEST_EXPONENT}, ${LARGEST_EXPONENT})  # ${laterStrings.numpy.program.clip}`,
        'return 1 / (1 + np.exp(-z))',
      ),
    ),
    slopeLines: returning('sigmoid_derivative', 'sigmoid(z) * (1 - sigmoid(z))'),
  },
  tanh: {
    value: 'np.tanh',
    slope: 'tanh_derivative',
    uses: [],
    valueLines: [],
    slopeLines: returning('tanh_derivative', '1 - np.tanh(z) ** 2'),
  },
  relu: {
    value: 'relu',
    slope: 'relu_derivative',
    uses: [],
    valueLines: returning('relu', 'np.maximum(0, z)'),
    slopeLines: returning('relu_derivative', 'np.where(z > 0, 1.0, 0.0)'),
  },
  leaky: {
    value: 'leaky_relu',
    slope: 'leaky_relu_derivative',
    uses: [],
    valueLines: returning('leaky_relu', `np.where(z > 0, z, ${LEAK} * z)`),
    slopeLines: returning('leaky_relu_derivative', `np.where(z > 0, 1.0, ${LEAK})`),
  },
  elu: {
    value: 'elu',
    slope: 'elu_derivative',
    uses: [],
    // np.where computes both sides, and e^z of a large z would overflow.
    valueLines: returning('elu', 'np.where(z > 0, z, np.expm1(np.minimum(0, z)))'),
    slopeLines: returning('elu_derivative', 'np.where(z > 0, 1.0, np.exp(np.minimum(0, z)))'),
  },
  softplus: {
    value: 'softplus',
    slope: 'softplus_derivative',
    uses: ['sigmoid'],
    valueLines: returning('softplus', `np.logaddexp(0, z)  # ${laterStrings.numpy.program.softplus}`),
    slopeLines: returning('softplus_derivative', 'sigmoid(z)'),
  },
  linear: { value: null, slope: null, uses: [], valueLines: [], slopeLines: [] },
  softmax: {
    value: 'softmax',
    // It cancels in the gradient of its loss.
    slope: null,
    uses: [],
    valueLines: definition(
      'softmax',
      ['z'],
      code(
        `powers = np.exp(z - z.max(axis=1, keepdims=True))  # ${laterStrings.numpy.program.largestFirst}`,
        'return powers / powers.sum(axis=1, keepdims=True)',
      ),
    ),
    slopeLines: [],
  },
});

/** An activation function applied to an array. */
export function activated(activation: LayerActivationName, z: string): string {
  const { value } = activationCodes()[activation];
  return value ? `${value}(${z})` : z;
}

/** The derivative of an activation function at an array, or null if it is 1. */
export function slopeOf(activation: LayerActivationName, z: string): string | null {
  const { slope } = activationCodes()[activation];
  return slope ? `${slope}(${z})` : null;
}

/** The functions that a program needs: those of the layers, and the derivatives that its backward pass uses. */
export function activationDefinitions(
  values: readonly LayerActivationName[],
  slopes: readonly LayerActivationName[],
): readonly (readonly ProgramLine[])[] {
  const activations = activationCodes();
  const names = Object.keys(activations) as readonly LayerActivationName[];
  const used = new Set([...values, ...slopes.flatMap((name) => activations[name].uses)]);
  return names.flatMap((name) => [
    ...(used.has(name) ? [activations[name].valueLines] : []),
    ...(slopes.includes(name) ? [activations[name].slopeLines] : []),
  ]);
}
