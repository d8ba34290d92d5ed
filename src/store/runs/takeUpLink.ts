import type { OpenedLink } from '../../config/link/link.ts';
import { openCursorOfLink } from '../actions/stepActions.ts';
import { readPreferences } from '../browser/preferences.ts';
import type { UndoEntry } from '../state/pageState.ts';
import { cursorIn, notify, pageStore, withdrawNotices } from '../state/pageStore.ts';
import { replaceRun } from './replaceRun.ts';

/** Takes up the run and the view of a link that was opened in the page; Undo brings the old run back. */
export function takeUpLink(what: UndoEntry['what'], { spec, view, problems }: OpenedLink): void {
  const { probe, presenting, granularity, playground } = view;
  const { theme, themeInLink } = pageStore.getState().view;
  const switches = playground && {
    playground,
    discretize: playground.discretize,
    showTest: playground.showTest,
  };
  replaceRun(what, spec, view.position, {
    probe,
    presenting,
    granularity,
    cursor: cursorIn(view),
    // Where this link names none, the theme that a link has named ends, and the user's own stays.
    theme: view.theme ?? (themeInLink ? readPreferences().theme : theme),
    themeInLink: view.theme !== null,
    ...switches,
  });
  openCursorOfLink();
  if (problems.length > 0) notify({ kind: 'link', problems });
  else withdrawNotices('link');
}
