import type { PartId } from '../../../core/model/partId.ts';
import type { SpaceChoices } from '../../../store/state/pageState.ts';

/** Flat indices of the two parameters along the axes of the loss surface; never the same. */
export function surfaceAxes(
  parts: readonly PartId[],
  { across, up }: Pick<SpaceChoices, 'across' | 'up'>,
): { readonly across: number; readonly up: number } {
  const first = across === undefined ? -1 : parts.indexOf(across);
  const second = up === undefined ? -1 : parts.indexOf(up);
  const other = (taken: number) => (taken === 0 ? 1 : 0);
  if (first < 0 && second < 0) return { across: 0, up: 1 };
  if (first < 0) return { across: other(second), up: second };
  return { across: first, up: second < 0 || second === first ? other(first) : second };
}
