import { settingHints } from '../../config/hints.ts';
import type { Granularity } from '../../core/microSteps/microSteps.ts';
import { parameterCount } from '../../core/model/network.ts';
import type { ObservedState } from '../../core/observations/observedStep.ts';
import { heldParameters } from '../../core/run/heldParameters.ts';
import { batchSizeOf } from '../../core/run/runSpec.ts';
import type { Snapshot } from '../../core/run/snapshot.ts';
import { strings } from '../../strings/index.ts';
import { laterStrings } from '../../strings/later.ts';
import { claimOf } from './claimOf.ts';
import type { Sentence } from './sentence.ts';
import { nowSentence, toldSentence, wholeRunSentence } from './toldSentence.ts';

export interface SentenceFacts extends ObservedState {
  readonly isPlaying: boolean;
  /** Whether `after` is of this run, not of the one before. */
  readonly isAnswered: boolean;
  /** Where the last step, jump or stretch of play began, or null. */
  readonly cameFrom: Snapshot | null;
  readonly explainSteps: boolean;
  readonly presetJustChosen: boolean;
  /** The projector's subtitle is never empty. */
  readonly presenting: boolean;
  /** What the Step button does. */
  readonly granularity: Granularity;
}

/** The most helpful sentence for the current state, or null if none is needed. */
export function chooseSentence(facts: SentenceFacts): Sentence | null {
  const { after, isPlaying, isAnswered, explainSteps, cameFrom } = facts;
  if (after.training.count === 0) return warning(strings.stepHint.noPoints);
  const isTold = explainSteps && isAnswered && !isPlaying && after.position > 0;
  const told = isTold ? toldSentence(facts) : null;
  if (told) return told;
  const hint = settingHint(facts);
  if (hint !== null) return { ...warning(hint), more: expectation(facts) };
  if (isTold && cameFrom === null) return wholeRunSentence(facts);
  if (after.position === 0 && !isPlaying) return pressSentence(facts);
  return facts.presenting ? nowSentence(facts) : null;
}

function warning(text: string): Sentence {
  return { kind: 'warning', pieces: [text], more: null };
}

/** The claim of a preset that was just chosen, for who asks. */
function expectation({ spec, after, presetJustChosen }: SentenceFacts): Sentence['more'] {
  const claim = presetJustChosen && after.position === 0 ? claimOf(spec) : null;
  return claim === null ? null : { link: strings.stepHint.whatToExpect, text: claim };
}

function settingHint({ spec, after }: SentenceFacts): string | null {
  const config = { ...spec.config, ...after.inEffect };
  const [hint] = settingHints(config, after.training.count);
  return hint ? laterStrings.settings.hint(hint) : null;
}

function pressSentence(facts: SentenceFacts): Sentence {
  const { spec, after, granularity } = facts;
  const words = strings.stepHint;
  const { count } = after.training;
  const held = heldParameters(spec.config)?.reduce((sum, isHeld) => sum + isHeld, 0) ?? 0;
  const parameters = parameterCount(after.architecture.sizes) - held;
  const batch = batchSizeOf(spec.config, count);
  return {
    kind: 'press',
    pieces: words.press(strings.transport.step[granularity], firstStep()),
    more: expectation(facts),
  };

  function firstStep(): string {
    if (granularity === 'sample') return words.oneSample;
    if (granularity === 'phase') return words.onePhase;
    if (granularity === 'term') return words.oneTerm;
    if (batch === count) return words.allAtOnce(count, parameters);
    return (granularity === 'update' ? words.oneBatch : words.inBatches)(count, parameters, batch);
  }
}
