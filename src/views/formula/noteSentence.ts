import type { FormulaContext } from '../../formula/context.ts';
import type { Note } from '../../formula/formula.ts';
import { laterStrings } from '../../strings/later.ts';

/** A remark beside a formula, or null for a note that is itself a formula. */
export function noteSentence(note: Note, { snapshot, data }: FormulaContext): string | null {
  const words = laterStrings.formula;
  switch (note.kind) {
    case 'slope':
      return null;
    case 'bug':
      return words.bug;
    case 'crossEntropy':
      return words.crossEntropy;
    case 'oneOfBatch':
      return note.count > 1 ? words.batchNote(note.count) : null;
    case 'signConvention':
      return words.signConvention;
    case 'drawn':
      return words.drawn(note.seed);
    case 'given':
      return words.given;
    case 'zero':
      return words.zero;
    case 'setByHand':
      return words.setByHand;
    case 'updateOf':
      return snapshot.updatesPerEpoch === 1 ? words.updateOfEpoch(note.epoch) : words.lastUpdate;
    case 'withoutPenalty':
      return words.withoutPenalty;
    case 'leftOut':
      return words.leftOut(note.count);
    case 'deadLink':
      return words.deadLink;
    case 'held':
      return words.held;
    case 'fromData':
      return data.scaling ? words.fromScaledData : words.fromData;
  }
}
