import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type Curve, curveKinds } from '../../../core/data/curves.ts';
import { endEditing } from '../../../store/actions/dataActions.ts';
import { laterStrings } from '../../../strings/later.ts';
import { Button } from '../../shared/inputs/Button.tsx';
import { FormulaPanel } from './byFormula/FormulaPanel.tsx';
import { DrawingPlane } from './DrawingPlane.tsx';
import { EditingSentence } from './EditingSentence.tsx';
import { SmallNetwork } from './SmallNetwork.tsx';
import { EditingTools } from './tools/EditingTools.tsx';
import { PointCounts } from './tools/PointCounts.tsx';
import { useToolChoice } from './tools/useToolChoice.ts';
import { useDrawingPlane } from './useDrawingPlane.ts';
import { useEditingKeys } from './useEditingKeys.ts';

/** The tools stay at the lower edge of a small window; in a low one they would leave too little, and stand at its top. */
const BAR =
  'flex items-center gap-2 border-hairline bg-paper wide:h-[60px] wide:shrink-0 wide:px-[16px] stacked:flex-wrap stacked:gap-1.5 stacked:px-3 stacked:py-2 stacked:[@media(min-height:480px)]:sticky stacked:[@media(min-height:480px)]:bottom-0 stacked:[@media(min-height:480px)]:z-20 stacked:[@media(min-height:480px)]:order-last stacked:[@media(min-height:480px)]:border-t stacked:[@media(min-height:480px)]:pb-[max(8px,env(safe-area-inset-bottom))]';
const FIRST_CURVE: Curve = { name: 'sine', numbers: curveKinds.sine.initial };
const CARD = 'min-h-0 min-w-0 rounded-xl border border-hairline bg-card';

interface OwnPointsPageProps {
  readonly network: ReactNode;
  /** The points with their numbers, for the keyboard and for screen readers. */
  readonly table: ReactNode;
}

/** The user's own points take the place of the run until Done: their plane, tools, a table, and the network made small. */
export function OwnPointsPage({ network, table }: OwnPointsPageProps) {
  const words = laterStrings.data.editing;
  const page = useRef<HTMLElement>(null);
  const choice = useToolChoice();
  const [isHintHidden, setHintHidden] = useState(false);
  const plane = useDrawingPlane();
  /** The curve of the formula that is being written, or null. */
  const [curve, setCurve] = useState<Curve | null>(null);
  const closeFormula = () => {
    setCurve(null);
    page.current?.querySelector<HTMLElement>('[data-opens-formula]')?.focus();
  };
  useEditingKeys(choice.chooseClass);
  // What opened this page is gone with the rest.
  useEffect(() => page.current?.querySelector<HTMLElement>('[data-crosshair]')?.focus({ preventScroll: true }), []);
  return (
    <main ref={page} aria-label={words.page} className="flex min-h-0 flex-1 flex-col">
      <div className={BAR}>
        <EditingTools
          choice={choice}
          isFormulaOpen={curve !== null}
          onFormula={() => (curve ? closeFormula() : setCurve(FIRST_CURVE))}
        />
        <div className="wide:ml-auto stacked:order-first stacked:w-full">
          <PointCounts target={choice.tool.target} onTarget={choice.setNewTarget} />
        </div>
        <Button
          look="ink"
          className="h-[48px] px-6 text-[17px] wide:ml-2 stacked:h-[44px] stacked:grow stacked:text-[15px] stacked:min-[700px]:order-last stacked:min-[700px]:grow-0"
          onClick={endEditing}
          title={words.doneHelp}
        >
          {words.done}
        </Button>
      </div>
      {!isHintHidden && (
        <div className={curve ? 'stacked:hidden' : ''}>
          <EditingSentence tool={choice.tool} onHide={() => setHintHidden(true)} />
        </div>
      )}
      <div className="flex min-h-0 flex-1 flex-col gap-[12px] wide:grid wide:grid-cols-[minmax(0,668fr)_minmax(0,568fr)] wide:grid-rows-[minmax(0,1fr)] wide:px-[16px] wide:pb-[16px] stacked:p-3">
        <div className={`${CARD} px-4 pt-[22px] pb-3 stacked:px-2 stacked:pt-3 stacked:pb-2 short:pt-3 short:pb-2`}>
          <DrawingPlane plane={plane} tool={choice.tool} curve={curve} />
        </div>
        <div className={`${CARD} flex flex-col gap-2 p-4 pb-2`}>
          {curve ? (
            <FormulaPanel curve={curve} plane={plane} onCurve={setCurve} onClose={closeFormula} />
          ) : (
            <>
              <SmallNetwork>{network}</SmallNetwork>
              {table}
            </>
          )}
        </div>
      </div>
    </main>
  );
}
