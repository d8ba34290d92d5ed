import { memo } from 'react';
import type { Interval, Plane } from '../../../core/data/dataSet.ts';
import { type AxisTicks, axisTicks } from '../../../geometry/axisTicks.ts';
import { formatExact, formatPower } from '../../../strings/formatNumber.ts';
import { laterStrings } from '../../../strings/later.ts';

interface PlaneAxesProps {
  readonly plane: Plane;
  readonly size: number;
  readonly presenting: boolean;
}

/** On the projector all is this much larger. */
const PRESENTING_SCALE = 17.5 / 12;
/** Pixels reserved for a tick label along the axis. */
const ALONG_X1 = 70;
const ALONG_X2 = 55;
/** Pixels at the end of an axis for its name, and for its name and power of ten. */
const NAME_X1 = 30;
const NAME_AND_POWER_X1 = 68;
const NAME_X2 = 22;
const NAME_AND_POWER_X2 = 38;
/** Longer numbers do not fit beside the plane and are turned along the axis. */
const MOST_CHARACTERS = 5;

/** Axis names and round numbers beside and below the plane; a name stands at the end of its axis. */
export const PlaneAxes = memo(function PlaneAxes({ plane, size, presenting }: PlaneAxesProps) {
  const scale = presenting ? PRESENTING_SCALE : 1;
  return (
    <svg
      className="pointer-events-none absolute inset-0 size-full overflow-visible fill-muted text-[12px] stacked:low:hidden"
      aria-hidden="true"
    >
      <g transform={presenting ? `scale(${scale})` : undefined}>
        <AcrossAxis interval={plane.x1} size={size / scale} />
        <UprightAxis interval={plane.x2} size={size / scale} />
      </g>
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
  const named = size - (axis.power === 0 ? NAME_X1 : NAME_AND_POWER_X1);
  return (
    <>
      {axis.ticks.map(({ share, value }) => {
        const x = share * size;
        return (
          x < named && (
            <text key={value} x={x} y={y} textAnchor={anchorAt(x, size)}>
              {numberOf(value, axis)}
            </text>
          )
        );
      })}
      <text x={size} y={y} textAnchor="end">
        <AxisName input={0} />
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
          y > nameHeight + room && (
            <text
              key={value}
              transform={isTooWide ? `translate(-8 ${y}) rotate(-90)` : `translate(-7 ${y})`}
              dy={isTooWide ? 0 : baselineAt(y, size)}
              textAnchor={isTooWide ? anchorAt(size - y, size) : 'end'}
            >
              {numberOf(value, axis)}
            </text>
          )
        );
      })}
      <text textAnchor="end">
        <tspan x={-7} y={12}>
          <AxisName input={1} />
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

/** The name of an axis as on a blackboard, x₁. */
function AxisName({ input }: { readonly input: 0 | 1 }) {
  const [letter, index] = laterStrings.plane.inputs[input];
  return (
    <tspan className="fill-ink text-[13px] font-semibold">
      {letter}
      <tspan dy="3" className="text-[10px] presenting:text-[12px]">
        {index}
      </tspan>
      <tspan dy="-3">{'\u200b'}</tspan>
    </tspan>
  );
}

/** Without trailing zeros: a truth table has 0 and 0.5, not 0.0. */
function numberOf(value: number, { decimals }: AxisTicks): string {
  return formatExact(Number(value.toFixed(decimals)));
}

/** Unit of the labels, such as " ×10³"; empty for plain numbers. */
function factorOf({ power }: AxisTicks): string {
  return power === 0 ? '' : ` ${laterStrings.plane.power(formatPower(power))}`;
}

/** Labels at the ends of an axis stay within it. */
function anchorAt(along: number, size: number): 'start' | 'middle' | 'end' {
  if (along < 8) return 'start';
  return along > size - 8 ? 'end' : 'middle';
}

function baselineAt(y: number, size: number): number {
  return y > size - 6 ? 0 : 4;
}
