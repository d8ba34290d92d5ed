import { updatesPerEpochOf } from '../../core/data/batches.ts';
import { trainingCountOf } from '../../core/data/dataSet.ts';
import { type Goal, hasMeasure, neuronCount, noGoal } from '../../core/run/goal.ts';
import { inEffectAt } from '../../core/run/runSpec.ts';
import type { Trial, TrialResult } from '../../core/run/trial.ts';
import { type OpenedLink, readLink } from '../link/link.ts';
import { type Breach, breachesOf, type Refusal, refusalOf, runKey } from './checkResult.ts';
import type { TaskDraft } from './taskDraft.ts';

/** A link that was handed in. */
export interface HandedIn {
  /** The link from its # on. */
  readonly link: string;
  readonly opened: OpenedLink;
  readonly refusal: Refusal | null;
}

/** What became of the replay of a link. */
export type Replay =
  /** `stopped`: before the end of the run, because it took too long. */
  { readonly kind: 'replayed'; readonly result: TrialResult; readonly stopped: boolean } | { readonly kind: 'failed' };

/** What a row says in short. Every link has one. */
export type Verdict =
  | 'waiting'
  | 'reached'
  | 'notReached'
  /** The task asks for nothing to reach. */
  | 'replayed'
  | 'neurons'
  | 'notAllowed'
  | 'otherTask'
  | 'unreadable'
  | 'failed';

/** A link of a class, looked at. */
export interface ClassRow {
  /** Counted from 1, in the order in which the links were handed in. */
  readonly order: number;
  readonly handedIn: HandedIn;
  /** Empty if the link names nobody. */
  readonly name: string;
  readonly verdict: Verdict;
  readonly replay: Replay | null;
  readonly breaches: readonly Breach[];
  /** The order of another row with the same run, or null. */
  readonly sameAs: number | null;
  /** Only for who reached the goal by the rules; equal epochs share one. */
  readonly place: number | null;
  /** What the columns show, or null where nothing was replayed: the epoch of the goal, or where the replay ended, and the rest then. */
  readonly numbers: {
    readonly epoch: number;
    readonly loss: number;
    readonly neurons: number;
    readonly rate: number;
    readonly correct: number;
    readonly count: number;
  } | null;
}

/** Reads a link that was handed in. Own points that are too many for a link are those of the task. */
export function handIn(draft: TaskDraft, link: string): HandedIn {
  const opened = readLink(link, { keptPoints: draft.spec.config.points });
  return { link, opened, refusal: refusalOf(draft, opened) };
}

/**
 * The trial that replays a link: up to its position or the last epoch of the goal. Rules do not end it: it tells where the goal was reached,
 * `breachesOf` what is to be said about it.
 */
export function replayOf({ task: { goal } }: TaskDraft, { opened }: HandedIn, fieldSide: number): Trial {
  const { spec, view } = opened;
  const updates = updatesPerEpochOf(spec.config, trainingCountOf(spec.config));
  const end = goal?.epochs == null ? view.position : Math.min(view.position, goal.epochs * updates);
  return { spec, goal: goal && measuresOf(goal), end, fieldSide };
}

function measuresOf({ loss, testLoss, accuracy, epochs }: Goal): Goal {
  return { ...noGoal, loss, testLoss, accuracy, epochs };
}

/** The rows of a class in the order of the links. */
export function classRows(
  draft: TaskDraft,
  links: readonly HandedIn[],
  replays: ReadonlyMap<string, Replay>,
): readonly ClassRow[] {
  const rows = links.map((handedIn, k) => ({
    ...judged(draft, handedIn, replays.get(handedIn.link) ?? null),
    order: k + 1,
  }));
  const same = sameRuns(rows);
  const epochs = rows.flatMap((row) => (row.verdict === 'reached' && row.numbers ? [row.numbers.epoch] : []));
  epochs.sort((one, other) => one - other);
  return rows.map(({ key: _key, ...row }) => {
    const sameAs = same.get(row.order) ?? null;
    const place = row.verdict === 'reached' && row.numbers ? epochs.indexOf(row.numbers.epoch) + 1 : null;
    return { ...row, sameAs, place };
  });
}

/** A row by itself, with what its run has in common with equal ones. */
interface Judged extends Omit<ClassRow, 'order' | 'sameAs' | 'place'> {
  readonly key: string | null;
}

/** What is known of links, of which one after the other is replayed while the others stay as they are. */
const known = new WeakMap<HandedIn, Judged>();

function judged(draft: TaskDraft, handedIn: HandedIn, replay: Replay | null): Judged {
  const before = known.get(handedIn);
  if (before?.replay === replay) return before;
  const now = judge(draft, handedIn, replay);
  known.set(handedIn, now);
  return now;
}

function judge(draft: TaskDraft, handedIn: HandedIn, replay: Replay | null): Judged {
  const { opened, refusal } = handedIn;
  const name = opened.view.resultName ?? '';
  const plain = { handedIn, name, replay, breaches: [], numbers: null, key: null };
  if (refusal) return { ...plain, verdict: refusal.kind === 'otherTask' ? 'otherTask' : 'unreadable' };
  if (!replay) return { ...plain, verdict: 'waiting' };
  if (replay.kind === 'failed') return { ...plain, verdict: 'failed' };
  const { result } = replay;
  const breaches = breachesOf(draft, opened, result.position);
  const numbers = {
    epoch: Math.floor(result.position / result.updatesPerEpoch),
    loss: lossAsked(draft, result),
    neurons: neuronCount(opened.spec.config.hiddenSizes),
    rate: inEffectAt(opened.spec, result.position).learningRate,
    correct: result.correct,
    count: result.count,
  };
  const key = runKey(opened.spec, result.position);
  return { ...plain, breaches, numbers, key, verdict: verdictOf(draft, result, breaches) };
}

function verdictOf({ task }: TaskDraft, result: TrialResult, breaches: readonly Breach[]): Verdict {
  if (breaches.some(({ kind }) => kind === 'noTask')) return 'otherTask';
  if (breaches.length > 0) return breaches.every(({ kind }) => kind === 'neurons') ? 'neurons' : 'notAllowed';
  if (result.reachedAt !== null) return 'reached';
  return task.goal && hasMeasure(task.goal) ? 'notReached' : 'replayed';
}

/** Whether a task asks for the test loss alone, which its results then show. */
export function asksTestLoss({ task: { goal } }: TaskDraft): boolean {
  return goal !== null && goal.testLoss !== null && goal.loss === null;
}

function lossAsked(draft: TaskDraft, { loss, testLoss }: TrialResult): number {
  return asksTestLoss(draft) ? (testLoss ?? loss) : loss;
}

/** For each row of a run that was handed in more than once: the first row of it, for the first the second. */
function sameRuns(
  rows: readonly { readonly order: number; readonly key: string | null }[],
): ReadonlyMap<number, number> {
  const byRun = new Map<string, number[]>();
  for (const { order, key } of rows) if (key !== null) byRun.set(key, [...(byRun.get(key) ?? []), order]);
  const same = new Map<number, number>();
  for (const [first, second, ...others] of byRun.values()) {
    if (first === undefined || second === undefined) continue;
    same.set(first, second);
    for (const order of [second, ...others]) same.set(order, first);
  }
  return same;
}

/** Whether a teacher should have a look at a row. */
export function isToLookAt({ verdict, sameAs, replay }: ClassRow): boolean {
  if (sameAs !== null || (replay?.kind === 'replayed' && replay.stopped)) return true;
  return !['waiting', 'reached', 'notReached', 'replayed'].includes(verdict);
}

export const columns = ['place', 'name', 'epoch', 'loss', 'neurons', 'rate', 'correct', 'verdict'] as const;
export type Column = (typeof columns)[number];

/** What rows are sorted by; `label` is the name that is shown. */
export interface Order {
  readonly column: Column;
  readonly isDescending: boolean;
}

/**
 * Rows in an order. By place or epoch, who has a place comes first; what has no value comes last. Equal rows stay in the order in which
 * they were handed in.
 */
export function sortedRows(
  rows: readonly ClassRow[],
  { column, isDescending }: Order,
  label: (row: ClassRow) => string,
): readonly ClassRow[] {
  const hasPlaces = column === 'place' || column === 'epoch';
  const group = (row: ClassRow) => (row.numbers === null ? 2 : hasPlaces && row.place === null ? 1 : 0);
  const turn = isDescending ? -1 : 1;
  const names = new Intl.Collator('en', { numeric: true });
  const compare = (one: ClassRow, other: ClassRow): number => {
    if (column === 'name') return turn * names.compare(label(one), label(other));
    if (column === 'verdict') return turn * (verdictOrder.indexOf(one.verdict) - verdictOrder.indexOf(other.verdict));
    const apart = group(one) - group(other);
    return apart || turn * ((sortValue(one, column) ?? 0) - (sortValue(other, column) ?? 0));
  };
  return rows.toSorted((one, other) => compare(one, other) || one.order - other.order);
}

const verdictOrder: readonly Verdict[] = [
  'reached',
  'replayed',
  'notReached',
  'neurons',
  'notAllowed',
  'otherTask',
  'unreadable',
  'failed',
  'waiting',
];

function sortValue({ place, numbers }: ClassRow, column: Exclude<Column, 'name' | 'verdict'>): number | null {
  if (!numbers) return null;
  switch (column) {
    case 'place':
      return place ?? numbers.epoch;
    case 'correct':
      return numbers.correct / Math.max(1, numbers.count);
    default:
      return numbers[column];
  }
}
