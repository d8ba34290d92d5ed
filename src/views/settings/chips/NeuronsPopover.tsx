import { useRef } from 'react';
import { isSettingHidden } from '../../../store/state/limits.ts';
import { strings } from '../../../strings/index.ts';
import { laterStrings } from '../../../strings/later.ts';
import { useLimits } from '../../shared/page/limits.tsx';
import { LayerRows } from '../rows/LayerRows.tsx';
import { LayersField } from '../rows/LayersField.tsx';
import { PopoverHead } from './PopoverHead.tsx';
import { useEntry } from './useEntry.ts';

/** The hidden layers: one by one, or all as one text. */
export function NeuronsPopover({ close }: { readonly close: () => void }) {
  const words = laterStrings.settings;
  const contents = useRef<HTMLDivElement>(null);
  const limits = useLimits();
  useEntry(contents);
  return (
    <div ref={contents}>
      <PopoverHead title={strings.chips.hidden} close={close} />
      <LayerRows />
      {!isSettingHidden(limits, 'hiddenSizes') && (
        <div className="-mx-[16px] mt-[8px] border-t border-hairline px-[16px] pt-[8px]">
          <div className="flex items-start justify-between gap-[16px]">
            <span className="pt-[6px] text-[14px] text-muted">{words.layers}</span>
            <LayersField label={words.layers} className="w-[170px]" />
          </div>
          <p aria-hidden="true" className="mt-[8px] text-[13px] leading-snug text-muted">
            {words.layersHelp}
          </p>
        </div>
      )}
    </div>
  );
}
