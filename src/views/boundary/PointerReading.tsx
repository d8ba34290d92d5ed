import { memo } from 'react';
import type { Point } from '../../core/runSpec.ts';
import { selectDataSet } from '../../store/derived.ts';
import { usePage } from '../../store/usePage.ts';
import { strings } from '../../strings/index.ts';
import { coordinateWithin } from '../shared/planeText.ts';
import { useMediaQuery } from '../shared/useMediaQuery.ts';
import { useText } from '../shared/useText.ts';
import { readPrediction } from './readPrediction.ts';
import { selectIsOwn } from './selectIsOwn.ts';

interface PointerReadingProps {
  /** Where the pointer is; null while it is elsewhere. */
  readonly point: Point | null;
}

export const PointerReading = memo(function PointerReading({ point }: PointerReadingProps) {
  const words = strings.plane;
  // Without a pointer over the plane there is nothing to follow while it trains.
  const reading = useText((state) => (point ? state.run.reading : null));
  const dataSet = usePage(selectDataSet);
  const isOwn = usePage(selectIsOwn);
  const touch = useMediaQuery('(pointer: coarse)');
  const hints = isOwn ? [words.editingHint, words.editingHintTouch] : [words.pointerHint, words.pointerHintTouch];
  const hint = hints[touch ? 1 : 0];
  const { x1, x2 } = dataSet.plane;
  const text =
    point && reading
      ? words.pointerReading(
          coordinateWithin(point[0], x1),
          coordinateWithin(point[1], x2),
          readPrediction(reading, point, dataSet),
        )
      : hint;
  return <p className={`truncate text-[12px] ${point ? 'text-ink' : 'text-muted'}`}>{text}</p>;
});
