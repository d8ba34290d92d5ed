import type { AnalysisRequest, AnalysisResult } from '../core/analysis/startAnalysis.ts';
import type { Goal } from '../core/run/goal.ts';
import type { RunSpec } from '../core/run/runSpec.ts';
import type { Snapshot } from '../core/run/snapshot.ts';

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
