import type { OpenedLink } from '../../config/link/link.ts';
import { session } from '../session/pageSession.ts';
import type { UndoEntry } from '../state/pageState.ts';
import {
  lacksPoints,
  notify,
  openedParts,
  pageStore,
  preferencesOf,
  runViewOf,
  withdrawNotices,
} from '../state/pageStore.ts';
import { replaceRun } from './replaceRun.ts';
import { taskListWith } from './taskListWith.ts';

/** Takes up the run and the view of a link. Undo brings the old run back. */
export function takeUpLink(what: UndoEntry['what'], { spec, view, problems }: OpenedLink): void {
  const { position, playground, level, selection, tabs, taskText, goal, hidden, locked, layout, ...pageView } = view;
  const { discretize, showTest, ...runView } = runViewOf(view);
  const { theme, themeInLink, level: levelBefore, taskList, embedded } = pageStore.getState().view;
  const opensParts = selection !== null || tabs.length > 0;
  replaceRun(what, {
    spec,
    position,
    view: {
      ...pageView,
      ...runView,
      taskList: taskListWith(taskList, runView.task),
      level: level ?? levelBefore,
      presenting: layout === 'present' && !embedded,
      editingPoints: lacksPoints(spec.config),
      ...(opensParts ? openedParts(view, level ?? levelBefore) : {}),
      // A link of ours does not name these switches.
      ...(playground ? { discretize, showTest } : {}),
      // A theme named by the link before ends; one chosen by the user stays.
      theme: view.theme ?? (themeInLink ? preferencesOf(embedded).theme : theme),
      themeInLink: view.theme !== null,
    },
  });
  session.microSteps.openAtCursor();
  if (problems.length > 0) notify({ kind: 'link', problems });
  else withdrawNotices('link');
}
