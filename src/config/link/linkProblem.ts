import type { Fault } from '../settings/domain.ts';
import type { SettingName } from '../settings/settings.ts';
import type { ViewKey } from './viewKeys.ts';

/** Why an intervention was ignored. */
export type InterventionFault =
  | 'unreadable'
  | 'badPosition'
  | 'unknownTarget'
  | 'noSuchWeight'
  | 'noSuchBias'
  | 'badValue'
  | 'badRate'
  | 'badRegularization'
  | 'badAmount';

/** Why a link of TensorFlow Playground describes nothing that can be trained here. */
export type PlaygroundRefusal =
  | { readonly kind: 'noTrainingPoints' | 'badBatch' | 'badRate' | 'noInput' }
  | { readonly kind: 'batchTooLarge'; readonly count: number }
  | { readonly kind: 'badLayers'; readonly maxLayers: number; readonly maxNeurons: number };

/** Something in a link that was not used as it stands. `given` is the text of the link, shortened. */
export type LinkProblem =
  | { readonly kind: 'unknownKey'; readonly key: string; readonly given: string }
  /** `used` is the value that applies instead, as links write it. */
  | {
      readonly kind: 'badSetting';
      readonly key: string;
      readonly given: string;
      readonly fault: Fault;
      readonly setting: SettingName;
      readonly used: string;
    }
  /** The value makes sense, but not with the others. */
  | {
      readonly kind: 'unsuitedSetting';
      readonly key: string;
      readonly given: string;
      readonly setting: SettingName;
      readonly used: string;
    }
  | { readonly kind: 'badViewKey'; readonly key: ViewKey; readonly given: string; readonly fault: Fault }
  /** The link names own data without their points; `kept` points stored in this browser are used instead. */
  | { readonly kind: 'pointsNotInLink'; readonly key: string; readonly kept: number }
  | { readonly kind: 'repeatedKey'; readonly key: string; readonly used: string }
  | {
      readonly kind: 'badIntervention';
      readonly key: 'do';
      readonly given: string;
      readonly fault: InterventionFault;
    }
  | { readonly kind: 'tooManyInterventions'; readonly key: 'do'; readonly limit: number }
  /** A value that TensorFlow Playground does not know; `used` is what it would use instead. */
  | { readonly kind: 'playgroundValue'; readonly key: string; readonly given: string; readonly used: string }
  /** TensorFlow Playground would draw a seed; here it is always `used`. */
  | { readonly kind: 'playgroundSeed'; readonly key: 'seed'; readonly used: string }
  /** All points are training points. */
  | { readonly kind: 'playgroundNoTest'; readonly key: 'percTrainData'; readonly given: string }
  /** Keys without effect here: without effect there too, or only on the page around it, or on the goal of a course. */
  | {
      readonly kind: 'playgroundIdle';
      readonly key: string;
      readonly given: string;
      readonly reason: 'thereToo' | 'page' | 'goal';
    }
  /** A goal of a course that is the goal of the page's task. */
  | { readonly kind: 'playgroundGoal'; readonly key: string; readonly given: string; readonly testLoss: number }
  /** The whole link cannot be opened. */
  | {
      readonly kind: 'playgroundRefused';
      readonly key: string;
      readonly given: string;
      readonly reason: PlaygroundRefusal;
    }
  /** Stands for the problems that are not listed. */
  | { readonly kind: 'more'; readonly key: ''; readonly count: number };

const LONGEST_QUOTE = 40;
const MOST_LISTED = 8;

/** Text of a link, short enough to be quoted. */
export function quote(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE - 1)}…`;
}

/** The first few problems and the number of the others. */
export function firstProblems(problems: readonly LinkProblem[]): readonly LinkProblem[] {
  if (problems.length <= MOST_LISTED) return problems;
  return [...problems.slice(0, MOST_LISTED), { kind: 'more', key: '', count: problems.length - MOST_LISTED }];
}
