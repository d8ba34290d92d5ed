import { type LayerActivationName, LEAK } from '../../core/model/activations.ts';
import { architectureOf, type Config } from '../../core/run/runSpec.ts';
import { laterStrings } from '../../strings/later.ts';
import { code, comment, definition, type ProgramLine } from '../numpy/python.ts';

/** PyTorch's softplus is z itself above its threshold. Here ln(1 + e^z) equals z to the last digit, and e^z is still finite. */
const SOFTPLUS_THRESHOLD = 700;

const calls: Readonly<Record<LayerActivationName, (z: string) => string>> = {
  sigmoid: (z) => `torch.sigmoid(${z})`,
  tanh: (z) => `torch.tanh(${z})`,
  relu: (z) => `torch.relu(${z})`,
  leaky: (z) => `torch.nn.functional.leaky_relu(${z}, ${LEAK})`,
  elu: (z) => `torch.nn.functional.elu(${z})`,
  softplus: (z) => `softplus(${z})`,
  linear: (z) => z,
  softmax: (z) => `torch.softmax(${z}, dim=1)`,
};

/** An activation function applied to a tensor. */
export function activated(activation: LayerActivationName, z: string): string {
  return calls[activation](z);
}

/** The functions that PyTorch has not, or has otherwise. */
export function activationDefinitions(config: Config): readonly (readonly ProgramLine[])[] {
  if (!architectureOf(config).activations.includes('softplus')) return [];
  const lines = definition(
    'softplus',
    ['z'],
    comment(laterStrings.pytorch.softplus),
    code(`return torch.nn.functional.softplus(z, threshold=${SOFTPLUS_THRESHOLD})`),
  );
  return [lines];
}
