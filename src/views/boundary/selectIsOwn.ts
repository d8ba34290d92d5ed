import type { PageState } from '../../store/state/pageState.ts';

/** Whether the points on the plane are the user's own, to be changed by hand. */
export function selectIsOwn({ spec }: PageState): boolean {
  return spec.config.dataSet === 'points' && spec.config.playground === null;
}
