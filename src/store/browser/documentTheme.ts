import { pageStore } from '../state/pageStore.ts';

const NAMES = ['theme', 'presenting', 'dock', 'level'] as const;

/**
 * Keeps what the styles of the whole document depend on: the theme, chosen or the system's, the projector, how much is shown, and
 * whether the dock is open. The script in `index.html` has set it for the first paint.
 */
export function keepDocumentTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const tell = () => {
    const { theme, presenting, dock, level } = pageStore.getState().view;
    const { dataset } = document.documentElement;
    dataset.theme = theme ?? (dark.matches ? 'dark' : 'light');
    if (presenting) dataset.presenting = '';
    else delete dataset.presenting;
    dataset.level = level;
    if (dock !== null && !presenting) dataset.dock = '';
    else delete dataset.dock;
  };
  tell();
  dark.addEventListener('change', tell);
  pageStore.subscribe(({ view }, { view: before }) => {
    if (NAMES.some((name) => view[name] !== before[name])) tell();
  });
}
