import { useRef } from 'react';
import { settingsIn } from '../../../config/settings/settings.ts';
import { startOwnPoints } from '../../../store/actions/dataActions.ts';
import { setDialog } from '../../../store/actions/viewActions.ts';
import { strings } from '../../../strings/index.ts';
import { Button } from '../../shared/inputs/Button.tsx';
import { DataSetRadios, givenDataSets } from '../DataSetRadios.tsx';
import { NewDataButton } from '../NewDataButton.tsx';
import { PlaygroundCard } from '../PlaygroundCard.tsx';
import { SettingControl } from '../SettingRows.tsx';
import { useShownSettings } from '../useShownSettings.ts';
import { PopoverHead } from './PopoverHead.tsx';
import { useEntry } from './useEntry.ts';

const numbers = settingsIn('data').filter((name) => name !== 'dataSet' && name !== 'dataSeed');

/** All data sets, how they are drawn, and ways to own data. */
export function DataPopover({ close }: { readonly close: () => void }) {
  const words = strings.settings;
  const contents = useRef<HTMLDivElement>(null);
  const isShown = useShownSettings();
  useEntry(contents);
  const shown = numbers.filter(isShown);
  // The popover closes first, so that the focus comes back to its chip.
  const leaveTo = (act: () => void) => () => {
    close();
    act();
  };
  return (
    <div ref={contents}>
      <PopoverHead title={words.chips.dataTitle} close={close} />
      <PlaygroundCard />
      <DataSetRadios names={givenDataSets} look="popover" />
      {(shown.length > 0 || isShown('dataSeed')) && (
        <div className="-mx-4 mt-3 grid grid-cols-2 items-center gap-x-4 border-t border-hairline px-4 pt-2">
          {shown.map((name) => (
            <SettingControl key={name} name={name} />
          ))}
          <NewDataButton className="justify-self-end" />
        </div>
      )}
      <div className="-mx-4 mt-3 grid grid-cols-2 gap-2 border-t border-hairline px-4 pt-3">
        <Button className={ACTION} onClick={leaveTo(startOwnPoints)}>
          {words.ownPoints}
        </Button>
        <Button className={ACTION} onClick={leaveTo(() => setDialog({ kind: 'table', name: null, text: '' }))}>
          {words.pasteTable}
        </Button>
      </div>
    </div>
  );
}

const ACTION = 'h-9 text-[14px] pointer-coarse:h-[44px]';
