import { type PartId, parsePart } from '../../../core/model/partId.ts';
import { unitName } from '../../../core/model/unitName.ts';
import { laterStrings } from '../../../strings/later.ts';

/** Name of a part on the screen: h2, w(x1→h2), b(h2). */
export function partName(part: PartId, sizes: readonly number[], inputNames: readonly string[]): string {
  const parsed = parsePart(part);
  const unit = (column: number, row: number) => unitName(sizes, column, row, inputNames);
  switch (parsed?.kind) {
    case 'input':
      return unit(0, parsed.input);
    case 'neuron':
      return unit(parsed.layer + 1, parsed.neuron);
    case 'weight':
      return laterStrings.microSteps.weight(unit(parsed.layer, parsed.from), unit(parsed.layer + 1, parsed.to));
    case 'bias':
      return laterStrings.microSteps.bias(unit(parsed.layer + 1, parsed.to));
    default:
      return part;
  }
}
