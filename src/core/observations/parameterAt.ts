import type { ParameterPart } from '../microSteps.ts';
import { biasIndex, layerOffset } from '../network.ts';

/** Which weight or bias an entry of the flat list of parameters is. */
export function parameterAt(sizes: readonly number[], index: number): ParameterPart {
  const layer = sizes.findLastIndex((_, l) => l + 1 < sizes.length && layerOffset(sizes, l) <= index);
  const firstBias = biasIndex(sizes, layer, 0);
  if (index >= firstBias) return `b${layer}.${index - firstBias}`;
  const fanOut = sizes[layer + 1] ?? 1;
  const place = index - layerOffset(sizes, layer);
  return `w${layer}.${Math.floor(place / fanOut)}.${place % fanOut}`;
}
