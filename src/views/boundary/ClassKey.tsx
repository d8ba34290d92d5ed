import { selectDataSet } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { lazyView } from '../shared/page/lazyView.tsx';

const KeyToClasses = lazyView(() => import('./BoundaryKey.tsx').then((module) => module.KeyToClasses));
const ScaleKey = lazyView(() => import('./BoundaryKey.tsx').then((module) => module.ScaleKey));

/** Key to the marks of two classes; for regression, to the colours. The sentence about colours names those of several outputs. */
export function ClassKey() {
  const isRegression = usePage((state) => selectDataSet(state).task === 'regression');
  const hasSeveralOutputs = usePage((state) => state.spec.config.outputCount > 1);
  if (hasSeveralOutputs) return null;
  return isRegression ? <ScaleKey /> : <KeyToClasses />;
}
