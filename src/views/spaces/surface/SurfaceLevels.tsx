import { memo, useMemo } from 'react';
import type { LossSurface } from '../../../core/analysis/lossSurface.ts';
import { surfacePicture } from '../../../geometry/spaces/surfacePicture.ts';
import { shortNumber } from '../../../strings/shortNumber.ts';

interface SurfaceLevelsProps {
  readonly surface: LossSurface;
  readonly size: number;
  readonly fontSize: number;
}

/** Maximum label length, in letters. */
const LABEL_LETTERS = 4.5;

/** The contour levels, higher ones darker (lighter in dark themes), and the path over them from ○ to ●. */
export const SurfaceLevels = memo(function SurfaceLevels({ surface, size, fontSize }: SurfaceLevelsProps) {
  const { losses, side, across, up, path } = surface;
  const labelHeight = fontSize - 1;
  const levels = useMemo(
    () => surfacePicture(losses, side, size, { labelWidth: LABEL_LETTERS * 0.6 * labelHeight, labelHeight }),
    [losses, side, size, labelHeight],
  );
  const places = path.map((place) => ({
    x: ((place.across - across.min) / (across.max - across.min)) * size,
    y: ((up.max - place.up) / (up.max - up.min)) * size,
  }));
  const [start] = places;
  const now = places.at(-1);
  const line = places.map(({ x, y }) => `${x} ${y}`).join('L');
  const radius = fontSize / 3 + 1;
  return (
    <svg className="absolute inset-0 size-full" aria-hidden="true">
      {levels.map(({ level, path: area }) => (
        <path
          key={level}
          d={area}
          className="fill-ink stroke-ink"
          fillOpacity="0.055"
          fillRule="evenodd"
          strokeOpacity="0.35"
          strokeWidth="0.75"
        />
      ))}
      <g
        fontSize={labelHeight}
        textAnchor="middle"
        className="fill-muted stroke-card"
        strokeWidth="3"
        paintOrder="stroke"
      >
        {levels.map(
          ({ level, label }) =>
            label && (
              <text key={level} x={label.x} y={label.y} dy="0.35em">
                {shortNumber(level)}
              </text>
            ),
        )}
      </g>
      <g fill="none" strokeLinejoin="round">
        <path d={`M${line}`} className="stroke-card" strokeWidth="5" strokeOpacity="0.8" />
        <path d={`M${line}`} className="stroke-ink" strokeWidth="2" />
      </g>
      {places.length > 1 && start && (
        <circle cx={start.x} cy={start.y} r={radius} className="fill-card stroke-ink" strokeWidth="2" />
      )}
      {now && <circle cx={now.x} cy={now.y} r={radius} className="fill-ink stroke-card" strokeWidth="1.5" />}
    </svg>
  );
});
