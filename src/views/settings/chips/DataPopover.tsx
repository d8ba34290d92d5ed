import { useRef } from 'react';
import { settingsIn } from '../../../config/settings/settings.ts';
import { startOwnPoints } from '../../../store/actions/dataActions.ts';
import { setDialog } from '../../../store/actions/viewActions.ts';
import { strings } from '../../../strings/index.ts';
import { laterStrings } from '../../../strings/later.ts';
import { Button } from '../../shared/inputs/Button.tsx';
import { DataSetRadios, givenDataSets } from '../data/DataSetRadios.tsx';
import { NewDataButton } from '../data/NewDataButton.tsx';
import { PlaygroundCard } from '../PlaygroundCard.tsx';
import { SettingControl } from '../rows/SettingRows.tsx';
import { useShownSettings } from '../useShownSettings.ts';
import { PopoverHead } from './PopoverHead.tsx';
import { useEntry } from './useEntry.ts';

const numbers = settingsIn('data').filter((name) => name !== 'dataSet' && name !== 'dataSeed');

/** All data sets, how they are drawn, and ways to own data. */
export function DataPopover({ close }: { readonly close: () => void }) {
  const words = laterStrings.settings;
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
      <PopoverHead title={strings.chips.dataTitle} close={close} />
      <PlaygroundCard />
      {isShown('dataSet') && <DataSetRadios names={givenDataSets} look="popover" />}
      {(shown.length > 0 || isShown('dataSeed')) && (
        <div className="-mx-[16px] mt-[8px] grid grid-cols-2 items-center gap-x-[16px] border-t border-hairline px-[16px] pt-[4px]">
          {shown.map((name) => (
            <SettingControl key={name} name={name} />
          ))}
          <NewDataButton className="justify-self-end" />
        </div>
      )}
      <div className="sticky bottom-[-12px] -mx-[16px] mt-[8px] -mb-[12px] grid grid-cols-2 gap-[8px] border-t border-hairline bg-card px-[16px] py-[10px]">
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

const ACTION = 'h-[34px] text-[14px] pointer-coarse:h-[44px]';
