import { lossFunctions } from '../../core/model/losses.ts';
import type { Box } from '../../geometry/box.ts';
import { lossChart } from '../../geometry/loss/lossChart.ts';
import { markLabel } from '../../geometry/loss/lossChartLabels.ts';
import { lossSeries } from '../../geometry/loss/lossChartSeries.ts';
import { formatWhole } from '../../strings/formatNumber.ts';
import { laterStrings } from '../../strings/later.ts';
import { tickDecimals, tickText } from '../../strings/tickText.ts';
import type { PaperMoment } from './paperMoment.ts';
import type { PaperTick } from './paperPlane.ts';

/** The loss up to the printed moment, in pixels of its panel. */
export interface PaperLoss {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly xTicks: readonly PaperTick[];
  readonly yTicks: readonly PaperTick[];
  /** SVG paths; that of the test points may be empty. */
  readonly training: string;
  readonly test: string;
  readonly now: { readonly x: number; readonly y: number };
  /** The first epoch with every answer right, if it was reached by now. */
  readonly allCorrect: { readonly x: number; readonly text: string; readonly label: Box } | null;
}

const FONT = 12;
/** Width of a letter of the mark's label, in text heights. */
const LETTER = 0.54;

export function paperLoss({ spec, snapshot }: PaperMoment, width: number, height: number): PaperLoss {
  const isPerPoint = lossFunctions[spec.config.loss].isSum && snapshot.test !== null;
  const { past, now } = lossSeries(snapshot, isPerPoint);
  // What was trained beyond this moment is another page.
  const series = { past, now, ahead: [now] };
  const chart = lossChart(series, now.epoch, 'linear', { width, height, fontSize: FONT, outdent: 0 });
  const { plot, xTicks, yTicks, training, test, xOf, yOf } = chart;
  const [low, next] = fewOf(yTicks);
  const decimals = tickDecimals((next?.value ?? 1) - (low?.value ?? 0));
  const first = snapshot.firstAllCorrect;
  const isReached = first !== null && first <= snapshot.position;
  return {
    width,
    height,
    plot,
    xTicks: xTicks.map(({ value, x }) => ({ at: x, text: formatWhole(value) })),
    yTicks: fewOf(yTicks).map(({ value, y }) => ({ at: y, text: tickText(value, decimals) })),
    training: training.past,
    test: test.past,
    now: { x: xOf(now.epoch), y: yOf(now.training) },
    allCorrect: isReached ? allCorrectMark(first / snapshot.updatesPerEpoch) : null,
  };

  function allCorrectMark(epoch: number) {
    const text = laterStrings.paper.allCorrectFrom(snapshot.training.count, formatWhole(epoch));
    const size = { width: text.length * FONT * LETTER, height: FONT * 1.3 };
    const x = xOf(epoch);
    return { x, text, label: markLabel(x, size, plot, [training.places, test.places]) };
  }
}

/** At most so many ticks on the upright axis. */
const MOST_TICKS = 4;

/** Every second or third tick, if there are many and the last one stays. */
function fewOf<Tick>(ticks: readonly Tick[]): readonly Tick[] {
  const steps = ticks.length - 1;
  for (let stride = 1; stride < steps; stride++)
    if (steps % stride === 0 && steps / stride < MOST_TICKS) return ticks.filter((_, place) => place % stride === 0);
  return ticks;
}
