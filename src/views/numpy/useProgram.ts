import { useMemo } from 'react';
import { numpyProgram } from '../../export/numpy/numpyProgram.ts';
import type { ProgramLine } from '../../export/numpy/python.ts';
import { selectDataSet } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';

/** The run so far as a NumPy program. */
export function useProgram(): readonly ProgramLine[] {
  const spec = usePage((state) => state.spec);
  const data = usePage(selectDataSet);
  const position = usePage((state) => state.run.calm?.position ?? 0);
  return useMemo(() => numpyProgram(spec, data, position), [spec, data, position]);
}
