import { memo } from 'react';
import type { LossSurface } from '../../../core/analysis/lossSurface.ts';
import { axisTicks } from '../../../geometry/axisTicks.ts';
import { formatExact, formatPower } from '../../../strings/formatNumber.ts';
import { laterStrings } from '../../../strings/later.ts';

interface SurfaceAxesProps {
  readonly surface: LossSurface;
  readonly size: number;
  readonly fontSize: number;
  /** Names of the parameters along the axes. */
  readonly across: string;
  readonly up: string;
}

/** Distance between ticks, in text heights. */
const SPACING = 5;

/** Round numbers along the axes; each name stands inside the picture at the end of its axis. */
export const SurfaceAxes = memo(function SurfaceAxes({ surface, size, fontSize, across, up }: SurfaceAxesProps) {
  const level = axisTicks(surface.across, size / (SPACING * fontSize));
  const upright = axisTicks(surface.up, size / (SPACING * fontSize));
  const name = (text: string, power: number) =>
    power === 0 ? text : `${text} ${laterStrings.plane.power(formatPower(power))}`;
  const [acrossName, upName] = [name(across, level.power), name(up, upright.power)];
  const tick = (value: number, decimals: number) => formatExact(Number(value.toFixed(decimals)));
  const baseline = size + fontSize + 4;
  return (
    <svg
      className="pointer-events-none absolute inset-0 size-full overflow-visible fill-muted stroke-hairline"
      fontSize={fontSize}
      aria-hidden="true"
    >
      {level.ticks.map(({ share, value }) => (
        <g key={value}>
          <path d={`M${share * size} ${size}v3`} />
          <text x={share * size} y={baseline} textAnchor="middle" stroke="none">
            {tick(value, level.decimals)}
          </text>
        </g>
      ))}
      <text
        x={size - 6}
        y={size - 6}
        textAnchor="end"
        strokeWidth="3"
        paintOrder="stroke"
        className="fill-ink stroke-card"
      >
        {acrossName}
      </text>
      {upright.ticks.map(({ share, value }) => (
        <g key={value}>
          <path d={`M0 ${(1 - share) * size}h-3`} />
          {(1 - share) * size > fontSize * 0.4 && (
            <text x={-6} y={(1 - share) * size + fontSize / 3} textAnchor="end" stroke="none">
              {tick(value, upright.decimals)}
            </text>
          )}
        </g>
      ))}
      <text x={6} y={fontSize + 3} strokeWidth="3" paintOrder="stroke" className="fill-ink stroke-card">
        {upName}
      </text>
    </svg>
  );
});
