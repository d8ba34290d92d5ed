/** How many of `count` points are trained on, at a share in per cent: rounded down, but at least one where there is any. */
export function shareOf(count: number, share: number): number {
  return Math.min(count, Math.max(1, Math.floor((count * share) / 100)));
}
