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
    const { theme, presenting, dock, level, task, embedded } = pageStore.getState().view;
    const root = document.documentElement;
    root.dataset.theme = theme ?? (dark.matches ? 'dark' : 'light');
    root.dataset.level = level;
    const marks = { presenting, dock: dock !== null, task, embedded };
    for (const [name, mark] of Object.entries(marks)) root.toggleAttribute(`data-${name}`, Boolean(mark));
    fitPageScale();
  };
  tell();
  dark.addEventListener('change', tell);
  addEventListener('resize', fitPageScale);
  pageStore.subscribe(({ view }, { view: before }) => {
    if (NAMES.some((name) => view[name] !== before[name])) tell();
  });
}
