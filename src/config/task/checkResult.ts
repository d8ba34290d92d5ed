import { neuronCount } from '../../core/run/goal.ts';
import { isImported } from '../../core/run/runKind.ts';
import type { Change, Config, Intervention, RunSpec } from '../../core/run/runSpec.ts';
import type { OpenedLink } from '../link/link.ts';
import type { LinkProblem } from '../link/linkProblem.ts';
import { hasEffect, nearestSensible, withBasis, writeSetting } from '../settings/defaults.ts';
import { type SettingName, settingNames } from '../settings/settings.ts';
import { controlOf } from './controls.ts';
import { plainText } from './plainText.ts';
import type { Task } from './task.ts';
import type { TaskDraft } from './taskDraft.ts';

/** Why a link is no result of a task, so that its run is not looked at. */
export type Refusal =
  /** The link was made in another task, or is of another page. */
  | { readonly kind: 'otherTask' }
  /** The link names no first weights: they are drawn when it is opened. */
  | { readonly kind: 'noWeights' }
  | { readonly kind: 'unreadable'; readonly problem: LinkProblem };

/** What a run did that its task does not allow. */
export type Breach =
  /** The task was left, or the link never had one. */
  | { readonly kind: 'noTask' }
  /** A setting that the task fixes; values as links write them. */
  | { readonly kind: 'setting'; readonly name: SettingName; readonly given: string; readonly wanted: string }
  /** First weights or biases that are neither the task's own nor drawn. */
  | { readonly kind: 'firstWeights' }
  /** A weight or bias set by hand at a position. */
  | { readonly kind: 'byHand'; readonly position: number }
  /** A setting changed at a position of the run. */
  | { readonly kind: 'inRun'; readonly name: SettingChange['kind']; readonly position: number }
  | { readonly kind: 'neurons'; readonly count: number; readonly allowed: number }
  /** Inputs besides x1 and x2. */
  | { readonly kind: 'inputs' };

type SettingChange = Extract<Change, { value: string | number; kind: SettingName }>;

/** Whether a link is a result of a task at all: the first reason why not, or null. */
export function refusalOf(draft: TaskDraft, { spec, view, problems, drawsSeed }: OpenedLink): Refusal | null {
  const { task } = draft;
  if (problems.some(({ kind }) => kind === 'playgroundRefused')) return { kind: 'otherTask' };
  if (isImported(spec.config) !== isImported(draft.spec.config)) return { kind: 'otherTask' };
  if (view.taskText !== null && view.taskText !== plainText(task.text)) return { kind: 'otherTask' };
  const problem = problems.find(spoilsRun);
  if (problem) return { kind: 'unreadable', problem };
  return drawsSeed ? { kind: 'noWeights' } : null;
}

/** Whether a link says another run than it means to. What it says of goal and page does not matter here. */
function spoilsRun(problem: LinkProblem): boolean {
  switch (problem.kind) {
    case 'badSetting':
    case 'unsuitedSetting':
    case 'badIntervention':
    case 'tooManyInterventions':
    case 'playgroundRefused':
    case 'playgroundValue':
    case 'playgroundSeed':
      return true;
    case 'pointsNotInLink':
      return problem.kept === 0;
    case 'badViewKey':
      return problem.key === 'at';
    case 'unknownKey':
    case 'repeatedKey':
    case 'playgroundNoTest':
    case 'playgroundIdle':
    case 'playgroundGoal':
    case 'more':
      return false;
  }
}

/** All that the run of a link did on its way to a position that its task does not allow. */
export function breachesOf(draft: TaskDraft, { spec, view }: OpenedLink, position: number): readonly Breach[] {
  const { task } = draft;
  const breaches: Breach[] = [];
  if (view.taskText === null && plainText(task.text) !== '') breaches.push({ kind: 'noTask' });
  breaches.push(...changedSettings(draft, spec.config));
  if (startsOtherwise(draft, spec)) breaches.push({ kind: 'firstWeights' });
  breaches.push(...changesOf(draft, spec, position));
  const count = neuronCount(spec.config.hiddenSizes);
  const allowed = task.goal?.neurons ?? null;
  if (allowed !== null && count > allowed) breaches.push({ kind: 'neurons', count, allowed });
  const isPlain = spec.config.features.every((name) => name === 'x1' || name === 'x2');
  if (task.goal?.plainInputs && !isPlain) breaches.push({ kind: 'inputs' });
  return breaches;
}

/** Whether a task fixes a setting. With other first weights for each student, their seed is free although its button may be gone. */
function isFixed({ hidden, locked }: Task, name: SettingName): boolean {
  const control = controlOf[name];
  return locked.includes(control) || (name !== 'seed' && hidden.includes(control));
}

/** The settings that the task fixes and the run has otherwise. */
function changedSettings(draft: TaskDraft, config: Config): readonly Breach[] {
  const own = draft.spec.config;
  const kept = keptSettings(draft, config);
  const breaches: Breach[] = [];
  for (const name of settingNames) {
    if (name === 'initialParameters' || !isFixed(draft.task, name) || !hasEffect(config, name)) continue;
    const given = writeSetting(config, name);
    if (given !== writeSetting(own, name) && (isBasis(name) || given !== writeSetting(kept, name)))
      breaches.push({ kind: 'setting', name, given, wanted: writeSetting(own, name) });
  }
  breaches.push(...changedImport(draft, config));
  return breaches;
}

/** The same for what only runs of TensorFlow Playground have. */
function changedImport({ task, spec }: TaskDraft, { playground }: Config): readonly Breach[] {
  const own = spec.config.playground;
  if (!own || !playground) return [];
  const breaches: Breach[] = [];
  const note = (name: 'dataSet' | 'seed') => {
    if (isFixed(task, name) && playground[name] !== own[name])
      breaches.push({ kind: 'setting', name, given: playground[name], wanted: own[name] });
  };
  note('dataSet');
  note('seed');
  const isZero = playground.initZero !== own.initZero && isFixed(task, 'initialization');
  const isDrawn = playground.weightSeed !== own.weightSeed && isFixed(task, 'seed');
  if (isZero || isDrawn) breaches.push({ kind: 'firstWeights' });
  return breaches;
}

/** Whether other settings follow this one. */
function isBasis(name: SettingName): boolean {
  return name === 'dataSet' || name === 'points' || name === 'optimizer';
}

/**
 * The settings that a run of the task has if only free settings are changed to those of `config`: other data take their usual settings along,
 * and of two that do not go together one gives way. What is wrong with the data is told once.
 */
function keptSettings({ task, spec }: TaskDraft, config: Config): Config {
  const { dataSet, points, optimizer } = config;
  const free = settingNames.filter((name) => !isFixed(task, name));
  const chosen: Partial<Config> = Object.fromEntries(free.map((name) => [name, config[name]]));
  const based = withBasis(spec.config, { dataSet, points, optimizer }).config;
  return nearestSensible({ ...based, ...chosen, dataSet, points, optimizer }).config;
}

/** Whether a run begins with first weights that are neither the task's own nor drawn, where nobody may set them. */
function startsOtherwise({ task, spec }: TaskDraft, run: RunSpec): boolean {
  if (!mayNotSetWeights(task)) return false;
  const given = writeSetting(run.config, 'initialParameters');
  const own = writeSetting(spec.config, 'initialParameters');
  if (given !== own && given !== '') return true;
  // New weights are drawn instead of given; another network cannot have the same.
  if (!isFixed(task, 'seed') || !isFixed(task, 'hiddenSizes')) return false;
  const done = new Set(run.interventions.map((each) => JSON.stringify(each)));
  return given !== own || spec.interventions.some((each) => !done.has(JSON.stringify(each)));
}

function mayNotSetWeights(task: Task): boolean {
  return isFixed(task, 'initialParameters') || (task.goal?.untouched ?? false);
}

/** The first change by hand of each kind up to a position that the task does not allow. */
function changesOf(draft: TaskDraft, spec: RunSpec, position: number): readonly Breach[] {
  const { task } = draft;
  const own = new Set(draft.spec.interventions.map((done) => JSON.stringify(done)));
  const done = spec.interventions.filter((each) => each.position <= position && !own.has(JSON.stringify(each)));
  const first = new Map<string, Breach>();
  for (const intervention of done) {
    const breach = breachBy(task, spec.config, intervention);
    if (breach && !first.has(keyOf(breach))) first.set(keyOf(breach), breach);
  }
  return [...first.values()];
}

function breachBy(task: Task, config: Config, { position, change }: Intervention): Breach | null {
  if (change.kind === 'weight' || change.kind === 'bias')
    return mayNotSetWeights(task) ? { kind: 'byHand', position } : null;
  if (!isFixed(task, change.kind) || change.value === config[change.kind]) return null;
  return { kind: 'inRun', name: change.kind, position };
}

function keyOf(breach: Breach): string {
  return breach.kind === 'inRun' ? breach.name : breach.kind;
}

/** What two runs that are the same up to a position have in common: a text, equal only for them. */
export function runKey({ config, interventions }: RunSpec, position: number): string {
  const settings = settingNames.filter((name) => hasEffect(config, name)).map((name) => writeSetting(config, name));
  const done = interventions.filter((each) => each.position <= position);
  return JSON.stringify([settings, config.playground, done, position]);
}
