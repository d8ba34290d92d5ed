import { biasIndex, layerOffset, weightIndex } from './network.ts';
import { type PartId, parsePart } from './partId.ts';

/** A weight or a bias, by its name. */
export type ParameterPart = Extract<PartId, `w${string}` | `b${string}`>;

/** All weights and biases, in the order of the flat list of parameters; `sizes` are the units per layer, the inputs first. */
export function parameterParts(sizes: readonly number[]): readonly ParameterPart[] {
  return sizes.slice(1).flatMap((_, layer) => layerParts(sizes, layer));
}

/** Those of one layer: the weights row by row, then the biases. */
export function layerParts(sizes: readonly number[], layer: number): readonly ParameterPart[] {
  const fanOut = Array.from({ length: sizes[layer + 1] ?? 0 }, (_, to) => to);
  const weights = Array.from({ length: sizes[layer] ?? 0 }, (_, from) =>
    fanOut.map((to): ParameterPart => `w${layer}.${from}.${to}`),
  );
  return [...weights.flat(), ...fanOut.map((to): ParameterPart => `b${layer}.${to}`)];
}

/** The weights alone, in the same order. */
export function weightParts(sizes: readonly number[]): readonly ParameterPart[] {
  return parameterParts(sizes).filter((part) => part.startsWith('w'));
}

/** Where a weight or bias stands in the flat list; −1 for what is neither. */
export function parameterIndex(sizes: readonly number[], part: PartId): number {
  const parsed = parsePart(part);
  if (parsed?.kind === 'weight') return weightIndex(sizes, parsed.layer, parsed.from, parsed.to);
  return parsed?.kind === 'bias' ? biasIndex(sizes, parsed.layer, parsed.to) : -1;
}

/** Which weight or bias an entry of the flat list is, without listing the others. */
export function parameterAt(sizes: readonly number[], index: number): ParameterPart {
  const layer = sizes.findLastIndex((_, l) => l + 1 < sizes.length && layerOffset(sizes, l) <= index);
  const firstBias = biasIndex(sizes, layer, 0);
  if (index >= firstBias) return `b${layer}.${index - firstBias}`;
  const fanOut = sizes[layer + 1] ?? 1;
  const place = index - layerOffset(sizes, layer);
  return `w${layer}.${Math.floor(place / fanOut)}.${place % fanOut}`;
}
