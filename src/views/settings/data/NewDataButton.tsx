import { newData } from '../../../store/actions/settingsActions.ts';
import { isSettingFixed } from '../../../store/state/limits.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { laterStrings } from '../../../strings/later.ts';
import { Button } from '../../shared/inputs/Button.tsx';
import { useShownSettings } from '../useShownSettings.ts';

/** Draws other points, where the data set has any to draw. */
export function NewDataButton({ className = '' }: { readonly className?: string }) {
  const isShown = useShownSettings();
  const isFixed = usePage((state) => isSettingFixed(state, 'dataSeed'));
  if (!isShown('dataSeed') || isFixed) return null;
  return (
    <Button
      title={laterStrings.settings.newDataHelp}
      onClick={newData}
      className={`h-[30px] px-[12px] text-[14px] pointer-coarse:h-[44px] ${className}`}
    >
      {laterStrings.settings.newData}
    </Button>
  );
}
