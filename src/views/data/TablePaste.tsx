import { useTablePaste } from './useTablePaste.ts';

/** Nothing to be seen: makes the page take pasted tables. */
export function TablePaste() {
  useTablePaste();
  return null;
}
