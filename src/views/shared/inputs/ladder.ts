import type { Ladder } from '../../../config/settings/setting.ts';

/** The next rung up or down, within the bounds. From between two rungs, the one on that side. */
export function nextRung(ladder: Ladder, value: number, direction: 1 | -1, min: number, max: number): number {
  const next = typeof ladder === 'number' ? nextMultiple(ladder, value, direction) : nextOf(ladder, value, direction);
  return Math.min(max, Math.max(min, next));
}

function nextMultiple(size: number, value: number, direction: 1 | -1): number {
  const count = value / size;
  return (direction > 0 ? Math.floor(count) + 1 : Math.ceil(count) - 1) * size;
}

function nextOf(rungs: readonly number[], value: number, direction: 1 | -1): number {
  const next = direction > 0 ? rungs.find((rung) => rung > value) : rungs.findLast((rung) => rung < value);
  return next ?? value;
}
