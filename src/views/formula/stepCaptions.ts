import { parsePart } from '../../core/model/partId.ts';
import type { Owner } from '../../core/model/quantity.ts';
import { type FormulaContext, indexName } from '../../formula/context.ts';
import { laterStrings } from '../../strings/later.ts';

/** What each line of the computation of a subject does, in the order of its formulas. */
export function captionsOf(context: FormulaContext, subject: Owner): readonly string[] {
  const words = laterStrings.formula.steps;
  if (subject.kind === 'readout') return [words.readout];
  const part = parsePart(subject.part);
  switch (part?.kind) {
    case 'neuron':
      return [words.sum, words.squash[context.network.layers[part.layer]?.activation ?? 'linear']];
    case 'weight':
      return [words.contribution(indexName(context, part.layer + 1, part.to)), words.origin];
    case 'bias':
      return [words.origin];
    default:
      return [words.input];
  }
}
