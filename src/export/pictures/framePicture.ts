import type { LossHistory, Snapshot } from '../../core/run/snapshot.ts';
import { themeColours } from '../../geometry/paint/palette.ts';
import { laterStrings } from '../../strings/later.ts';
import type { SavedRun } from '../modelFile.ts';
import { boundaryDrawing } from './boundaryDrawing.ts';
import { lossDrawing } from './lossDrawing.ts';
import { answersText, dataName, lossText, momentText } from './moment.ts';
import { networkDrawing } from './networkDrawing.ts';
import { moved, type Picture } from './svg.ts';
import { textAtMiddle } from './text.ts';

const { light } = themeColours;
const EDGE = 12;
const HEAD = 36;
const PLANE = 196;
const LOSS_FONT = 11;

export const FRAME = { width: 640, height: 360 } as const;

/** One frame of the animation: epoch and loss as text, the network, the boundary, and the loss so far. */
export function framePicture(saved: SavedRun): Picture {
  const { snapshot, data } = saved;
  const { width, height } = FRAME;
  const left = width - PLANE - EDGE;
  const lossTop = HEAD + PLANE + 6;
  const title = `${dataName(saved)}, ${momentText(snapshot)}`;
  const standing = [lossText(snapshot), answersText(snapshot, data)].join(', ');
  return {
    width,
    height,
    title: laterStrings.pictures.frameTitle(dataName(saved), momentText(snapshot)),
    description: `${standing}.`,
    content: [
      textAtMiddle(EDGE, HEAD / 2, title, { size: 16, fill: light.ink, isBold: true }),
      textAtMiddle(width - EDGE, HEAD / 2, standing, { size: 12, fill: light.muted, anchor: 'end' }),
      moved(EDGE / 2, HEAD, networkDrawing(saved, left - EDGE, height - HEAD - EDGE / 2)),
      moved(left, HEAD, boundaryDrawing(saved, PLANE, 12)),
      moved(left - 22, lossTop, lossDrawing(saved, { width: PLANE + 32, height: height - lossTop }, LOSS_FONT, false)),
    ].join(''),
  };
}

/** A run at one of the moments of its animation, whose loss chart has the axes of the last one. */
export function atMoment(saved: SavedRun, snapshot: Snapshot, last: number): SavedRun {
  const { history, firstAllCorrect } = saved.snapshot;
  const isReached = firstAllCorrect !== null && firstAllCorrect <= snapshot.position;
  return {
    ...saved,
    snapshot: {
      ...snapshot,
      history: upTo(history, last),
      frontier: Math.max(last, snapshot.position),
      firstAllCorrect: isReached ? firstAllCorrect : null,
    },
  };
}

/** The losses up to a position. */
function upTo({ positions, trainingLosses, testLosses }: LossHistory, last: number): LossHistory {
  const count = positions.filter((position) => position <= last).length;
  return {
    positions: positions.slice(0, count),
    trainingLosses: trainingLosses.slice(0, count),
    testLosses: testLosses.slice(0, count),
  };
}
