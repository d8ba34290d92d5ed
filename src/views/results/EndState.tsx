import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import type { ClassRow } from '../../config/task/classRows.ts';
import { outputMap } from '../../geometry/boundary/planeMap.ts';
import { thumbnail } from '../../geometry/paint/thumbnail.ts';
import { openHandedIn } from '../../store/actions/resultsActions.ts';
import { FIELD_SIDE } from '../../store/results/classResults.ts';
import { dataOf } from '../../store/state/cachedData.ts';
import { laterStrings } from '../../strings/later.ts';
import { useShownTheme } from '../shared/page/useShownTheme.ts';
import { paintMap } from '../shared/painted/paintMap.ts';

interface EndStateProps {
  readonly row: ClassRow;
  readonly label: string;
}

/** The map of the points is drawn in a square of this size, and stretched. */
const SIZE = 100;

/** A small decision boundary with its points; a press opens its run. Nothing where nothing was replayed. */
export const EndState = memo(
  function EndState({ row, label }: EndStateProps) {
    const words = laterStrings.results;
    const { replay, numbers, handedIn, place } = row;
    const fields = replay?.kind === 'replayed' ? replay.result.fields : null;
    if (!fields || !numbers) return null;
    return (
      <li className="min-w-0">
        <button
          type="button"
          aria-label={words.endState(label, numbers.epoch)}
          title={words.open}
          onClick={() => openHandedIn(handedIn)}
          className="block w-full cursor-pointer rounded-lg text-left hover:bg-sunken"
        >
          <Plane fields={fields} row={row} />
          <bdi dir="auto" className="mt-1 block truncate text-[14px] font-semibold">
            {label}
          </bdi>
          <span className="flex justify-between text-[13px] text-muted">
            {words.epoch(numbers.epoch)}
            {place !== null && <span className="font-bold text-ink">{place}</span>}
          </span>
        </button>
      </li>
    );
  },
  (one, other) => one.label === other.label && one.row.replay === other.row.replay && one.row.place === other.row.place,
);

function Plane({ fields, row }: { readonly fields: readonly Float32Array[]; readonly row: ClassRow }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useShownTheme();
  const data = dataOf(row.handedIn.opened.spec.config);
  const marks = useMemo(() => thumbnail(data, SIZE), [data]);
  useLayoutEffect(() => {
    const map = outputMap({ side: FIELD_SIDE, values: fields }, data);
    if (map) paintMap(canvas.current, map, theme);
  }, [fields, data, theme]);
  return (
    <span className="relative block aspect-square w-full overflow-hidden rounded-md border border-hairline">
      <canvas ref={canvas} className="absolute inset-0 size-full" />
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} className="absolute inset-0 size-full" aria-hidden="true">
        <g className="stroke-card" strokeWidth="1.2">
          {marks.map((path, number) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the index is the class
            <path key={number} d={path} fill={`var(--class-${number})`} />
          ))}
        </g>
      </svg>
    </span>
  );
}
