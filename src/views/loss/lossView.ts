import type { Snapshot } from '../../core/run/snapshot.ts';
import { type LossChartGeometry, type LossChartSpace, lossChart } from '../../geometry/loss/lossChart.ts';
import type { LossScaleKind } from '../../geometry/loss/lossChartScales.ts';
import { type LossSeries, lossSeries } from '../../geometry/loss/lossChartSeries.ts';
import type { PageState } from '../../store/state/pageState.ts';

/** The loss curve of a moment, laid out. */
export interface LossView {
  readonly snapshot: Snapshot;
  readonly series: LossSeries;
  readonly chart: LossChartGeometry;
  /** Plot and ticks of the chart, the same object until they change: they are rendered by React. */
  readonly axes: LossAxesGeometry;
}

export type LossAxesGeometry = Pick<LossChartGeometry, 'plot' | 'xTicks' | 'yTicks'>;

/** The laid out curve of the moment on the screen; null before the first. Safe as a selector. */
export type LossViewIn = (state: PageState) => LossView | null;

/** A reader that lays each snapshot out once, however many ask. */
export function lossViewReader(isPerPoint: boolean, scaleKind: LossScaleKind, space: LossChartSpace): LossViewIn {
  let known: LossView | null = null;
  return ({ run: { snapshot } }) => {
    if (!snapshot || known?.snapshot === snapshot) return known;
    const series = lossSeries(snapshot, isPerPoint);
    const chart = lossChart(series, snapshot.frontier / snapshot.updatesPerEpoch, scaleKind, space);
    const { plot, xTicks, yTicks } = chart;
    const axes = { plot, xTicks, yTicks };
    const isSame = known !== null && JSON.stringify(known.axes) === JSON.stringify(axes);
    known = { snapshot, series, chart, axes: known && isSame ? known.axes : axes };
    return known;
  };
}
