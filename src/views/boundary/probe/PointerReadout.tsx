import { memo } from 'react';
import type { Point } from '../../../core/run/runSpec.ts';
import { selectDataSet, selectIsOwn } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { strings } from '../../../strings/index.ts';
import { useMediaQuery } from '../../shared/page/useMediaQuery.ts';
import { usePainted } from '../../shared/painted/usePainted.ts';
import { coordinateWithin } from '../../shared/words/planeText.ts';
import { readPrediction } from './readPrediction.ts';

interface PointerReadoutProps {
  /** Point under the pointer, or null while it is elsewhere. */
  readonly point: Point | null;
}

export const PointerReadout = memo(function PointerReadout({ point }: PointerReadoutProps) {
  const words = strings.plane;
  const dataSet = usePage(selectDataSet);
  const isOwn = usePage(selectIsOwn);
  const touch = useMediaQuery('(pointer: coarse)');
  const hints = isOwn ? [words.editingHint, words.editingHintTouch] : [words.pointerHint, words.pointerHintTouch];
  const hint = hints[touch ? 1 : 0] ?? '';
  const { x1, x2 } = dataSet.plane;
  const line = usePainted<HTMLParagraphElement>(({ run: { snapshot } }) => ({
    text:
      point && snapshot
        ? words.pointerReadout(
            coordinateWithin(point[0], x1),
            coordinateWithin(point[1], x2),
            readPrediction(snapshot, point, dataSet),
          )
        : hint,
  }));
  return <p ref={line} className={`truncate text-[12px] ${point ? 'text-ink' : 'text-muted'}`} />;
});
