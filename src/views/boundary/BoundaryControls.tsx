import { setDiscretize, setShowTest } from '../../store/actions/viewActions.ts';
import { isHiddenThere } from '../../store/state/limits.ts';
import { selectDataSet } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { laterStrings } from '../../strings/later.ts';
import { Switch } from '../shared/inputs/Switch.tsx';
import { useLimits } from '../shared/page/limits.tsx';
import { TryInput } from './probe/TryInput.tsx';

/** Controls of any plane, beside or below it. */
export function BoundaryControls() {
  return (
    <>
      <TryInput />
      <BoundarySwitches />
    </>
  );
}

function BoundarySwitches() {
  const discretize = usePage((state) => state.view.discretize);
  const showTest = usePage((state) => state.view.showTest);
  const limits = useLimits();
  const isRegression = usePage((state) => selectDataSet(state).task === 'regression');
  const hasTest = usePage((state) => selectDataSet(state).test.length > 0);
  return (
    <div className="flex flex-wrap gap-x-5 text-[12px] text-muted">
      {!isRegression && !isHiddenThere(limits, 'discretize') && (
        <Switch label={laterStrings.plane.discretize} isOn={discretize} onSwitch={setDiscretize} />
      )}
      {hasTest && !isHiddenThere(limits, 'showTestData') && (
        <Switch label={laterStrings.plane.testPoints} isOn={showTest} onSwitch={setShowTest} />
      )}
    </div>
  );
}
