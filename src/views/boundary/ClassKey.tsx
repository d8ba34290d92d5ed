import { selectDataSet } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { lazyView } from '../shared/page/lazyView.tsx';

const KeyToClasses = lazyView(() => import('./BoundaryKey.tsx').then((module) => module.KeyToClasses));
const ScaleKey = lazyView(() => import('./BoundaryKey.tsx').then((module) => module.ScaleKey));

/** Key to the marks of the classes; for regression, to the colours. */
export function ClassKey() {
  const isRegression = usePage((state) => selectDataSet(state).task === 'regression');
  return isRegression ? <ScaleKey /> : <KeyToClasses />;
}
