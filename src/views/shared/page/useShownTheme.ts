import type { ThemeName } from '../../../geometry/paint/palette.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { useMediaQuery } from './useMediaQuery.ts';

/** The theme on the screen or on paper, for what styles cannot colour: canvases. What is printed is light. */
export function useShownTheme(): ThemeName {
  const chosen = usePage((state) => state.view.theme);
  const isDark = useMediaQuery('(prefers-color-scheme: dark)');
  const isPrinted = useMediaQuery('print');
  if (isPrinted) return 'light';
  return chosen ?? (isDark ? 'dark' : 'light');
}
