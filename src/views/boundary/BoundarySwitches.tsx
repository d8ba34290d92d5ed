import { selectDataSet } from '../../store/derived.ts';
import { usePage } from '../../store/usePage.ts';
import { setDiscretize, setShowTest } from '../../store/viewActions.ts';
import { strings } from '../../strings/index.ts';
import { controlShown, selectImportedView } from '../shared/hiddenControls.ts';
import { Switch } from '../shared/Switch.tsx';

export function BoundarySwitches() {
  const discretize = usePage((state) => state.view.discretize);
  const showTest = usePage((state) => state.view.showTest);
  const imported = usePage(selectImportedView);
  const isRegression = usePage((state) => selectDataSet(state).task === 'regression');
  const hasTest = usePage((state) => selectDataSet(state).test.length > 0);
  return (
    <div className="flex flex-wrap gap-x-5 text-[12px] text-muted">
      {!isRegression && controlShown(imported, 'discretize') && (
        <Switch label={strings.plane.discretize} isOn={discretize} onSwitch={setDiscretize} />
      )}
      {hasTest && controlShown(imported, 'showTestData') && (
        <Switch label={strings.plane.testPoints} isOn={showTest} onSwitch={setShowTest} />
      )}
    </div>
  );
}
