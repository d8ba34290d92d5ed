import { createStore, type StoreApi } from 'zustand/vanilla';
import { type LinkView, type OpenedLink, readLink } from '../../config/link/link.ts';
import { dockTabs, type Level, spaceTabs } from '../../config/link/viewKeys.ts';
import { taskOf } from '../../config/task/task.ts';
import type { Config } from '../../core/run/runSpec.ts';
import { defaultPreferences, type Preferences, readPreferences } from '../browser/preferences.ts';
import { withinLimits } from './limits.ts';
import type { Notice, PageState, RunState, RunView, ViewState } from './pageState.ts';

/** The run of an empty link; always the same, so that React finds its HTML unchanged. */
export const withoutLink = readLink('');

/** The memory of a page. Made outside components, so that React may mount as often as it likes. */
export type PageStore = StoreApi<PageState>;

export function createPageStore(opened: OpenedLink, preferences: Preferences): PageStore {
  return createStore<PageState>(() => initialPage(opened, preferences));
}

/** The memory of this page. It begins as the state that the page's HTML is rendered from, without link and browser. */
export const pageStore = createPageStore(withoutLink, defaultPreferences);

/** Opens the page at a link. Notices from reading the link stay. */
export function openPage(opened: OpenedLink): void {
  const page = initialPage(opened, preferencesOf(opened.view.layout === 'embed'));
  pageStore.setState(({ notices }) => ({ ...page, notices: [...notices, ...page.notices] }));
}

/** A frame in another page shows the same to everybody: the choices of the visitor are those for the page itself. */
export function preferencesOf(isEmbedded: boolean): Preferences {
  return isEmbedded ? { ...defaultPreferences, knowsCallouts: true } : readPreferences();
}

function initialPage({ spec, view, problems }: OpenedLink, preferences: Preferences): PageState {
  const level = view.hidden.includes('settings') ? 'simple' : (view.level ?? preferences.level);
  const page: PageState = {
    spec,
    run: {
      status: 'paused',
      snapshot: null,
      calm: null,
      snapshotConfig: null,
      lastStep: null,
      cameFrom: null,
      target: view.position,
      isStarting: true,
      analyses: {},
    },
    view: {
      ...runViewOf(view),
      ...openedParts(view, level),
      level,
      lit: null,
      allDigits: false,
      allTerms: false,
      hovered: null,
      speed: 10,
      granularity: view.granularity,
      theme: view.theme ?? preferences.theme,
      themeInLink: view.theme !== null,
      presenting: view.layout === 'present',
      embedded: view.layout === 'embed',
      spaceChoices: {},
      edgeEncoding: 'weight',
      lossScale: 'linear',
      dialog: null,
      editingPoints: lacksPoints(spec.config),
      results: null,
      drawnClass: 1,
      closedSentence: null,
      singleKeys: preferences.singleKeys,
      explainSteps: preferences.explainSteps,
      knowsCallouts: preferences.knowsCallouts,
    },
    undo: [],
    redo: [],
    notices: problems.length > 0 ? [{ kind: 'link', problems }] : [],
  };
  return { ...page, view: { ...page.view, ...withinLimits(page) } };
}

/** Whether own points are the data and there are none yet, so that there is nothing to do but set some. */
export function lacksPoints({ dataSet, points }: Config): boolean {
  return dataSet === 'points' && points.length === 0;
}

/** The run's view that a link asks for. An input named in the link is shown instead of the sample at the cursor. */
export function runViewOf({ position, cursor, probe, playground, ...view }: LinkView): RunView {
  return {
    probe,
    task: taskOf(view),
    taskList: null,
    resultName: view.resultName,
    cursor: { position, step: cursor, isFollowed: probe === null },
    discretize: playground?.discretize ?? false,
    showTest: playground?.showTest ?? true,
    playground,
  };
}

/** What a link selects, and the tabs that it opens. A selection opens the dock; so does a tall window that shows everything, but no projector. */
export function openedParts({ selection, tabs, layout }: LinkView, level: Level): OpenedParts {
  const tab = dockTabs.find((name) => tabs.includes(name));
  const isOpen = selection !== null || (level === 'all' && layout !== 'present' && hasRoomForDock());
  return {
    selected: selection === 'loss' ? null : selection,
    opened: selection === 'loss' ? { kind: 'trainingLoss' } : null,
    dock: tab ?? (isOpen ? 'formula' : null),
    space: spaceTabs.find((name) => tabs.includes(name)) ?? 'input',
  };
}

type OpenedParts = Pick<ViewState, 'selected' | 'opened' | 'dock' | 'space'>;

/** In a lower window the dock begins closed. */
const ROOM_FOR_DOCK = '(min-width: 1100px) and (min-height: 800px)';

/** Outside a browser, where the page's HTML is rendered, the dock is closed. */
export function hasRoomForDock(): boolean {
  return typeof matchMedia === 'function' && matchMedia(ROOM_FOR_DOCK).matches;
}

/** Changes the run's state. At rest, formulas show the newest snapshot, too. */
export function updateRun(change: Partial<RunState>, store: PageStore): void {
  store.setState(({ run }) => {
    const next = { ...run, ...change };
    return { run: next.status === 'playing' ? next : { ...next, calm: next.snapshot } };
  });
}

export function updateView(change: Partial<ViewState>, store = pageStore): void {
  store.setState(({ view }) => ({ view: { ...view, ...change } }));
}

/** Shows a notice in place of an older one of its kind. */
export function notify(notice: Notice, store = pageStore): void {
  store.setState(({ notices }) => ({ notices: [...withoutKind(notices, notice.kind), notice] }));
}

export function withdrawNotices(kind: Notice['kind'], store = pageStore): void {
  const { notices } = store.getState();
  if (notices.some((notice) => notice.kind === kind)) store.setState({ notices: withoutKind(notices, kind) });
}

function withoutKind(notices: readonly Notice[], kind: Notice['kind']): readonly Notice[] {
  return notices.filter((notice) => notice.kind !== kind);
}
