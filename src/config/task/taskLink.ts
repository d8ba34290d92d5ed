import { isImported } from '../../core/run/runKind.ts';
import type { RunSpec } from '../../core/run/runSpec.ts';
import { readLink, writeLink } from '../link/link.ts';
import type { TaskDraft } from './taskDraft.ts';

/** A seed that is not the usual one, so that a link states it. */
const STATED_SEED = 1;

/** The fragment, without its #, that opens a task at its start; `seed=any` where each student draws first weights. */
export function writeTaskLink({ task, spec, otherWeights }: TaskDraft): string {
  const { text, goal, hidden, locked } = task;
  const view = { ...readLink('').view, taskText: text || null, goal, hidden, locked };
  if (!otherWeights || isImported(spec.config)) return writeLink(spec, view);
  return writeLink(withSeed(spec, STATED_SEED), view).replace(
    new RegExp(`(^|&)seed=${STATED_SEED}(?=&|$)`),
    '$1seed=any',
  );
}

/** Weights that are to be drawn are not given, and none is set by hand: as with *New weights*. */
function withSeed({ config }: RunSpec, seed: number): RunSpec {
  return { config: { ...config, seed, initialParameters: null }, interventions: [] };
}
