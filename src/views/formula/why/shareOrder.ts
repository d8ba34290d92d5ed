/** Up to so many points are listed as they come. */
const FEW = 8;
/** Of more, the largest parts are listed, and the others as one row. */
export const MOST = 40;

interface Part {
  readonly part: number;
}

/** The rows of a table of parts, and what the parts that have no row add up to. */
export interface ShownShares<Share extends Part> {
  readonly rows: readonly Share[];
  readonly others: { readonly count: number; readonly part: number } | null;
  readonly isSorted: boolean;
}

export function shownShares<Share extends Part>(shares: readonly Share[], showsAll: boolean): ShownShares<Share> {
  if (shares.length <= FEW) return { rows: shares, others: null, isSorted: false };
  const sorted = shares.toSorted((a, b) => Math.abs(b.part) - Math.abs(a.part));
  if (showsAll || shares.length <= MOST) return { rows: sorted, others: null, isSorted: true };
  const rest = sorted.slice(MOST);
  const part = rest.reduce((sum, share) => sum + share.part, 0);
  return { rows: sorted.slice(0, MOST), others: { count: rest.length, part }, isSorted: true };
}
