import { selectDataSet } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { lazyView } from '../shared/page/lazyView.tsx';

const KeyToClasses = lazyView(() => import('./BoundaryKey.tsx').then((module) => module.KeyToClasses));
const ScaleKey = lazyView(() => import('./BoundaryKey.tsx').then((module) => module.ScaleKey));

/** Key to the marks of the classes; for regression, to the colours. Nothing for several outputs that are no classes. */
export function ClassKey() {
  const isApart = usePage(
    (state) => state.spec.config.outputCount > 1 && selectDataSet(state).decision.kind === 'sides',
  );
  const isRegression = usePage((state) => selectDataSet(state).task === 'regression');
  if (isApart) return null;
  return isRegression ? <ScaleKey /> : <KeyToClasses />;
}
