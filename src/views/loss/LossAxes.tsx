import { memo } from 'react';
import type { LossScaleKind } from '../../geometry/loss/lossChartScales.ts';
import { formatSignificant, formatWhole } from '../../strings/formatNumber.ts';
import { tickDecimals, tickText } from '../../strings/tickText.ts';
import type { LossAxesGeometry } from './lossView.ts';

interface LossAxesProps {
  readonly axes: LossAxesGeometry;
  readonly fontSize: number;
  readonly scaleKind: LossScaleKind;
}

export const LossAxes = memo(function LossAxes({ axes, fontSize, scaleKind }: LossAxesProps) {
  const { plot, xTicks, yTicks } = axes;
  const right = plot.x + plot.width;
  const baseline = plot.y + plot.height + fontSize * 1.55;
  const decimals = tickDecimals((yTicks[1]?.value ?? 1) - (yTicks[0]?.value ?? 0));
  return (
    <g className="fill-muted">
      {yTicks.map(({ value, y }) => (
        <g key={value}>
          <line x1={plot.x} x2={right} y1={y} y2={y} className="stroke-hairline" shapeRendering="crispEdges" />
          <text x={plot.x - fontSize / 2} y={y} dy="0.35em" textAnchor="end">
            {scaleKind === 'linear' ? tickText(value, decimals) : formatSignificant(value, 1)}
          </text>
        </g>
      ))}
      <line
        x1={plot.x}
        x2={right}
        y1={plot.y + plot.height}
        y2={plot.y + plot.height}
        className="stroke-control"
        shapeRendering="crispEdges"
      />
      {xTicks.map(({ value, x }) => {
        const label = formatWhole(value);
        const isCut = x + label.length * fontSize * 0.3 > right + fontSize * 0.9;
        return (
          <text key={value} x={isCut ? right + fontSize * 0.9 : x} y={baseline} textAnchor={isCut ? 'end' : 'middle'}>
            {label}
          </text>
        );
      })}
    </g>
  );
});
