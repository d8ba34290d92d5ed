import type { AnalysisRequest, AnalysisResult } from '../core/analysis/startAnalysis.ts';
import type { Goal } from '../core/run/goal.ts';
import type { RunSpec } from '../core/run/runSpec.ts';
import type { Snapshot } from '../core/run/snapshot.ts';
import type { Trial, TrialResult } from '../core/run/trial.ts';

/** A request of the page. The worker acts only on commands, and every command has exactly one reply. */
export type Command =
  /**
   * Starts another run, or the same with other interventions, and goes to `position`. `trainedTo` is how far it was trained
   * before: as much of that as fits into one stretch is trained again.
   */
  | {
      readonly kind: 'start';
      readonly runId: number;
      readonly spec: RunSpec;
      /** Tested at the end of every epoch. */
      readonly goal?: Goal | null;
      readonly position: number;
      readonly trainedTo?: number;
    }
  /** Trains for `updates` updates, or as many as fit into the budget. */
  | {
      readonly kind: 'advance';
      readonly runId: number;
      readonly updates: number;
      readonly budgetMilliseconds: number;
    }
  /** Goes to a position, forwards or backwards. */
  | { readonly kind: 'seek'; readonly runId: number; readonly position: number }
  /** Starts or continues an analysis of a position, and goes there first if needed. */
  | { readonly kind: 'analyse'; readonly runId: number; readonly position: number; readonly request: AnalysisRequest };

export type Reply =
  /** `reached` is false if the way was too long for one reply; request again to go on. */
  | { readonly kind: 'snapshot'; readonly runId: number; readonly snapshot: Snapshot; readonly reached: boolean }
  /** `result` is null if the work was too long for one reply; request again to go on. `progress` is 0 to 1. */
  | {
      readonly kind: 'analysed';
      readonly runId: number;
      readonly position: number;
      readonly request: AnalysisRequest;
      readonly progress: number;
      readonly result: AnalysisResult | null;
    }
  | { readonly kind: 'failed'; readonly runId: number; readonly message: string };

/** What can be asked about a run of its own, apart from the one that the page shows. */
export type Question = { readonly kind: 'trial'; readonly trial: Trial };

/** The answer to each kind of question. */
export interface Answers {
  readonly trial: TrialResult;
}

/** Begins to work on a question, or goes on with it if the last command had the same `runId`; every command holds all it takes. */
export interface TryCommand {
  readonly kind: 'try';
  /** The job, different for every question. */
  readonly runId: number;
  readonly question: Question;
  /** Milliseconds of work after which the answer is what is known then. */
  readonly limit: number;
}

export type TryReply =
  | {
      readonly kind: 'tried';
      readonly runId: number;
      /** Null if the work was too long for one reply; request again to go on. */
      readonly answer: Answers[Question['kind']] | null;
      /** Whether the work was stopped by its limit: then the answer is not the end. */
      readonly stopped: boolean;
    }
  | Extract<Reply, { kind: 'failed' }>;
