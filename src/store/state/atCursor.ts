import type { Sample } from '../../core/data/dataSet.ts';
import type { Granularity, StepPlan } from '../../core/microSteps/microSteps.ts';
import {
  planOf,
  type UpdateAtCursor,
  type UpdateSource,
  updateAtCursor,
} from '../../core/microSteps/updateAtCursor.ts';
import type { UpdateRecord } from '../../core/run/updateRecord.ts';
import { dataOf } from './cachedData.ts';
import type { PageState, ViewState } from './pageState.ts';

const plans = new WeakMap<UpdateRecord, StepPlan>();
const atCursors = new WeakMap<UpdateRecord, UpdateAtCursor>();

/** An update in steps, and the page's place in it. */
export interface UpdateInSteps {
  readonly source: UpdateSource;
  readonly plan: StepPlan;
  /** How many of its steps are done. */
  readonly step: number;
}

/** Whether a step of this size ends within an update. */
export function isWithinUpdate(granularity: Granularity): boolean {
  return granularity !== 'epoch' && granularity !== 'update';
}

/** How many steps of the next update are done; 0 if the cursor is on another update. */
export function cursorStep({ run, view }: Pick<PageState, 'run' | 'view'>): number {
  return view.cursor.position === run.snapshot?.position ? view.cursor.step : 0;
}

/** A cursor before the first step of the update after a position. */
export function cursorBefore(position: number): ViewState['cursor'] {
  return { position, step: 0, isFollowed: true };
}

/** The update after or before the current position, or null if there is none. */
export function updateInSteps(state: PageState, which: 'next' | 'last'): UpdateInSteps | null {
  const { spec, run } = state;
  const record = run.snapshot?.updates?.[which];
  // The update of another run has other samples and other parts.
  if (!record || run.snapshotConfig !== spec.config) return null;
  const source = { config: spec.config, architecture: run.snapshot.architecture, record, data: dataOf(spec.config) };
  const plan = plans.get(record) ?? planOf(source);
  plans.set(record, plan);
  // A link may put the cursor beyond the end of an update.
  return { source, plan, step: Math.min(plan.total, cursorStep(state)) };
}

/** The update at the cursor, or null if the page shows the position as a whole. Safe as a selector. */
export function selectAtCursor(state: PageState): UpdateAtCursor | null {
  const { granularity, cursor } = state.view;
  if (!cursor.isFollowed || !(isWithinUpdate(granularity) || cursorStep(state) > 0)) return null;
  const update = updateInSteps(state, 'next');
  if (!update) return null;
  const { source, plan, step } = update;
  const known = atCursors.get(source.record);
  if (known?.cursor === step) return known;
  const atCursor = updateAtCursor(source, plan, step);
  if (atCursor) atCursors.set(source.record, atCursor);
  return atCursor;
}

/** The sample at the cursor until its output is computed, then null. Safe as a selector. */
export function selectUnanswered(state: PageState): Sample | null {
  const atCursor = selectAtCursor(state);
  return atCursor && Number.isNaN(atCursor.known.pass.activations.at(-1)?.[0]) ? atCursor.sample : null;
}
