import { useMemo } from 'react';
import { numpyProgram } from '../../export/numpy/numpyProgram.ts';
import type { ProgramMark } from '../../export/numpy/python.ts';
import { selectAtCursor } from '../../store/state/atCursor.ts';
import { selectDataSet } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { CalmEpoch, useBehindMark } from '../shared/painted/CalmEpoch.tsx';
import { ArrayTables } from './ArrayTables.tsx';
import { CopyProgram } from './CopyProgram.tsx';
import { markOf } from './markOf.ts';
import { ProgramText } from './ProgramText.tsx';

/** The run as a NumPy program, with the line at the cursor highlighted, and its arrays at that point. */
export function NumpyMirror() {
  const atCursor = usePage(selectAtCursor);
  const mark = atCursor?.place ? markOf(atCursor.place.planned.line) : null;
  return (
    <div className="grid h-full min-h-0 gap-3 min-[700px]:col-span-2 min-[1100px]:grid-cols-2">
      <Program mark={mark} />
      <ArrayTables mark={mark} />
    </div>
  );
}

function Program({ mark }: { readonly mark: ProgramMark | null }) {
  const words = strings.numpy;
  const spec = usePage((state) => state.spec);
  const data = usePage(selectDataSet);
  const position = usePage((state) => state.run.calm?.position ?? 0);
  const lines = useMemo(() => numpyProgram(spec, data, position), [spec, data, position]);
  const section = useBehindMark<HTMLElement>();
  return (
    <section ref={section} aria-label={words.name} className="flex min-h-0 min-w-0 flex-col gap-1 max-[1099px]:h-80">
      <div className="flex items-center gap-2">
        <p className="mr-auto min-w-0 text-[12px] text-muted">
          {words.help} <CalmEpoch />
        </p>
        <CopyProgram lines={lines} />
      </div>
      <ProgramText lines={lines} mark={mark} />
    </section>
  );
}
