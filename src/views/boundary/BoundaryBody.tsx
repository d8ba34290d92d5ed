import { isSettingFixed } from '../../store/state/limits.ts';
import { selectDataSet, selectIsOwn } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { BoundaryControls } from './BoundaryControls.tsx';
import { BoundaryPlane } from './BoundaryPlane.tsx';
import { ClassKey } from './ClassKey.tsx';
import { EditPointsButton } from './editing/EditPointsButton.tsx';
import { ColourSentence } from './plane/ColourSentence.tsx';
import { SetKey } from './SetKey.tsx';

/** The plane, the sentence about its colours, and what belongs beside it. */
export function BoundaryBody() {
  const presenting = usePage((state) => state.view.presenting);
  const showsAll = usePage((state) => state.view.level === 'all');
  const hasClasses = usePage((state) => selectDataSet(state).decision.kind === 'largest');
  const canEdit = usePage((state) => selectIsOwn(state) && !isSettingFixed(state, 'points'));
  return (
    <>
      <BoundaryPlane />
      <div className="contents aside:col-start-2 aside:row-start-2 aside:flex everything:aside:max-h-[max(calc(var(--plane)+18px),264px)] aside:min-h-0 aside:flex-col aside:gap-1.5 everything:aside:overflow-y-auto aside:pl-[10px]">
        <div
          className={`min-w-0 stacked:low:hidden wide:col-span-2 wide:row-start-3 board:docked:hidden ${hasClasses ? 'board:col-start-2 board:row-start-2' : 'board:col-start-1 board:row-start-3'} ${showsAll ? '' : 'wide:pl-[28px] aside:pl-0'}`}
        >
          <ColourSentence />
        </div>
        {!presenting && (
          <div className="flex min-h-0 min-w-0 flex-col gap-2 aside:gap-1.5 empty:hidden wide:col-start-2 wide:row-start-2 wide:pl-3 aside:pl-0">
            {showsAll && (
              <div className="not-aside:hidden">
                <ClassKey />
              </div>
            )}
            <SetKey />
            {showsAll && (
              <div className="flex flex-col gap-1 loss-aside:hidden">
                <BoundaryControls />
              </div>
            )}
            {canEdit && (
              // The column of settings has this button, too.
              <div className="grid everything:aside:hidden">
                <EditPointsButton />
              </div>
            )}
          </div>
        )}
      </div>
    </>
  );
}
