import { createStore } from 'zustand/vanilla';
import { type LinkView, type OpenedLink, readLink } from '../../config/link/link.ts';
import { defaultPreferences, type Preferences, readPreferences } from '../browser/preferences.ts';
import type { Notice, PageState, RunState, ViewState } from './pageState.ts';

/** What the page opens without a link; always the same, so that React finds nothing changed in the HTML that was made from it. */
export const withoutLink = readLink('');

/**
 * The page's memory. Made once, outside components, so that React may mount as often as it likes. What it is made with is what the
 * HTML of the page is rendered from, and knows neither link nor browser.
 */
export const pageStore = createStore<PageState>(() => initialPage(withoutLink, defaultPreferences));

/** Opens the page at a link, before anything else happens but what reading the link has told of. */
export function openPage(opened: OpenedLink): void {
  const page = initialPage(opened, readPreferences());
  pageStore.setState(({ notices }) => ({ ...page, notices: [...notices, ...page.notices] }));
}

function initialPage({ spec, view, problems }: OpenedLink, preferences: Preferences): PageState {
  return {
    spec,
    run: {
      status: 'paused',
      snapshot: null,
      calm: null,
      snapshotConfig: null,
      lastStep: null,
      startsAt: view.position,
      seekTarget: null,
      analyses: {},
    },
    view: {
      probe: view.probe,
      selected: 'n0.0',
      opened: null,
      lit: null,
      allDigits: false,
      allTerms: false,
      panel: 'formula',
      hovered: null,
      speed: 10,
      granularity: view.granularity,
      cursor: cursorIn(view),
      theme: view.theme ?? preferences.theme,
      themeInLink: view.theme !== null,
      presenting: view.presenting,
      space: 'input',
      spaceChoices: {},
      discretize: view.playground?.discretize ?? false,
      showTest: view.playground?.showTest ?? true,
      edgeEncoding: 'weight',
      lossScale: 'linear',
      dialog: null,
      drawnClass: 1,
      playground: view.playground,
      hintDismissed: false,
      singleKeys: preferences.singleKeys,
    },
    undo: [],
    redo: [],
    notices: problems.length > 0 ? [{ kind: 'link', problems }] : [],
  };
}

/** Where a link puts the cursor. A link that names an input shows that one, and not the sample at the cursor. */
export function cursorIn({ position, cursor, probe }: LinkView): ViewState['cursor'] {
  return { position, step: cursor, isFollowed: probe === null };
}

/** Unless it plays, everything on the page shows one moment. */
export function updateRun(change: Partial<RunState>): void {
  pageStore.setState(({ run }) => {
    const next = { ...run, ...change };
    return { run: next.status === 'playing' ? next : { ...next, calm: next.snapshot } };
  });
}

export function updateView(change: Partial<ViewState>): void {
  pageStore.setState(({ view }) => ({ view: { ...view, ...change } }));
}

/** Shows a notice; an older one of the same kind goes. */
export function notify(notice: Notice): void {
  pageStore.setState(({ notices }) => ({ notices: [...withoutKind(notices, notice.kind), notice] }));
}

export function withdrawNotices(kind: Notice['kind']): void {
  pageStore.setState(({ notices }) => ({ notices: withoutKind(notices, kind) }));
}

function withoutKind(notices: readonly Notice[], kind: Notice['kind']): readonly Notice[] {
  return notices.filter((notice) => notice.kind !== kind);
}
