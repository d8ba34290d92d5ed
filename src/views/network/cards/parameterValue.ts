import { hasPart, type PartId, parameterIndex, parsePart } from '../../../core/model/partId.ts';
import type { PageState } from '../../../store/state/pageState.ts';
import type { NameOf } from '../../shared/words/unitNames.ts';

/** The weight or bias on the screen; NaN if the network has none of this name. */
export function parameterIn({ run }: PageState, part: PartId): number {
  const parsed = parsePart(part);
  const sizes = run.snapshot?.architecture.sizes;
  if (!run.snapshot || !sizes || !parsed || !hasPart(sizes, parsed)) return Number.NaN;
  return run.snapshot.parameters[parameterIndex(sizes, part)] ?? Number.NaN;
}

interface ParameterWords {
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
