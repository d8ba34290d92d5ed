import { lossFunctions } from '../../core/model/losses.ts';
import type { Box, Size } from '../../geometry/box.ts';
import { type DrawnCurve, type LossChartGeometry, lossChart } from '../../geometry/loss/lossChart.ts';
import { markLabel } from '../../geometry/loss/lossChartLabels.ts';
import { lossSeries } from '../../geometry/loss/lossChartSeries.ts';
import { themeColours } from '../../geometry/paint/palette.ts';
import { formatWhole } from '../../strings/formatNumber.ts';
import { strings } from '../../strings/index.ts';
import { tickDecimals, tickText } from '../../strings/tickText.ts';
import type { SavedRun } from '../modelFile.ts';
import { element } from './svg.ts';
import { textAtMiddle, textLine } from './text.ts';

const { light } = themeColours;

/** Whether losses are divided by the number of points: sums over two sets cannot be compared. */
export function isPerPoint({ spec, snapshot }: SavedRun): boolean {
  return lossFunctions[spec.config.loss].isSum && snapshot.test !== null;
}

/** The loss curves of a run with their axes: up to now in full, the recorded rest pale if wanted, with the present position. */
export function lossDrawing(saved: SavedRun, { width, height }: Size, fontSize: number, hasAhead = true): string {
  const { snapshot } = saved;
  const { updatesPerEpoch, frontier, firstAllCorrect, test } = snapshot;
  const series = lossSeries(snapshot, isPerPoint(saved));
  const chart = lossChart(series, frontier / updatesPerEpoch, 'linear', { width, height, fontSize, outdent: 0 });
  const line = fontSize / 6;
  const { now } = series;
  const x = chart.xOf(now.epoch);
  return [
    axes(chart, fontSize),
    firstAllCorrect === null ? '' : allCorrectMark(chart, firstAllCorrect / updatesPerEpoch, fontSize),
    test ? curve(chart.test, light.muted, 0.75 * line, hasAhead) : '',
    curve(chart.training, light.ink, line, hasAhead),
    upright(x, chart.plot, light.ink, 1.5),
    now.test === null ? '' : testDot(x, chart.yOf(now.test), fontSize),
    trainingDot(x, chart.yOf(now.training), fontSize),
  ].join('');
}

/** How the training's curve ends, and the test's. */
export function trainingDot(cx: number, cy: number, fontSize: number): string {
  return element('circle', { cx, cy, r: fontSize / 2.6, fill: light.ink, stroke: light.card, 'stroke-width': 1.5 });
}

export function testDot(cx: number, cy: number, fontSize: number): string {
  return element('circle', {
    cx,
    cy,
    r: fontSize / 3,
    fill: light.card,
    stroke: light.muted,
    'stroke-width': fontSize / 6,
  });
}

function axes({ plot, xTicks, yTicks }: LossChartGeometry, fontSize: number): string {
  const right = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  const decimals = tickDecimals((yTicks[1]?.value ?? 1) - (yTicks[0]?.value ?? 0));
  const look = { size: fontSize, fill: light.muted };
  return [
    ...yTicks.map(
      ({ value, y }) =>
        element('line', { x1: plot.x, x2: right, y1: y, y2: y, stroke: light.hairline }) +
        textAtMiddle(plot.x - fontSize / 2, y, tickText(value, decimals), { ...look, anchor: 'end' }),
    ),
    element('line', { x1: plot.x, x2: right, y1: bottom, y2: bottom, stroke: light.control }),
    ...xTicks.map(({ value, x }) => {
      const label = formatWhole(value);
      const end = right + fontSize * 0.9;
      const isCut = x + label.length * fontSize * 0.3 > end;
      return textLine(isCut ? end : x, bottom + fontSize * 1.55, label, { ...look, anchor: isCut ? 'end' : 'middle' });
    }),
  ].join('');
}

function curve({ past, ahead }: DrawnCurve, stroke: string, width: number, hasAhead: boolean): string {
  const look = { fill: 'none', stroke, 'stroke-width': width, 'stroke-linejoin': 'round' };
  return [
    ahead === '' || !hasAhead ? '' : element('path', { d: ahead, ...look, 'stroke-opacity': 0.3 }),
    past === '' ? '' : element('path', { d: past, ...look }),
  ].join('');
}

function upright(x: number, plot: Box, stroke: string, width: number): string {
  return element('line', { x1: x, x2: x, y1: plot.y, y2: plot.y + plot.height, stroke, 'stroke-width': width });
}

/** A thin line at the first epoch with every training point right. */
function allCorrectMark({ plot, xOf, training, test }: LossChartGeometry, epoch: number, fontSize: number): string {
  const label = strings.loss.allCorrect(formatWhole(epoch));
  const x = xOf(epoch);
  const size = { width: label.length * fontSize * 0.51, height: fontSize * 1.3 };
  const box = markLabel(x, size, plot, [training.places, test.places]);
  const isLeft = box.x + box.width / 2 < x;
  return [
    upright(x, plot, light.control, 1),
    element('rect', { ...box, fill: light.card, 'fill-opacity': 0.85 }),
    textAtMiddle(isLeft ? box.x + box.width : box.x, box.y + box.height / 2, label, {
      size: fontSize,
      fill: light.muted,
      anchor: isLeft ? 'end' : 'start',
    }),
  ].join('');
}
