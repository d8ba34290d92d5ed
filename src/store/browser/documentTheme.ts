import { pageStore } from '../state/pageStore.ts';

/**
 * Keeps the document's set of colours: that of the chosen theme or the system's, and the projector's. The script in `index.html` has
 * set it for the first paint.
 */
export function keepDocumentTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const tell = () => {
    const { theme, presenting, dock } = pageStore.getState().view;
    const { dataset } = document.documentElement;
    dataset.theme = theme ?? (dark.matches ? 'dark' : 'light');
    if (presenting) dataset.presenting = '';
    else delete dataset.presenting;
    if (dock !== null && !presenting) dataset.dock = '';
    else delete dataset.dock;
  };
  tell();
  dark.addEventListener('change', tell);
  pageStore.subscribe(({ view }, { view: before }) => {
    if (view.theme !== before.theme || view.presenting !== before.presenting || view.dock !== before.dock) tell();
  });
}
