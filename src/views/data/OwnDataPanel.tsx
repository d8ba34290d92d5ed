import { clearPoints } from '../../store/actions/dataActions.ts';
import { setDialog } from '../../store/actions/viewActions.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { Button } from '../shared/inputs/Button.tsx';
import { OpenTableButton } from './OpenTableButton.tsx';
import { PointCount } from './PointCount.tsx';
import { PointList } from './PointList.tsx';
import { ScalingStep } from './ScalingStep.tsx';

const BUTTON = 'min-h-[28px] px-2 text-[13px] pointer-coarse:min-h-[44px]';

/** Everything about the user's own points except their plane. */
export function OwnDataPanel() {
  const words = strings.data.panel;
  const isEmpty = usePage((state) => state.spec.config.points.length === 0);
  return (
    <div className="mt-2 flex flex-col gap-2 text-[13px]">
      <PointCount />
      <div className="grid grid-cols-2 gap-1.5">
        <Button className={`${BUTTON} col-span-2`} onClick={() => setDialog({ kind: 'table', name: null, text: '' })}>
          {words.paste}
        </Button>
        <OpenTableButton className={BUTTON} />
        <Button className={BUTTON} unavailable={isEmpty} onClick={clearPoints}>
          {words.clear}
        </Button>
      </div>
      <ScalingStep />
      <PointList />
    </div>
  );
}
