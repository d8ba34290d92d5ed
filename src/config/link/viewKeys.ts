import type { Granularity } from '../../core/microSteps/microSteps.ts';
import { type PartId, parsePart } from '../../core/model/partId.ts';
import type { Goal } from '../../core/run/goal.ts';
import { LAST_POSITION } from '../../core/run/runSpec.ts';
import { choice, type Domain, list, point, wholeNumber } from '../settings/domain.ts';
import { type ControlName, controlNames } from '../task/controls.ts';
import { goalDomain } from '../task/goalText.ts';
import { textDomain } from '../task/plainText.ts';
import { LONGEST_NAME, LONGEST_TEXT } from '../task/task.ts';

/** How much the page shows: one thing at a time, or everything. */
export type Level = 'simple' | 'all';

/** What is explained: a part of the network, or the training loss. */
export type Selection = PartId | 'loss';

/** The tabs that are open: one of the dock's, and one in the boundary's place. The first of each is shown without this key. */
export const dockTabs = ['formula', 'why', 'numpy', 'check', 'book'] as const;
export const spaceTabs = ['hidden', 'surface'] as const;
export type DockTab = (typeof dockTabs)[number];
export type SpaceTab = (typeof spaceTabs)[number];

/** What every link says of the view. */
export interface KeyedView {
  readonly position: number;
  /** The chosen input, or null for the first training point. */
  readonly probe: readonly [number, number] | null;
  /** Null is the page as usual; else it is laid out for a projector, or as a frame in another page. */
  readonly layout: 'present' | 'embed' | null;
  /** Null follows the system. */
  readonly theme: 'light' | 'dark' | null;
  /** Length of one step. */
  readonly granularity: Granularity;
  /** Steps done of the next update; may exceed their number, which only the run knows. */
  readonly cursor: number;
  /** Null: the visitor's own. */
  readonly level: Level | null;
  readonly selection: Selection | null;
  readonly tabs: readonly (DockTab | SpaceTab)[];
  /** A teacher's text. */
  readonly taskText: string | null;
  readonly goal: Goal | null;
  readonly hidden: readonly ControlName[];
  readonly locked: readonly ControlName[];
  /** Whose result the run is, as a student typed it. */
  readonly resultName: string | null;
}

export type ViewName = keyof KeyedView;

/** More steps than the largest update has: 1000 samples of seven inputs in six layers of sixteen make 4.5 million. */
const LAST_CURSOR = 10_000_000;

const NO_TABS: KeyedView['tabs'] = [];
const NO_CONTROLS: readonly ControlName[] = [];

const table = {
  position: { key: 'at', initial: 0, domain: wholeNumber(0, LAST_POSITION) },
  probe: { key: 'probe', initial: null, domain: point() },
  granularity: { key: 'step', initial: 'epoch', domain: choice(['epoch', 'update', 'sample', 'phase', 'term']) },
  cursor: { key: 'cursor', initial: 0, domain: wholeNumber(0, LAST_CURSOR) },
  level: { key: 'level', initial: null, domain: choice(['simple', 'all']) },
  selection: { key: 'sel', initial: null, domain: selection() },
  tabs: { key: 'tab', initial: NO_TABS, domain: list([...dockTabs, ...spaceTabs]) },
  taskText: { key: 'task', initial: null, domain: textDomain(LONGEST_TEXT) },
  goal: { key: 'goal', initial: null, domain: goalDomain },
  hidden: { key: 'hide', initial: NO_CONTROLS, domain: list(controlNames) },
  locked: { key: 'lock', initial: NO_CONTROLS, domain: list(controlNames) },
  resultName: { key: 'name', initial: null, domain: textDomain(LONGEST_NAME) },
  layout: { key: 'view', initial: null, domain: choice(['present', 'embed']) },
  theme: { key: 'theme', initial: null, domain: choice(['light', 'dark']) },
} as const;

export type ViewKey = (typeof table)[ViewName]['key'];

/** The keys of a link about the view, in the order in which a link has them. A link leaves out `initial` values. */
export const viewKeys: {
  readonly [Name in ViewName]: {
    readonly key: ViewKey;
    readonly initial: KeyedView[Name];
    readonly domain: Domain<NonNullable<KeyedView[Name]>>;
  };
} = table;

export const viewNames = Object.keys(table) as readonly ViewName[];

/** The name of a part, or `loss`. Whether the network has the part, only the run knows. */
function selection(): Domain<Selection> {
  return {
    read(text) {
      if (text === 'loss' || isPartId(text)) return { value: text };
      return { fault: { kind: 'notAPart' } };
    },
    write: (value) => value,
  };
}

/** Numbers have no leading zeros: a part has one name. */
function isPartId(text: string): text is PartId {
  return parsePart(text) !== null && !/(?:^|\D)0\d/.test(text);
}
