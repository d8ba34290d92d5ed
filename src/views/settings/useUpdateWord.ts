import { batchSizeOf } from '../../core/run/runSpec.ts';
import { selectDataSet } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';

/** What changes the weights next: an epoch, or one of its updates. */
export function useUpdateWord(): 'epoch' | 'update' {
  return usePage((state) => {
    const { length } = selectDataSet(state).training;
    return batchSizeOf(state.spec.config, length) < length ? 'update' : 'epoch';
  });
}
