import type { Analysis } from '../core/analysis/analysis.ts';
import { type AnalysisRequest, type AnalysisResult, startAnalysis } from '../core/analysis/startAnalysis.ts';
import { createRun, type Run } from '../core/run/run.ts';
import type { Command, Reply } from './protocol.ts';

/** The run that the worker has at hand, and the number that the page knows it by. */
export interface Training {
  readonly runId: number;
  readonly run: Run;
  /** What is being found out, and of which position; null as long as nothing was asked. */
  readonly analysis: RunningAnalysis | null;
}

interface RunningAnalysis {
  readonly position: number;
  readonly request: AnalysisRequest;
  readonly work: Analysis<AnalysisResult>;
}

/** Longest stretch of a seek before the worker reports how far it is, so that the page can show it or give up. */
const SEEK_MILLISECONDS = 50;
/** Longest stretch of an analysis: whatever is asked for meanwhile waits no longer than this. */
const ANALYSE_MILLISECONDS = 12;

/**
 * Answers one command. Everything that the worker does is in here, so that it can be tested without a worker;
 * `now` is the clock, in milliseconds.
 */
export function handleCommand(
  training: Training | null,
  command: Command,
  now: () => number,
): readonly [Training | null, Reply] {
  switch (command.kind) {
    case 'start': {
      const run = training?.run.changeTo(command.spec) ? training.run : createRun(command.spec);
      const started = { runId: command.runId, run, analysis: null };
      if (command.known !== undefined && command.known > command.position)
        run.seek(command.known, within(SEEK_MILLISECONDS, now));
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
 * Begins an analysis, or goes on with it where it is the same one. The run may be ahead of the page, which leaves out what
 * comes after it was paused.
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
  const known = training.analysis;
  const isSame = known?.position === position && JSON.stringify(known.request) === JSON.stringify(request);
  const analysis = isSame ? known : { position, request: request, work: startAnalysis(request, run.analysisInput()) };
  const { work } = analysis;
  const done = work.advance(goOn);
  const result = done ? work.result() : null;
  const reply: Reply = { kind: 'analysed', runId, position, request, progress: work.progress(), result };
  return [{ ...training, analysis: done ? null : analysis }, reply];
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
