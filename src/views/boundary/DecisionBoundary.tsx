import { useId } from 'react';
import { selectDataSet } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { lazyView } from '../shared/page/lazyView.tsx';

const BoundaryKey = lazyView(() => import('./BoundaryKey.tsx').then((module) => module.BoundaryKey));
const BoundaryBody = lazyView(
  () => import('./BoundaryBody.tsx').then((module) => module.BoundaryBody),
  'h-[400.5px] pointer-coarse:h-[465px] stacked:low:h-[203.3px] wide:h-[471px] wide:min-h-0 presenting:h-auto presenting:w-full presenting:aspect-square presenting:max-h-full presenting:min-h-0',
);

/** The output over the plane. As wide as its container; shrinks where the height is limited. */
export function DecisionBoundary() {
  const isRegression = usePage((state) => selectDataSet(state).task === 'regression');
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="flex min-h-0 w-full min-w-0 flex-col gap-1.5">
      <div className="flex shrink-0 flex-wrap items-baseline justify-between gap-x-3">
        <h2 id={headingId} className="text-[14px] font-semibold presenting:text-[24px]">
          {isRegression ? strings.plane.regressionTitle : strings.plane.title}
        </h2>
        <div className="presenting:hidden">
          <BoundaryKey />
        </div>
      </div>
      <BoundaryBody />
    </section>
  );
}
