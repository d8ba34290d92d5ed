import { type PartId, parsePart } from '../../../core/model/partId.ts';
import type { NameOf } from './unitNames.ts';

/** A weight from one unit to another, and the bias of a unit, in words. */
export interface ParameterWords {
  readonly weight: (from: string, to: string) => string;
  readonly bias: (unit: string) => string;
}

/** A weight or bias in words. */
export function parameterWords(part: PartId, nameOf: NameOf, words: ParameterWords): string {
  const parsed = parsePart(part);
  if (parsed?.kind === 'weight')
    return words.weight(nameOf(parsed.layer, parsed.from), nameOf(parsed.layer + 1, parsed.to));
  return parsed?.kind === 'bias' ? words.bias(nameOf(parsed.layer + 1, parsed.to)) : part;
}
