import { strings } from '../../strings/index.ts';
import { lazyView } from '../shared/page/lazyView.tsx';

/** What the plane shows: the output, or the unit that is pointed at. */
export const BoundaryTitle = lazyView(
  () => import('./ShownTitle.tsx').then((module) => module.ShownTitle),
  <PlainTitle />,
);

function PlainTitle() {
  return strings.spaceNames.menuNames.input;
}
