import { useRef } from 'react';
import { strings } from '../../../strings/index.ts';
import { laterStrings } from '../../../strings/later.ts';
import { NumberRow } from '../rows/NumberRow.tsx';
import { useUpdateWord } from '../useUpdateWord.ts';
import { PopoverHead } from './PopoverHead.tsx';
import { useEntry } from './useEntry.ts';

/** The learning rate, and what it does. */
export function RatePopover({ close }: { readonly close: () => void }) {
  const words = laterStrings.settings;
  const contents = useRef<HTMLDivElement>(null);
  const unit = useUpdateWord();
  useEntry(contents);
  return (
    <div ref={contents}>
      <PopoverHead title={strings.chips.rate} close={close} />
      <NumberRow name="learningRate" />
      <p className="mt-[8px] text-[13px] leading-snug text-muted">{words.rateHelp(unit)}</p>
    </div>
  );
}
