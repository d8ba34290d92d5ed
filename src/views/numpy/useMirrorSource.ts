import { useMemo, useRef } from 'react';
import { selectAtCursor } from '../../store/state/atCursor.ts';
import { selectDataSet, selectIsAnswered } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import type { MirrorSource } from './mirrorArrays.ts';

/** What the arrays are made of. While a changed run is unanswered, the previous ones stay. */
export function useMirrorSource(): MirrorSource | null {
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
    return { config, architecture, data, record, parameters: record?.before ?? snapshot.parameters, atCursor };
  }, [config, data, atCursor, snapshot, isAnswered]);
  if (isAnswered) last.current = made;
  return last.current;
}
