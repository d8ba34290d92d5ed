import type { Sample } from '../core/dataSet.ts';
import type { Granularity } from '../core/microSteps.ts';
import type { Moment } from '../core/moment.ts';
import type { PageState, ViewState } from './pageState.ts';

/** What takes an update apart. */
export interface SlowMotion {
  /** The next update at the cursor; null where there is none. */
  readonly momentOf: (state: PageState) => Moment | null;
  /** Moves the cursor on; says whether the update is done by then, and null where there is none. */
  readonly advanceCursor: (unit: Granularity, count: number) => 'within' | 'done' | null;
}

let loaded: SlowMotion | null = null;

/** For whoever has loaded it. It is there wherever the page goes slowly. */
export function keepSlowMotion(slowMotion: SlowMotion): void {
  loaded = slowMotion;
}

export function loadedSlowMotion(): SlowMotion | null {
  return loaded;
}

/** Whether a step of this size ends within an update. */
export function isSlow(granularity: Granularity): boolean {
  return granularity !== 'epoch' && granularity !== 'update';
}

/** How many steps of the next update are done; 0 where the cursor was on another one. */
export function cursorStep({ run, view }: Pick<PageState, 'run' | 'view'>): number {
  return view.cursor.position === run.snapshot?.position ? view.cursor.step : 0;
}

/** The moment that the page shows; null where it shows the present position as a whole. Safe as a selector. */
export function selectMoment(state: PageState): Moment | null {
  const { granularity, cursor } = state.view;
  if (!cursor.isFollowed || !(isSlow(granularity) || cursorStep(state) > 0)) return null;
  return loaded?.momentOf(state) ?? null;
}

/** The sample at the cursor as long as its output is not computed; null else. Safe as a selector. */
export function selectUnanswered(state: PageState): Sample | null {
  const moment = selectMoment(state);
  return moment && Number.isNaN(moment.known.pass.activations.at(-1)?.[0]) ? moment.sample : null;
}

/** A cursor before the first step of the update after a position. */
export function cursorBefore(position: number): ViewState['cursor'] {
  return { position, step: 0, isFollowed: true };
}
