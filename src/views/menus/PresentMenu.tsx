import type { ReactNode } from 'react';
import { newWeights } from '../../store/actions/runActions.ts';
import { setDialog, shareLink } from '../../store/actions/viewActions.ts';
import { canFillScreen, fillScreen } from '../../store/browser/fullScreen.ts';
import { canDrawWeights } from '../../store/state/limits.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { laterStrings } from '../../strings/later.ts';
import { Button } from '../shared/inputs/Button.tsx';
import { Allowed } from '../shared/page/limits.tsx';
import { PresetMenu } from './PresetMenu.tsx';

const ACTION = 'h-8 w-full pointer-coarse:h-[44px]';

interface PresentMenuProps {
  readonly close: () => void;
  /** Settings and speed. */
  readonly children: ReactNode;
}

/** What the projector's page has no room for: preset, data and other settings, speed, new weights, the code of this moment. */
export function PresentMenu({ close, children }: PresentMenuProps) {
  const words = laterStrings.present;
  const drawsWeights = usePage(canDrawWeights);
  const hasTask = usePage((state) => state.view.task !== null);
  const act = (action: () => void) => () => {
    // First, so that a dialog later returns the focus to the menu's button.
    close();
    action();
  };
  return (
    <div className="grid gap-2 border-b border-hairline pb-3">
      {!hasTask && <PresetMenu />}
      {children}
      {drawsWeights && (
        <Button className={ACTION} onClick={newWeights} title={strings.transport.newWeightsHelp}>
          {strings.transport.newWeights}
        </Button>
      )}
      <div className="grid grid-cols-2 gap-2">
        <Allowed control="share">
          <Button className={ACTION} onClick={act(() => setDialog({ kind: 'code' }))} title={words.codeHelp}>
            {words.code}
          </Button>
          <Button className={ACTION} onClick={act(() => void shareLink())} title={strings.page.shareHelp}>
            {strings.page.share}
          </Button>
        </Allowed>
        {canFillScreen() && (
          <Button className={ACTION} onClick={act(fillScreen)} title={words.fullScreenHelp}>
            {words.fullScreen}
          </Button>
        )}
        <Button className={ACTION} onClick={act(() => setDialog({ kind: 'help' }))} title={strings.page.helpHelp}>
          {strings.page.help}
        </Button>
      </div>
    </div>
  );
}
