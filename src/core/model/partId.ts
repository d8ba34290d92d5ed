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

/** Reads a part's name; null where it is none. Does not know any network, so the part need not exist. */
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
