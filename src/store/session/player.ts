/**
 * The page's side of the conversation with the worker. Everything that trains goes through here: what is
 * wanted is noted (a run to start, a position to seek, playing or not), and one loop asks for it, one request at a time.
 * Pausing is not asking; a slow device trains slower instead of filling a queue.
 */
import type { AnalysisRequest } from '../../core/analysis/startAnalysis.ts';
import type { Granularity } from '../../core/microSteps/microSteps.ts';
import { LAST_POSITION, type RunSpec } from '../../core/run/runSpec.ts';
import type { Snapshot } from '../../core/run/snapshot.ts';
import { createTrainingClient } from '../../worker/client.ts';
import type { Command, Reply } from '../../worker/protocol.ts';
import { cursorBefore, isWithinUpdate } from '../state/atCursor.ts';
import type { LastStep, Speed, ViewState } from '../state/pageState.ts';
import { notify, pageStore, updateRun, withdrawNotices } from '../state/pageStore.ts';
import { isCalmDue, startClock, stepsDue, updatesDue } from './clock.ts';
import { advanceCursor } from './cursor.ts';

/** Time that the worker may train for one picture, leaving room in a frame of 16 ms for drawing it. */
const BUDGET_MILLISECONDS = 8;
/** Steps within an update for one picture where speed has no limit: still small enough to be seen. */
const MOST_STEPS_A_PICTURE = 32;
/** How far a question is shows no more often than this. */
const PROGRESS_MILLISECONDS = 100;
/** Failures in a row after which the page stops trying. */
const MOST_FAILURES = 3;

const client = createTrainingClient();

let runId = 0;
/** The run that the worker has at hand; null where it has to be told. */
let workerRunId: number | null = null;
/** Where the run is wanted; null where it may stay. */
let wanted: number | null = null;
/** How far it was trained when it was left, or when its worker died. */
let known = 0;
/** Where the step under way began: for the change that is shown beside the readouts. */
let step: LastStep | null = null;
/** What somebody would like to know of any position where the page rests. */
const questions = new Set<AnalysisRequest>();
let lastProgress = 0;
let failures = 0;
/** What the last one was about. */
let failing: Command['kind'] | null = null;
let busy = false;
let called = false;

/**
 * Takes up a run at a position, with what changes in the view along with it; where it was trained to a later `frontier` before,
 * the way there is known again. What is under way for another run no longer counts.
 */
export function startRun(
  spec: RunSpec,
  position: number,
  viewChange: Partial<ViewState> = {},
  frontier = position,
): void {
  runId++;
  wanted = position;
  known = frontier;
  step = null;
  withdrawNotices('diverged');
  pageStore.setState(({ spec: old, run, view }) => ({
    spec,
    view: { ...view, ...(spec.config === old.config ? {} : { cursor: cursorBefore(position) }), ...viewChange },
    run: { ...run, status: 'paused', lastStep: null, startsAt: position, seekTarget: null, analyses: {} },
  }));
  void pump();
}

/** Goes to a position of the present run; as a step, the readouts compare with where it began. */
export function seekTo(position: number, how: 'step' | 'jump'): void {
  const { snapshot, startsAt } = pageStore.getState().run;
  wanted = Math.min(LAST_POSITION, Math.max(0, position));
  // What is there while another run is being taken up is no part of it.
  const from = step?.from ?? (startsAt === null ? snapshot : null);
  step = how === 'step' && from ? { from } : null;
  updateRun({ status: 'paused', startsAt: startsAt === null ? null : wanted });
  void pump();
}

export function play(): void {
  startClock();
  updateRun({ status: 'playing', lastStep: null, seekTarget: null });
  void pump();
}

export function pausePlaying(): void {
  const { run } = pageStore.getState();
  const isSeeking = run.status === 'seeking';
  if (isSeeking) wanted = null;
  // What is seen on the way to a distant position is of the present run; what is seen while playing need not be.
  const startsAt = isSeeking ? null : run.startsAt;
  if (run.status !== 'paused') updateRun({ status: 'paused', startsAt, seekTarget: null });
  void pump();
}

/** Where the page is, or will be once what is under way has been answered. */
export function position(): number {
  return wanted ?? pageStore.getState().run.snapshot?.position ?? 0;
}

/** How far the run has been trained. */
export function trainedTo(): number {
  const { snapshot, startsAt } = pageStore.getState().run;
  // What is there while another run is being taken up is no part of it.
  return startsAt === null && snapshot ? snapshot.frontier : Math.max(known, position());
}

/**
 * Wants an answer wherever the page rests, from now on; `run.findings` will hold it. Gives back what ends the wish. Whatever
 * else is asked of the worker goes first.
 */
export function ask(request: AnalysisRequest): () => void {
  // A wish of its own, so that others who ask the same go on wishing when this one ends.
  const wish = { ...request };
  questions.add(wish);
  void pump();
  return () => questions.delete(wish);
}

/** Asks until nothing is left to ask. Whoever calls while it does is heard before it ends. */
async function pump(): Promise<void> {
  called = true;
  if (busy) return;
  busy = true;
  try {
    while (called) {
      called = false;
      while (await converse()) {
        // Each turn is one request and its reply.
      }
    }
  } finally {
    busy = false;
  }
}

/** One request and its reply; false when nothing is left to ask. */
async function converse(): Promise<boolean> {
  const command = await nextCommand();
  if (!command) return false;
  let reply: Reply;
  try {
    reply = await client.request(command);
  } catch (error) {
    recover(command, error);
    return true;
  }
  if (isOvercome(command, reply)) failures = 0;
  accept(command, reply);
  return true;
}

/** What is to be asked next, while playing once it is due; null where nothing is. */
async function nextCommand(): Promise<Command | null> {
  for (;;) {
    const { spec, run } = pageStore.getState();
    if (failures >= MOST_FAILURES) {
      // Whoever asks for something new is given new tries, and where nothing is to be seen yet, the position of the link.
      failures = 0;
      if (run.snapshot) wanted = null;
      return null;
    }
    // What playing has left out is wanted where the page rests.
    if (run.status === 'paused' && run.snapshot?.updates === null) wanted ??= run.snapshot.position;
    if (workerRunId !== runId) return { kind: 'start', runId, spec, position: position(), known };
    if (wanted !== null) return { kind: 'seek', runId, position: wanted };
    if (run.status === 'paused' && run.snapshot) return nextQuestion(run.snapshot.position);
    if (run.status !== 'playing' || !run.snapshot) return null;
    await new Promise(requestAnimationFrame);
    const command = playOn();
    if (command) return command;
  }
}

/** What playing does in a frame. Null where the worker is not needed. */
function playOn(): Command | null {
  const { run, view } = pageStore.getState();
  const { speed, granularity } = view;
  if (run.status !== 'playing' || !run.snapshot || wanted !== null || workerRunId !== runId) return null;
  if (isWithinUpdate(granularity)) playSlowly(granularity, speed);
  else {
    const updates = updatesDue(run.snapshot, speed, granularity);
    if (updates > 0) return { kind: 'advance', runId, updates, budgetMilliseconds: BUDGET_MILLISECONDS };
  }
  return null;
}

function nextQuestion(at: number): Command | null {
  const { analyses } = pageStore.getState().run;
  for (const request of questions) {
    const found = analyses[request.kind];
    const isAnswered =
      found?.position === at && found.result !== null && JSON.stringify(found.request) === JSON.stringify(request);
    if (!isAnswered) return { kind: 'analyse', runId, position: at, request };
  }
  return null;
}

/** The cursor's steps that are due; with the last one of an update, the worker is wanted to make it. */
function playSlowly(granularity: Granularity, speed: Speed): void {
  const steps = stepsDue(speed);
  if (steps === 0) return;
  const moved = advanceCursor(granularity, Math.min(steps, MOST_STEPS_A_PICTURE));
  if (moved !== 'within') wanted = Math.min(LAST_POSITION, position() + 1);
}

function accept(command: Command, reply: Reply): void {
  if (reply.kind === 'analysed') keepAnalysis(reply);
  if (command.kind === 'analyse' || reply.kind !== 'snapshot' || reply.runId !== runId) return;
  workerRunId = reply.runId;
  if (command.kind === 'start') withdrawNotices('workerFailed');
  const { snapshot, reached } = reply;
  const { spec } = pageStore.getState();
  if (command.kind === 'advance') {
    // Whoever has paused meanwhile keeps what is on the screen; the worker is told where that is when it matters.
    if (pageStore.getState().run.status === 'playing' && wanted === null) showPlaying(snapshot);
    return;
  }
  const target = command.position;
  // A run may be taken up while playing (another learning rate): then it goes on.
  const isPlaying = pageStore.getState().run.status === 'playing';
  if (wanted === target && reached) {
    wanted = null;
    const goesOn = isPlaying && !snapshot.diverged && snapshot.position < LAST_POSITION;
    updateRun({
      status: goesOn ? 'playing' : 'paused',
      snapshot,
      calm: snapshot,
      snapshotConfig: spec.config,
      startsAt: null,
      seekTarget: null,
      lastStep: step,
    });
    step = null;
    if (snapshot.diverged && snapshot.position <= target) tellDiverged(snapshot);
    else if (isPlaying && snapshot.position >= LAST_POSITION) notify({ kind: 'lastPosition' });
    return;
  }
  // Whoever pauses on the way keeps what is on the screen.
  if (isPlaying || wanted === null) return;
  const status = reached ? 'paused' : 'seeking';
  updateRun({ status, snapshot, snapshotConfig: spec.config, seekTarget: wanted });
}

function keepAnalysis({ kind: _kind, runId: of, ...analysis }: Extract<Reply, { kind: 'analysed' }>): void {
  if (of !== runId) return;
  const now = performance.now();
  if (analysis.result === null && now - lastProgress < PROGRESS_MILLISECONDS) return;
  lastProgress = now;
  const { analyses } = pageStore.getState().run;
  updateRun({ analyses: { ...analyses, [analysis.request.kind]: analysis } });
}

function showPlaying(snapshot: Snapshot): void {
  const ended = snapshot.diverged || snapshot.position >= LAST_POSITION;
  updateRun({ snapshot, ...(ended ? { status: 'paused' } : isCalmDue() ? { calm: snapshot } : {}) });
  if (snapshot.diverged) tellDiverged(snapshot);
  else if (ended) notify({ kind: 'lastPosition' });
}

function tellDiverged({ position: at, updatesPerEpoch }: Snapshot): void {
  notify({ kind: 'diverged', position: at, updatesPerEpoch });
}

/** Whether a reply ends a row of failures. That the run could be taken up anew says nothing about playing on or analysing. */
function isOvercome({ kind }: Command, reply: Reply): boolean {
  if (kind !== 'start') return true;
  return failing !== 'advance' && failing !== 'analyse' && reply.kind === 'snapshot' && reply.reached;
}

/** After a worker that died, threw or kept silent: a new one is given the same run at the same position. */
function recover({ kind }: Command, error: unknown): void {
  failures++;
  failing = kind;
  wanted = position();
  known = trainedTo();
  workerRunId = null;
  if (failures < MOST_FAILURES) notify({ kind: 'workerRestarted', position: wanted });
  else {
    withdrawNotices('workerRestarted');
    notify({ kind: 'workerFailed', message: error instanceof Error ? error.message : String(error) });
    const { snapshot, startsAt } = pageStore.getState().run;
    updateRun({ status: 'paused', startsAt: snapshot ? null : startsAt, seekTarget: null });
  }
}
