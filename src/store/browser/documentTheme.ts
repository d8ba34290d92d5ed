import { pageStore } from '../state/pageStore.ts';
import { fitPageScale } from './pageScale.ts';

const NAMES = ['theme', 'presenting', 'dock', 'level', 'task'] as const;

/**
 * Keeps what the styles of the whole document depend on: the theme, chosen or the system's, the projector, how much is shown,
 * whether the dock is open, and whether there is a task; and on the projector the scale of the page. The script in `index.html` has set it for the first paint.
 */
export function keepDocumentTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const tell = () => {
    const { theme, presenting, dock, level, task } = pageStore.getState().view;
    const { dataset } = document.documentElement;
    dataset.theme = theme ?? (dark.matches ? 'dark' : 'light');
    if (presenting) dataset.presenting = '';
    else delete dataset.presenting;
    dataset.level = level;
    if (dock !== null) dataset.dock = '';
    else delete dataset.dock;
    if (task) dataset.task = '';
    else delete dataset.task;
    fitPageScale();
  };
  tell();
  dark.addEventListener('change', tell);
  addEventListener('resize', fitPageScale);
  pageStore.subscribe(({ view }, { view: before }) => {
    if (NAMES.some((name) => view[name] !== before[name])) tell();
  });
}
