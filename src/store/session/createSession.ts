/**
 * A session trains one run on one page store. It notes what is wanted (another run, a position, playing, an analysis) and asks a worker
 * of its own for it, one request at a time. Pausing is not asking; a slow device trains slower instead of filling a queue.
 */
import type { AnalysisRequest } from '../../core/analysis/startAnalysis.ts';
import type { Granularity } from '../../core/microSteps/microSteps.ts';
import { LAST_POSITION, type RunSpec, type SettingsInEffect } from '../../core/run/runSpec.ts';
import type { Snapshot } from '../../core/run/snapshot.ts';
import type { Command, Reply } from '../../worker/protocol.ts';
import { cursorBefore, isWithinUpdate } from '../state/atCursor.ts';
import type { ViewState } from '../state/pageState.ts';
import { notify, type PageStore, updateRun, withdrawNotices } from '../state/pageStore.ts';
import { createAnalyses } from './analyses.ts';
import { createClock } from './clock.ts';
import { createConversation } from './conversation.ts';
import { advanceCursor } from './cursor.ts';
import { createMicroStepping, type MicroStepping } from './microStepping.ts';

/** How a run goes to a position: by a step, a jump, or a drag that goes on from where it began. */
export type Going = 'step' | 'jump' | 'drag';

export interface Session {
  /**
   * Starts a run at a position, with a change of the view. `frontier` is how far it was trained before: the worker trains
   * that far again, as far as one reply allows. Replies for the run before no longer count.
   */
  start(spec: RunSpec, position: number, viewChange?: Partial<ViewState>, frontier?: number): void;
  /** Goes to a position of the run. After a step, the readouts compare with where it began. */
  seek(position: number, how: Going): void;
  play(): void;
  pause(): void;
  /** The target position, or the current one if the run stays put. */
  position(): number;
  /** How far the run has been trained. */
  trainedTo(): number;
  /** Asks for an analysis of every position where the page rests; `run.analyses` will hold it. Returns what ends the request. */
  analyse(request: AnalysisRequest): () => void;
  /** Gives the run to a new worker, if the old one does not reply. */
  giveUpWorker(): void;
  /** Steps within an update. */
  readonly microSteps: MicroStepping;
}

/** Time that the worker may train for one picture. It leaves room in a frame of 16 ms for drawing. */
const BUDGET_MILLISECONDS = 8;
/** Steps within an update for one picture at the highest speed: still small enough to be seen. */
const MOST_STEPS_A_PICTURE = 32;

export function createSession(store: PageStore): Session {
  const clock = createClock();
  const analyses = createAnalyses();
  const { goOn, giveUpWorker } = createConversation({ nextCommand, accept, recover, onSilence });

  let runId = 0;
  /** The run that the worker holds, or null if it has to be told. */
  let workerRunId: number | null = null;
  /** How far the run was trained before it was left, or before its worker died. */
  let trainedBefore = 0;
  /** Where the way to the target began, or null if there is none to tell. */
  let way: { readonly from: Snapshot; readonly how: Going } | null = null;

  const runNow = () => store.getState().run;

  function start(spec: RunSpec, at: number, viewChange: Partial<ViewState> = {}, frontier = at): void {
    runId++;
    trainedBefore = frontier;
    way = null;
    withdrawNotices('diverged', store);
    store.setState(({ spec: old, run, view }) => ({
      spec,
      view: { ...view, ...(spec.config === old.config ? {} : { cursor: cursorBefore(at) }), ...viewChange },
      run: { ...run, status: 'paused', lastStep: null, cameFrom: null, target: at, isStarting: true, analyses: {} },
    }));
    goOn();
  }

  function seek(to: number, how: Going): void {
    const { snapshot, isStarting, cameFrom } = runNow();
    // The snapshot on the screen while a run starts is of the run before.
    const from = way?.from ?? (how === 'drag' ? cameFrom : null) ?? (isStarting ? null : snapshot);
    way = from && { from, how };
    updateRun({ status: 'paused', target: withinRun(to) }, store);
    goOn();
  }

  function play(): void {
    const { snapshot, isStarting } = runNow();
    clock.start();
    way = null;
    updateRun({ status: 'playing', lastStep: null, cameFrom: isStarting ? null : snapshot }, store);
    goOn();
  }

  function pause(): void {
    const { status } = runNow();
    // The snapshots on the way to a distant target are of this run: it stays there. While playing, it may still have to start.
    if (status === 'seeking')
      updateRun({ status: 'paused', target: null, isStarting: false, cameFrom: way?.from ?? null }, store);
    else if (status === 'playing') updateRun({ status: 'paused' }, store);
    goOn();
  }

  function position(): number {
    const { target, snapshot } = runNow();
    return target ?? snapshot?.position ?? 0;
  }

  function trainedTo(): number {
    const { snapshot, isStarting } = runNow();
    return snapshot && !isStarting ? snapshot.frontier : Math.max(trainedBefore, position());
  }

  async function nextCommand(): Promise<Command | null> {
    for (;;) {
      const { run } = store.getState();
      if (workerRunId !== runId) return startCommand();
      if (run.target !== null) return { kind: 'seek', runId, position: run.target };
      if (!run.snapshot) return null;
      if (run.status === 'paused') return atRest(run.snapshot);
      if (run.status !== 'playing') return null;
      await new Promise(requestAnimationFrame);
      const command = playOn();
      if (command) return command;
    }
  }

  function startCommand(): Command {
    const { spec, view } = store.getState();
    const goal = view.task?.goal ?? null;
    return { kind: 'start', runId, spec, goal, position: position(), trainedTo: trainedBefore };
  }

  /** Completes what playing has left out of a snapshot, then analyses. */
  function atRest({ updates, position: at }: Snapshot): Command | null {
    if (updates === null) {
      updateRun({ target: at }, store);
      return { kind: 'seek', runId, position: at };
    }
    const request = analyses.nextRequest(runNow().analyses, at);
    return request && { kind: 'analyse', runId, position: at, request };
  }

  /** The next command of a run that plays, or null if none is due in this frame. */
  function playOn(): Command | null {
    const { run, view } = store.getState();
    const { speed, granularity } = view;
    if (run.status !== 'playing' || !run.snapshot || run.target !== null || workerRunId !== runId) return null;
    if (isWithinUpdate(granularity)) {
      playMicroSteps(granularity, clock.stepsDue(speed));
      return null;
    }
    const updates = clock.updatesDue(run.snapshot, speed, granularity);
    return updates > 0 ? { kind: 'advance', runId, updates, budgetMilliseconds: BUDGET_MILLISECONDS } : null;
  }

  function playMicroSteps(granularity: Granularity, steps: number): void {
    if (steps === 0) return;
    const moved = advanceCursor(store, granularity, Math.min(steps, MOST_STEPS_A_PICTURE));
    if (moved !== 'within') updateRun({ target: withinRun(position() + 1) }, store);
  }

  function accept(command: Command, reply: Reply): void {
    withdrawNotices('workerSilent', store);
    if (reply.runId !== runId) return;
    if (reply.kind === 'analysed') acceptAnalysis(reply);
    if (reply.kind !== 'snapshot' || command.kind === 'analyse') return;
    workerRunId = runId;
    if (command.kind === 'advance') acceptTraining(reply.snapshot);
    else {
      if (command.kind === 'start') withdrawNotices('workerFailed', store);
      if (reply.reached && command.position === runNow().target) arrive(reply.snapshot, command.position);
      else acceptOnTheWay(reply);
    }
  }

  function acceptAnalysis(reply: Extract<Reply, { kind: 'analysed' }>): void {
    const results = runNow().analyses;
    const next = analyses.withReply(results, reply);
    if (next !== results) updateRun({ analyses: next }, store);
  }

  /** After a pause, the picture on the screen stays; the next command tells the worker its position. */
  function acceptTraining(snapshot: Snapshot): void {
    const { status, target } = runNow();
    if (status !== 'playing' || target !== null) return;
    const isOver = snapshot.diverged || snapshot.position >= LAST_POSITION;
    updateRun({ snapshot, ...(isOver ? { status: 'paused' } : clock.isCalmDue() ? { calm: snapshot } : {}) }, store);
    if (snapshot.diverged) tellDiverged(snapshot);
    else if (isOver) notify({ kind: 'lastPosition' }, store);
  }

  /** A run that plays goes on after it was started anew, as with another learning rate. */
  function arrive(snapshot: Snapshot, target: number): void {
    const { status, cameFrom } = runNow();
    const isPlaying = status === 'playing';
    const goesOn = isPlaying && !snapshot.diverged && snapshot.position < LAST_POSITION;
    const { config } = store.getState().spec;
    updateRun(
      {
        status: goesOn ? 'playing' : 'paused',
        snapshot,
        calm: snapshot,
        snapshotConfig: config,
        target: null,
        isStarting: false,
        lastStep: way?.how === 'step' ? { from: way.from } : null,
        cameFrom: way?.from ?? cameFrom ?? (isPlaying ? snapshot : null),
      },
      store,
    );
    way = null;
    if (snapshot.diverged && snapshot.position <= target) tellDiverged(snapshot);
    else if (isPlaying && snapshot.position >= LAST_POSITION) notify({ kind: 'lastPosition' }, store);
  }

  /** Shows the way to a distant target, unless the run was paused there or plays. */
  function acceptOnTheWay({ snapshot, reached }: Extract<Reply, { kind: 'snapshot' }>): void {
    const { status, target } = runNow();
    if (status === 'playing' || target === null) return;
    const { config } = store.getState().spec;
    updateRun({ status: reached ? 'paused' : 'seeking', snapshot, snapshotConfig: config }, store);
  }

  function tellDiverged({ position: at, updatesPerEpoch, inEffect }: Snapshot): void {
    notify({ kind: 'diverged', position: at, updatesPerEpoch, overshoot: overshootOf(inEffect) }, store);
  }

  /** The next command starts the same run at the same position. Without a snapshot, that stays the target after the last try. */
  function recover(error: unknown, isLastTry: boolean): void {
    const target = position();
    withdrawNotices('workerSilent', store);
    trainedBefore = trainedTo();
    workerRunId = null;
    if (!isLastTry) {
      updateRun({ target }, store);
      notify({ kind: 'workerRestarted', position: target }, store);
      return;
    }
    const { snapshot, isStarting } = runNow();
    updateRun(
      snapshot ? { status: 'paused', target: null, isStarting: false } : { status: 'paused', target, isStarting },
      store,
    );
    withdrawNotices('workerRestarted', store);
    notify({ kind: 'workerFailed', message: error instanceof Error ? error.message : String(error) }, store);
  }

  function onSilence(): void {
    notify({ kind: 'workerSilent', position: position() }, store);
  }

  function analyse(request: AnalysisRequest): () => void {
    const end = analyses.request(request);
    goOn();
    return end;
  }

  const microSteps = createMicroStepping(store, { seek, pause, position });
  return { start, seek, play, pause, position, trainedTo, analyse, giveUpWorker, microSteps };
}

/**
 * How many times its own size L2 takes from a weight in one update of gradient descent, or null if that is no reason to grow: up to 2
 * times, η·λ·w leads no further from 0.
 */
function overshootOf({ regularization, regularizationRate, learningRate }: SettingsInEffect): number | null {
  const times = regularization === 'l2' ? learningRate * regularizationRate : 0;
  return times > 2 ? times : null;
}

function withinRun(position: number): number {
  return Math.min(LAST_POSITION, Math.max(0, position));
}
