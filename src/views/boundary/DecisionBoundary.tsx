import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { lazyView } from '../shared/page/lazyView.tsx';
import { PLANE_PLACE } from './planePlace.ts';

const BoundaryBody = lazyView(
  () => import('./BoundaryBody.tsx').then((module) => module.BoundaryBody),
  <>
    <div className={PLANE_PLACE} />
    <div className="h-[42px] stacked:low:hidden wide:row-start-3 wide:h-[21px] presenting:h-[28px]" />
  </>,
);

/** A map over the plane of the inputs: the output's, or that of a chosen unit. Its parts take their places in the card. */
export function DecisionBoundary() {
  const presenting = usePage((state) => state.view.presenting);
  return (
    <section
      aria-label={strings.spaceNames.menuNames.input}
      className={presenting ? 'flex min-h-0 flex-col gap-2' : 'contents'}
    >
      <BoundaryBody />
    </section>
  );
}
