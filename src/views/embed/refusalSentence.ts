import type { Refusal } from '../../store/embed/messages.ts';
import { formatWhole } from '../../strings/formatNumber.ts';
import { laterStrings } from '../../strings/later.ts';

/** Why a message of the page around a frame was not followed, in a sentence for its author. */
export function refusalSentence(refusal: Refusal): string {
  const words = laterStrings.embed.refused;
  switch (refusal.kind) {
    case 'hidden':
      return words[refusal.control];
    case 'tooLong':
      return words.tooLong(formatWhole(refusal.most));
    case 'mistakes':
      return words.mistakes(refusal.problems.map(laterStrings.link.problem).join(' '));
    case 'noLink':
    case 'busy':
    case 'failed':
      return words[refusal.kind];
  }
}
