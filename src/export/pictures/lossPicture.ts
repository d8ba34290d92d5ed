import { themeColours } from '../../geometry/paint/palette.ts';
import { strings } from '../../strings/index.ts';
import { laterStrings } from '../../strings/later.ts';
import type { SavedRun } from '../modelFile.ts';
import { isPerPoint, lossDrawing, testDot, trainingDot } from './lossDrawing.ts';
import { answersText, dataName, lossText, momentText } from './moment.ts';
import { element, moved, type Picture } from './svg.ts';
import { textAtMiddle, textWidth } from './text.ts';

const { light } = themeColours;
const CHART = { width: 792, height: 330 };
const MARGIN = 24;
const HEAD = 44;
const FOOT = 26;
const FONT = 16;
const SAMPLE = 26;

/** The loss so far, with the formula of the loss, axes and a key to the curves. */
export function lossPicture(saved: SavedRun): Picture {
  const { snapshot, spec } = saved;
  const words = laterStrings.pictures;
  const formula = strings.transport.shortLossFormulas[spec.config.loss];
  const width = CHART.width + 2 * MARGIN;
  const height = MARGIN + HEAD + CHART.height + FOOT + MARGIN / 2;
  const middle = MARGIN + HEAD / 2 - 6;
  const title = strings.loss.title;
  return {
    width,
    height,
    title: words.lossTitle(dataName(saved), momentText(snapshot)),
    description: `${[lossText(snapshot), answersText(snapshot, saved.data)].join(', ')}.`,
    content: [
      textAtMiddle(MARGIN, middle, title, { size: 1.25 * FONT, fill: light.ink, isBold: true }),
      textAtMiddle(
        MARGIN + textWidth(title, 1.25 * FONT) + 14,
        middle,
        isPerPoint(saved) ? strings.loss.perPoint(formula) : formula,
        {
          size: FONT,
          fill: light.muted,
        },
      ),
      snapshot.test ? curveKey(width - MARGIN, middle) : '',
      moved(MARGIN, MARGIN + HEAD, lossDrawing(saved, CHART, FONT)),
      textAtMiddle(width - MARGIN, MARGIN + HEAD + CHART.height + FOOT / 2, words.epochs, {
        size: FONT,
        fill: light.ink,
        isBold: true,
        anchor: 'end',
      }),
    ].join(''),
  };
}

/** The two curves as they end; ends at `right`. */
function curveKey(right: number, middle: number): string {
  const look = { size: FONT, fill: light.muted };
  const { training, test } = strings.loss;
  const testAt = right - textWidth(test, FONT);
  const testLine = testAt - SAMPLE - 8;
  const trainingAt = testLine - 22 - textWidth(training, FONT);
  const trainingLine = trainingAt - SAMPLE - 8;
  const line = (x: number, stroke: string, width: number) =>
    element('path', { d: `M${x} ${middle}H${x + SAMPLE}`, stroke, 'stroke-width': width });
  return [
    line(trainingLine, light.ink, FONT / 6),
    trainingDot(trainingLine + SAMPLE / 2, middle, FONT),
    textAtMiddle(trainingAt, middle, training, look),
    line(testLine, light.muted, FONT / 8),
    testDot(testLine + SAMPLE / 2, middle, FONT),
    textAtMiddle(testAt, middle, test, look),
  ].join('');
}
