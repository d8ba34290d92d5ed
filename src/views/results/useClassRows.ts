import { useMemo } from 'react';
import { type ClassRow, classRows } from '../../config/task/classRows.ts';
import { useClass } from '../../store/results/useClass.ts';

const NO_ROWS: readonly ClassRow[] = [];

/** All rows of the class, in the order of their links. */
export function useClassRows(): readonly ClassRow[] {
  const draft = useClass((state) => state.draft);
  const links = useClass((state) => state.links);
  const replays = useClass((state) => state.replays);
  return useMemo(() => (draft ? classRows(draft, links, replays) : NO_ROWS), [draft, links, replays]);
}
