/** The cursor within an update: moved here, turned into a moment here. Loaded when somebody first wants to go slowly. */
import { type Granularity, type Line, nextStop, placeOf, previousStop, type StepPlan } from '../core/microSteps.ts';
import { type Moment, type MomentSource, momentAt, planOf } from '../core/moment.ts';
import { partOf } from '../core/partOfQuantity.ts';
import type { Quantity } from '../core/quantity.ts';
import type { UpdateRecord } from '../core/updateRecord.ts';
import { selectDataSet, selectIsAnswered } from './derived.ts';
import type { PageState } from './pageState.ts';
import { pageStore, updateView } from './pageStore.ts';
import { cursorStep } from './slowMotion.ts';

const plans = new WeakMap<UpdateRecord, StepPlan>();
const moments = new WeakMap<UpdateRecord, Moment>();

/** The next update at the cursor; null where there is none. The same object as long as both stay. */
export function momentOf(state: PageState): Moment | null {
  const source = sourceOf(state, state.run.snapshot?.updates?.next ?? null);
  if (!source) return null;
  const { record } = source;
  const plan = knownPlan(source);
  const cursor = stepWithin(plan, state);
  const known = moments.get(record);
  if (known?.cursor === cursor) return known;
  const moment = momentAt(source, plan, cursor);
  if (moment) moments.set(record, moment);
  return moment;
}

/**
 * Moves the cursor on by so many steps of a unit, at most to the end of the update. Says whether the update is done, which
 * the worker then has to make; null where there is no update.
 */
export function advanceCursor(unit: Granularity, count: number): 'within' | 'done' | null {
  const state = pageStore.getState();
  const source = sourceOf(state, state.run.snapshot?.updates?.next ?? null);
  if (!source) return null;
  const plan = knownPlan(source);
  let step = stepWithin(plan, state);
  for (let k = 0; k < count && step < plan.total; k++) step = nextStop(plan, step, unit);
  if (step >= plan.total) return 'done';
  putCursor(plan, source.record.position, step);
  return 'within';
}

/** Moves the cursor back by a step of a unit. False where that leads into the update before. */
export function retreatCursor(unit: Granularity): boolean {
  const state = pageStore.getState();
  const source = sourceOf(state, state.run.snapshot?.updates?.next ?? null);
  if (!source) return false;
  const plan = knownPlan(source);
  const step = previousStop(plan, stepWithin(plan, state), unit);
  if (step === null) return false;
  putCursor(plan, source.record.position, step);
  return true;
}

/** Puts the cursor where the last step of a unit in the update before begins. The page has to go there. */
export function cursorIntoLastUpdate(unit: Granularity): void {
  const state = pageStore.getState();
  const source = sourceOf(state, state.run.snapshot?.updates?.last ?? null);
  if (!source) return;
  const plan = knownPlan(source);
  putCursor(plan, source.record.position, previousStop(plan, plan.total, unit) ?? 0);
}

/** For whoever has come to the cursor by a link: the same is selected as for whoever has stepped there. */
export function openAtCursor(): void {
  const state = pageStore.getState();
  const source = sourceOf(state, state.run.snapshot?.updates?.next ?? null);
  const step = source ? stepWithin(knownPlan(source), state) : 0;
  if (source && step > 0 && state.view.cursor.isFollowed) putCursor(knownPlan(source), source.record.position, step);
}

/** A link may put the cursor beyond the end of an update. */
function stepWithin({ total }: StepPlan, state: PageState): number {
  return Math.min(total, cursorStep(state));
}

/** What the last step has computed is selected, so that its formula is in sight. */
function putCursor(plan: StepPlan, position: number, step: number): void {
  const line = placeOf(plan, step)?.planned.line;
  const opened = line && quantityOf(line);
  const selected = opened && partOf(opened);
  updateView({
    cursor: { position, step, isFollowed: true },
    ...(opened ? { opened } : {}),
    ...(selected ? { selected } : {}),
  });
}

/** The number that a line computes. */
function quantityOf(line: Line): Quantity {
  switch (line.kind) {
    case 'loss':
      return { kind: 'sampleLoss' };
    case 'update':
      return { kind: 'next', part: line.part };
    default:
      return line;
  }
}

function sourceOf(state: PageState, record: UpdateRecord | null): MomentSource | null {
  const { spec, run } = state;
  // The update of another run has other samples and other parts.
  if (!record || !run.snapshot || !selectIsAnswered(state)) return null;
  return { config: spec.config, architecture: run.snapshot.architecture, record, data: selectDataSet(state) };
}

function knownPlan(source: MomentSource): StepPlan {
  const plan = plans.get(source.record) ?? planOf(source);
  plans.set(source.record, plan);
  return plan;
}
