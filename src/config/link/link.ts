import { hasPart, parsePart } from '../../core/model/partId.ts';
import { isImported } from '../../core/run/runKind.ts';
import { architectureOf, type Config, type OwnPoint, type RunSpec } from '../../core/run/runSpec.ts';
import { playgroundGoal } from '../playground/playgroundGoal.ts';
import type { PlaygroundView } from '../playground/playgroundKeys.ts';
import { isPlaygroundLink } from '../playground/playgroundKeys.ts';
import { readPlaygroundLink } from '../playground/playgroundLink.ts';
import { writePlaygroundSettings } from '../playground/writePlaygroundSettings.ts';
import { writeSettings } from '../settings/defaults.ts';
import type { Fault } from '../settings/domain.ts';
import { settingNames, settingOf } from '../settings/settings.ts';
import { writeGoal } from '../task/goalText.ts';
import { type LinkEntry, linkEntries, quoteOf, withoutSections } from './linkEntries.ts';
import { readInterventions, writeInterventions } from './linkInterventions.ts';
import { firstProblems, type LinkProblem, quote } from './linkProblem.ts';
import { drawsSeed, readEntry, readSettings } from './readSettings.ts';
import { type KeyedView, type ViewName, viewKeys, viewNames } from './viewKeys.ts';

export type { LinkProblem } from './linkProblem.ts';

/** What a link says besides the run itself. */
export interface LinkView extends KeyedView {
  /** What only a link of TensorFlow Playground says, or null for a link of ours. */
  readonly playground: PlaygroundView | null;
}

export interface OpenedLink {
  readonly spec: RunSpec;
  readonly view: LinkView;
  /** What was not used as it stands, at most nine problems. */
  readonly problems: readonly LinkProblem[];
  /** Whether the first weights are another draw at every opening (`seed=any`); the seed of `spec` is then the usual one. */
  readonly drawsSeed: boolean;
}

/** Keys of a link besides its settings. */
const ownKeys = new Set<string>(['do', ...viewNames.map((name) => viewKeys[name].key)]);
const knownKeys = new Set([...settingNames.map((name) => settingOf(name).key), ...ownKeys]);

/** Options for opening a link. */
export interface LinkOptions {
  /** The own points stored in this browser, for a link that could not hold its points. */
  readonly keptPoints?: readonly OwnPoint[];
}

/** How a link states the settings of a run. View and interventions have the same keys in all links. */
interface LinkFormat {
  read(
    entries: ReadonlyMap<string, LinkEntry>,
    options: LinkOptions,
  ): {
    /** Null if the link describes nothing that can be trained; the problems say why. */
    readonly config: Config | null;
    readonly view: PlaygroundView | null;
    /** Problems listed before those of view and interventions, and after. Long lists are cut off. */
    readonly problemsBefore: readonly LinkProblem[];
    readonly problemsAfter: readonly LinkProblem[];
  };
  write(config: Config, view: PlaygroundView | null): string;
}

const glassboxFormat: LinkFormat = {
  read(entries, { keptPoints = [] }) {
    const { config, problems } = readSettings(entries, keptPoints);
    return { config, view: null, problemsBefore: problems, problemsAfter: keyProblems(entries) };
  },
  write: writeSettings,
};

const playgroundFormat: LinkFormat = {
  read(entries) {
    const foreign = [...entries].filter(([key]) => !ownKeys.has(key)).map(([key, { raw }]) => [key, raw] as const);
    const { config, view, problems } = readPlaygroundLink(new Map(foreign));
    return { config, view, problemsBefore: [], problemsAfter: problems };
  },
  write: writePlaygroundSettings,
};

/** Opens a link: applies everything valid in it and reports all else as problems. Accepts any text. */
export function readLink(text: string, options: LinkOptions = {}): OpenedLink {
  const all = linkEntries(text);
  const entries = withoutSections(all);
  const { config, view, problemsBefore, problemsAfter } = isPlaygroundLink(all)
    ? playgroundFormat.read(all, options)
    : glassboxFormat.read(entries, options);
  // If the link describes nothing that can be trained, the page opens as without a link and says why.
  if (!config) return { ...readLink(''), problems: firstProblems(problemsAfter) };
  const done = readInterventions(entries.get('do'), config);
  const seen = readView(entries, config);
  const problems = [...problemsBefore, ...done.problems, ...seen.problems, ...problemsAfter];
  return {
    spec: { config, interventions: done.interventions },
    view: { ...seen.view, goal: seen.view.goal ?? (view && playgroundGoal(view)), playground: view },
    problems: firstProblems(problems),
    drawsSeed: !isImported(config) && drawsSeed(entries),
  };
}

/** Whether a text is a link of TensorFlow Playground. */
export function isImportedLink(text: string): boolean {
  return isPlaygroundLink(linkEntries(text));
}

/** Whether a text is a link, that is, contains any key of a link. */
export function isLink(text: string): boolean {
  const entries = linkEntries(text);
  return isPlaygroundLink(entries) || [...entries.keys()].some((key) => knownKeys.has(key));
}

/**
 * The fragment, without its #, that opens this run and view again; empty if all are defaults. An imported run is written
 * in its own format.
 */
export function writeLink(spec: RunSpec, view: LinkView): string {
  const { config, interventions } = spec;
  const format = isImported(config) ? playgroundFormat : glassboxFormat;
  return [
    format.write(config, view.playground),
    interventions.length > 0 ? `do=${writeInterventions(interventions)}` : '',
    ...viewNames.map((name) => (name === 'goal' && isWritten(view) ? '' : writeKey(name, view))),
  ]
    .filter((part) => part !== '')
    .join('&');
}

/** Whether the goal is that of the keys of an imported link, which stay. */
function isWritten({ goal, playground }: LinkView): boolean {
  const imported = playground && playgroundGoal(playground);
  return goal !== null && imported !== null && writeGoal(goal) === writeGoal(imported);
}

function writeKey<Name extends ViewName>(name: Name, view: LinkView): string {
  const { key, initial, domain } = viewKeys[name];
  const value: LinkView[Name] = view[name];
  const text = value === initial || value === null ? '' : domain.write(value);
  // An empty name says that the run is a result, of nobody in particular.
  return text === '' && !(name === 'resultName' && value === '') ? '' : `${key}=${text}`;
}

function readView(
  entries: ReadonlyMap<string, LinkEntry>,
  config: Config,
): {
  readonly view: KeyedView;
  readonly problems: readonly LinkProblem[];
} {
  const problems: LinkProblem[] = [];
  function read<Name extends ViewName>(name: Name): KeyedView[Name] {
    const { key, initial, domain } = viewKeys[name];
    const entry = entries.get(key);
    if (!entry) return initial;
    const result = readEntry(entry, domain);
    if ('value' in result && isInNetwork(name, result.value)) return result.value;
    const fault: Fault = 'fault' in result ? result.fault : { kind: 'noSuchPart' };
    problems.push({ kind: 'badViewKey', key, given: quoteOf(entry), fault });
    return initial;
  }
  function isInNetwork(name: ViewName, value: KeyedView[ViewName]): boolean {
    if (name !== 'selection' || value === 'loss') return true;
    const part = parsePart(String(value));
    return part !== null && hasPart(architectureOf(config).sizes, part);
  }
  // Written out, so that a forgotten key does not compile; in the order in which problems are told.
  const view = {
    position: read('position'),
    probe: read('probe'),
    layout: read('layout'),
    theme: read('theme'),
    granularity: read('granularity'),
    cursor: read('cursor'),
    level: read('level'),
    selection: read('selection'),
    tabs: read('tabs'),
    taskText: read('taskText'),
    goal: read('goal'),
    hidden: read('hidden'),
    locked: read('locked'),
    resultName: read('resultName'),
  };
  return { view, problems };
}

/** Problems with keys: repeated or unknown. */
function keyProblems(entries: ReadonlyMap<string, LinkEntry>): readonly LinkProblem[] {
  const problems: LinkProblem[] = [];
  for (const [key, entry] of entries) {
    if (!knownKeys.has(key)) problems.push({ kind: 'unknownKey', key: quote(key), given: quoteOf(entry) });
    else if (entry.repeated) problems.push({ kind: 'repeatedKey', key, used: quoteOf(entry) });
  }
  return problems;
}
