import type { Snapshot } from '../../core/run/snapshot.ts';
import { type LossChartGeometry, type LossChartSpace, lossChart } from '../../geometry/loss/lossChart.ts';
import type { LossScaleKind } from '../../geometry/loss/lossChartScales.ts';
import { type LossSeries, lossSeries } from '../../geometry/loss/lossChartSeries.ts';
import type { PageState } from '../../store/state/pageState.ts';

/** Layout of the loss curve for one snapshot. */
export interface LossView {
  readonly snapshot: Snapshot;
  readonly series: LossSeries;
  readonly chart: LossChartGeometry;
  /** Plot and ticks, rendered by React; the same object until they change. */
  readonly axes: LossAxesGeometry;
}

export type LossAxesGeometry = Pick<LossChartGeometry, 'plot' | 'xTicks' | 'yTicks'>;

/** The current layout, or null before the first snapshot. Safe as a selector. */
export type LossViewIn = (state: PageState) => LossView | null;

/** Returns a selector that lays out each snapshot once, however many callers ask. The axis shows at least so many epochs. */
export function lossViewReader(
  isPerPoint: boolean,
  scaleKind: LossScaleKind,
  space: LossChartSpace,
  leastEpochs = 0,
): LossViewIn {
  let cached: LossView | null = null;
  return ({ run: { snapshot } }) => {
    if (!snapshot || cached?.snapshot === snapshot) return cached;
    const series = lossSeries(snapshot, isPerPoint);
    const lastEpoch = Math.max(leastEpochs, snapshot.frontier / snapshot.updatesPerEpoch);
    const chart = lossChart(series, lastEpoch, scaleKind, space);
    const { plot, xTicks, yTicks } = chart;
    const axes = { plot, xTicks, yTicks };
    const isSame = cached !== null && JSON.stringify(cached.axes) === JSON.stringify(axes);
    cached = { snapshot, series, chart, axes: cached && isSame ? cached.axes : axes };
    return cached;
  };
}
