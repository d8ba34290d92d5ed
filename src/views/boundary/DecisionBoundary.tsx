import { strings } from '../../strings/index.ts';
import { lazyView } from '../shared/page/lazyView.tsx';
import { PLANE_PLACE } from './planePlace.ts';

const BoundaryBody = lazyView(
  () => import('./BoundaryBody.tsx').then((module) => module.BoundaryBody),
  <>
    <div className={PLANE_PLACE} />
    <div className="h-[42px] stacked:low:hidden wide:row-start-3 wide:h-[21px] presenting:h-[28px] board:col-start-1 board:row-start-3" />
  </>,
);

/** A map over the plane of the inputs: the output's, or that of a chosen unit. Its parts take their places in the card. */
export function DecisionBoundary() {
  return (
    <section
      aria-label={strings.spaceNames.menuNames.input}
      className="contents presenting:flex presenting:min-h-0 presenting:flex-col presenting:gap-2 board:contents"
    >
      <BoundaryBody />
    </section>
  );
}
