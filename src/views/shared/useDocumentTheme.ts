import { useLayoutEffect } from 'react';
import { usePage } from '../../store/usePage.ts';
import { useMediaQuery } from './useMediaQuery.ts';

/** Tells the document which of the sets of colours holds: the chosen theme or the system's, and the projector's. */
export function useDocumentTheme(): void {
  const chosen = usePage((state) => state.view.theme);
  const presenting = usePage((state) => state.view.presenting);
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)');
  const theme = chosen ?? (systemIsDark ? 'dark' : 'light');

  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.theme = theme;
    if (presenting) dataset.presenting = '';
    else delete dataset.presenting;
  }, [theme, presenting]);
}
