import { memo } from 'react';
import type { Interval, Plane } from '../../../core/data/dataSet.ts';
import { type AxisTicks, axisTicks } from '../../../geometry/axisTicks.ts';
import { formatExact, formatPower } from '../../../strings/formatNumber.ts';
import { strings } from '../../../strings/index.ts';

interface PlaneAxesProps {
  readonly plane: Plane;
  readonly size: number;
}

/** Pixels reserved for a tick label along the axis. */
const ALONG_X1 = 70;
const ALONG_X2 = 55;
/** Pixels between an axis and its name; then pixels at the end of an axis for its name and power of ten. */
const BEYOND = 5;
const NAME_AND_POWER_X1 = 68;
const NAME_X2 = 22;
const NAME_AND_POWER_X2 = 38;
/** Longer numbers do not fit beside the plane and are turned along the axis. */
const MOST_CHARACTERS = 5;

/** Axis names and round numbers beside and below the plane; a name stands at the end of its axis. */
export const PlaneAxes = memo(function PlaneAxes({ plane, size }: PlaneAxesProps) {
  return (
    <svg
      className="pointer-events-none absolute inset-0 size-full overflow-visible fill-muted stroke-muted text-[12px]"
      aria-hidden="true"
    >
      <AcrossAxis interval={plane.x1} size={size} />
      <UprightAxis interval={plane.x2} size={size} />
    </svg>
  );
});

interface AxisProps {
  readonly interval: Interval;
  readonly size: number;
}

function AcrossAxis({ interval, size }: AxisProps) {
  const axis = axisTicks(interval, size / ALONG_X1);
  const y = size + 15;
  return (
    <>
      {axis.ticks.map(({ share, value }) => {
        const x = share * size;
        return (
          <g key={value}>
            <path d={`M${x} ${size}v3`} />
            {(axis.power === 0 || x < size - NAME_AND_POWER_X1) && (
              <text x={x} y={y} textAnchor={anchorAt(x, size)} stroke="none">
                {numberOf(value, axis)}
              </text>
            )}
          </g>
        );
      })}
      <text
        x={axis.power === 0 ? size + BEYOND : size}
        y={y}
        textAnchor={axis.power === 0 ? 'start' : 'end'}
        stroke="none"
      >
        {strings.plane.inputs[0]}
        {factorOf(axis)}
      </text>
    </>
  );
}

function UprightAxis({ interval, size }: AxisProps) {
  const across = axisTicks(interval, size / ALONG_X2);
  const isTooWide = across.ticks.some(({ value }) => numberOf(value, across).length > MOST_CHARACTERS);
  const axis = isTooWide ? axisTicks(interval, size / ALONG_X1) : across;
  const nameHeight = axis.power === 0 ? NAME_X2 : NAME_AND_POWER_X2;
  const room = isTooWide ? ALONG_X1 / 2 : 0;
  return (
    <>
      {axis.ticks.map(({ share, value }) => {
        const y = (1 - share) * size;
        return (
          <g key={value}>
            <path d={`M0 ${y}h-3`} />
            {y > nameHeight + room && (
              <text
                transform={isTooWide ? `translate(-8 ${y}) rotate(-90)` : `translate(-6 ${y})`}
                dy={isTooWide ? 0 : baselineAt(y, size)}
                textAnchor={isTooWide ? anchorAt(size - y, size) : 'end'}
                stroke="none"
              >
                {numberOf(value, axis)}
              </text>
            )}
          </g>
        );
      })}
      <text textAnchor="end" stroke="none">
        <tspan x={-6} y={10}>
          {strings.plane.inputs[1]}
        </tspan>
        {axis.power !== 0 && (
          <tspan x={-6} dy={15}>
            {factorOf(axis)}
          </tspan>
        )}
      </text>
    </>
  );
}

/** Without trailing zeros: a truth table has 0 and 0.5, not 0.0. */
function numberOf(value: number, { decimals }: AxisTicks): string {
  return formatExact(Number(value.toFixed(decimals)));
}

/** Unit of the labels, such as " ×10³"; empty for plain numbers. */
function factorOf({ power }: AxisTicks): string {
  return power === 0 ? '' : ` ${strings.plane.power(formatPower(power))}`;
}

/** Labels at the ends of an axis stay within it. */
function anchorAt(along: number, size: number): 'start' | 'middle' | 'end' {
  if (along < 8) return 'start';
  return along > size - 8 ? 'end' : 'middle';
}

function baselineAt(y: number, size: number): number {
  return y > size - 6 ? 0 : 4;
}
