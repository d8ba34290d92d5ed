import type { Analysis } from '../core/analysis/analysis.ts';
import { type AnalysisRequest, type AnalysisResult, startAnalysis } from '../core/analysis/startAnalysis.ts';
import type { Goal } from '../core/run/goal.ts';
import { createRun, type Run } from '../core/run/run.ts';
import type { Command, Reply } from './protocol.ts';

/** The worker's run, and the page's number for it. */
export interface Training {
  readonly runId: number;
  readonly run: Run;
  readonly goal: Goal | null;
  /** Running analysis and its position, or null. */
  readonly analysis: RunningAnalysis | null;
}

interface RunningAnalysis {
  readonly position: number;
  readonly request: AnalysisRequest;
  readonly work: Analysis<AnalysisResult>;
}

/** Longest stretch of a seek before the worker reports its progress, so that the page can show it or give up. */
const SEEK_MILLISECONDS = 50;
/** Longest stretch of an analysis: any other request waits no longer than this. */
const ANALYSE_MILLISECONDS = 12;

/**
 * Handles one command; returns the worker's new state and its reply. All of the worker's work is here, so that tests
 * need no worker. `now` is the clock, in milliseconds.
 */
export function handleCommand(
  training: Training | null,
  command: Command,
  now: () => number,
): readonly [Training | null, Reply] {
  switch (command.kind) {
    case 'start': {
      const { spec, goal = null } = command;
      const keeps = training !== null && isSame(training.goal, goal) && training.run.changeTo(spec);
      const run = keeps ? training.run : createRun(spec, goal);
      const started = { runId: command.runId, run, goal, analysis: null };
      if (command.trainedTo !== undefined && command.trainedTo > command.position)
        run.seek(command.trainedTo, within(SEEK_MILLISECONDS, now));
      return [started, seek(started, command.position, now)];
    }
    case 'advance':
      if (training?.runId !== command.runId) return [training, noSuchRun(command.runId)];
      training.run.trainTo(training.run.position() + command.updates, within(command.budgetMilliseconds, now));
      return [training, snapshotOf(training, true, 'ifCheap')];
    case 'seek':
      if (training?.runId !== command.runId) return [training, noSuchRun(command.runId)];
      return [training, seek(training, command.position, now)];
    case 'analyse':
      if (training?.runId !== command.runId) return [training, noSuchRun(command.runId)];
      return analyse(training, command, now);
    default:
      return neverHappens(command);
  }
}

function seek(training: Training, position: number, now: () => number): Reply {
  const reached = training.run.seek(position, within(SEEK_MILLISECONDS, now));
  return snapshotOf(training, reached, reached ? 'wanted' : 'ifCheap');
}

function snapshotOf({ runId, run }: Training, reached: boolean, updates: 'wanted' | 'ifCheap'): Reply {
  return { kind: 'snapshot', runId, snapshot: run.snapshot(updates), reached };
}

/**
 * Starts an analysis, or continues it if the request is the same. The run may be ahead of the page, which ignores what
 * arrives after a pause.
 */
function analyse(
  training: Training,
  { position, request }: Extract<Command, { kind: 'analyse' }>,
  now: () => number,
): readonly [Training, Reply] {
  const { runId, run } = training;
  const goOn = within(ANALYSE_MILLISECONDS, now);
  if (!run.seek(position, goOn))
    return [training, { kind: 'analysed', runId, position, request, progress: 0, result: null }];
  const running = training.analysis;
  const isRunning = running?.position === position && isSame(running.request, request);
  const analysis = isRunning
    ? running
    : { position, request: request, work: startAnalysis(request, run.analysisInput()) };
  const { work } = analysis;
  const done = work.advance(goOn);
  const result = done ? work.result() : null;
  const reply: Reply = { kind: 'analysed', runId, position, request, progress: work.progress(), result };
  return [{ ...training, analysis: done ? null : analysis }, reply];
}

/** Whether two plain values have the same parts. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function noSuchRun(runId: number): Reply {
  return { kind: 'failed', runId, message: `run ${runId} has not been started` };
}

function within(milliseconds: number, now: () => number): () => boolean {
  const end = now() + milliseconds;
  return () => now() < end;
}

function neverHappens(command: never): never {
  throw new Error(`unknown command ${JSON.stringify(command)}`);
}
