import { useMemo, useRef } from 'react';
import type { ProgramMark } from '../../export/numpy/python.ts';
import { selectAtCursor } from '../../store/state/atCursor.ts';
import { selectDataSet, selectIsAnswered } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { useBehindMark } from '../shared/painted/CalmEpoch.tsx';
import { ArrayTable } from './ArrayTable.tsx';
import { batchOf, type MirrorSource, mirrorArrays, rowsAround } from './mirrorArrays.ts';
import { useMarkInView } from './useMarkInView.ts';

/** The program's arrays at the cursor. */
export function ArrayTables({ mark }: { readonly mark: ProgramMark | null }) {
  const words = strings.numpy;
  const box = useBehindMark<HTMLElement>();
  useMarkInView(box, mark);
  const source = useMirrorSource();
  const shown = useMemo(() => {
    if (!source) return null;
    const sample = source.atCursor?.sampleNumber ?? null;
    const window = rowsAround(batchOf(source).length, sample);
    return { sample, window, arrays: mirrorArrays(source, window) };
  }, [source]);
  return (
    <section
      ref={box}
      aria-label={words.arrays}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrays scroll, so the keyboard must get there.
      tabIndex={0}
      className="relative flex min-h-0 min-w-0 flex-wrap content-start items-start gap-2 overflow-auto"
    >
      {shown?.arrays.map((array) => (
        <ArrayTable
          key={array.name}
          array={array}
          window={shown.window}
          sample={shown.sample}
          isCurrent={mark !== null && array.mark === mark}
        />
      ))}
    </section>
  );
}

/** While a changed run is unanswered, keep the previous arrays. */
function useMirrorSource(): MirrorSource | null {
  const config = usePage((state) => state.spec.config);
  const data = usePage(selectDataSet);
  const atCursor = usePage(selectAtCursor);
  const snapshot = usePage((state) => state.run.calm);
  const isAnswered = usePage(selectIsAnswered);
  const last = useRef<MirrorSource | null>(null);
  const made = useMemo(() => {
    if (!snapshot || !isAnswered) return null;
    const { architecture } = snapshot;
    const record = atCursor?.record ?? snapshot.updates?.next ?? null;
    return {
      config,
      architecture,
      data,
      record,
      parameters: record?.before ?? snapshot.parameters,
      atCursor: atCursor,
    };
  }, [config, data, atCursor, snapshot, isAnswered]);
  if (isAnswered) last.current = made;
  return last.current;
}
