import { type KeyboardEvent, useId, useState } from 'react';
import { settings } from '../../../config/settings/settings.ts';
import { changeSettings } from '../../../store/actions/settingsActions.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { laterStrings } from '../../../strings/later.ts';
import { readLayers, writeLayers } from './readLayers.ts';

const { maxLayers, maxNeurons } = settings.hiddenSizes.domain;

interface LayersFieldProps {
  readonly label: string;
  readonly className?: string;
}

/** All hidden layers as one text: `8, 8, 8`. Text that means no layers stays, with a sentence that says what does. */
export function LayersField({ label, className = '' }: LayersFieldProps) {
  const words = laterStrings.settings;
  const written = writeLayers(usePage((state) => state.spec.config.hiddenSizes));
  const [draft, setDraft] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const helpId = useId();
  const show = (text: string | null, wrong = false) => {
    setDraft(text);
    setWrong(wrong);
  };
  const commit = (text: string) => {
    const hiddenSizes = readLayers(text);
    if (hiddenSizes === null) return show(text, true);
    show(null);
    if (writeLayers(hiddenSizes) !== written) changeSettings({ hiddenSizes });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') commit(event.currentTarget.value);
    else if (event.key === 'Escape' && draft !== null) show(null);
    else return;
    event.preventDefault();
  };
  return (
    <div className={`relative min-w-0 ${className}`}>
      <input
        type="text"
        autoComplete="off"
        aria-label={label}
        aria-describedby={helpId}
        aria-invalid={isWrong || undefined}
        value={draft ?? written}
        onChange={(event) => show(event.target.value)}
        onBlur={(event) => commit(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        className="h-[30px] w-full min-w-0 rounded-lg border border-hairline bg-card px-[10px] text-[14px] font-semibold hover:border-control aria-invalid:border-invalid pointer-coarse:h-[44px] pointer-coarse:text-[16px]"
      />
      <p
        id={helpId}
        role={isWrong ? 'alert' : undefined}
        className={isWrong ? 'mt-[4px] text-[13px] leading-snug text-invalid' : 'sr-only'}
      >
        {isWrong ? words.notLayers(maxLayers, maxNeurons) : words.layersHelp}
      </p>
    </div>
  );
}
