import { biasIndex, layerOffset, weightIndex } from './network.ts';
/**
 * The name of one part of a network, shared by links, hover, selection and the picture. Counted from 0, as in links:
 * `x0` the first input, `n0.1` the second neuron of the first layer, `w0.0.1` the weight from x0 to n0.1, `b0.1` its bias.
 */
export type PartId = `x${number}` | `n${number}.${number}` | `w${number}.${number}.${number}` | `b${number}.${number}`;

export type Part =
  | { readonly kind: 'input'; readonly input: number }
  | { readonly kind: 'neuron'; readonly layer: number; readonly neuron: number }
  | { readonly kind: 'weight'; readonly layer: number; readonly from: number; readonly to: number }
  | { readonly kind: 'bias'; readonly layer: number; readonly to: number };

const PATTERN = /^(?:x(\d+)|n(\d+)\.(\d+)|w(\d+)\.(\d+)\.(\d+)|b(\d+)\.(\d+))$/;

/** Reads the name of a part, or null if it is none. The part need not exist in any network. */
export function parsePart(text: string): Part | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const [, input, neuronLayer, neuron, weightLayer, from, weightTo, biasLayer, biasTo] = match;
  if (input !== undefined) return { kind: 'input', input: Number(input) };
  if (neuronLayer !== undefined) return { kind: 'neuron', layer: Number(neuronLayer), neuron: Number(neuron) };
  if (weightLayer !== undefined)
    return { kind: 'weight', layer: Number(weightLayer), from: Number(from), to: Number(weightTo) };
  return { kind: 'bias', layer: Number(biasLayer), to: Number(biasTo) };
}

/** Whether a network of these sizes (inputs first) has this part. */
export function hasPart(sizes: readonly number[], part: Part): boolean {
  const units = (index: number) => sizes[index] ?? 0;
  switch (part.kind) {
    case 'input':
      return part.input < units(0);
    case 'neuron':
      return part.neuron < units(part.layer + 1);
    case 'weight':
      return part.from < units(part.layer) && part.to < units(part.layer + 1);
    case 'bias':
      return part.to < units(part.layer + 1);
  }
}

/** A weight or a bias, by its name. */
export type ParameterPart = Extract<PartId, `w${string}` | `b${string}`>;

/** All weights and biases, in the order of the flat list of parameters; `sizes` are the units per layer, the inputs first. */
export function parameterParts(sizes: readonly number[]): readonly ParameterPart[] {
  return sizes.slice(1).flatMap((_, layer) => layerParts(sizes, layer));
}

/** The parameters of one layer: the weights row by row, then the biases. */
export function layerParts(sizes: readonly number[], layer: number): readonly ParameterPart[] {
  const fanOut = Array.from({ length: sizes[layer + 1] ?? 0 }, (_, to) => to);
  const weights = Array.from({ length: sizes[layer] ?? 0 }, (_, from) =>
    fanOut.map((to): ParameterPart => `w${layer}.${from}.${to}`),
  );
  return [...weights.flat(), ...fanOut.map((to): ParameterPart => `b${layer}.${to}`)];
}

/** All weights, in the order of the flat list. */
export function weightParts(sizes: readonly number[]): readonly ParameterPart[] {
  return parameterParts(sizes).filter((part) => part.startsWith('w'));
}

/** Index of a weight or bias in the flat list, or −1 for any other part. */
export function parameterIndex(sizes: readonly number[], part: PartId): number {
  const parsed = parsePart(part);
  if (parsed?.kind === 'weight') return weightIndex(sizes, parsed.layer, parsed.from, parsed.to);
  return parsed?.kind === 'bias' ? biasIndex(sizes, parsed.layer, parsed.to) : -1;
}

/** The weight or bias at an index of the flat list. */
export function parameterAt(sizes: readonly number[], index: number): ParameterPart {
  const layer = sizes.findLastIndex((_, l) => l + 1 < sizes.length && layerOffset(sizes, l) <= index);
  const firstBias = biasIndex(sizes, layer, 0);
  if (index >= firstBias) return `b${layer}.${index - firstBias}`;
  const fanOut = sizes[layer + 1] ?? 1;
  const place = index - layerOffset(sizes, layer);
  return `w${layer}.${Math.floor(place / fanOut)}.${place % fanOut}`;
}
