import { type ToggleEvent, useState } from 'react';
import { statedSettings } from '../../config/settings/defaults.ts';
import { type SettingName, settingsIn } from '../../config/settings/settings.ts';
import { laterStrings } from '../../strings/later.ts';
import { useConfigInEffect, useInEffect } from '../shared/page/useConfigInEffect.ts';
import { SettingRows } from './rows/SettingRows.tsx';
import { useShownSettings } from './useShownSettings.ts';

/** Groups that start folded. */
const FOLDED = ['optimizer', 'network', 'order', 'penalty'] as const;
/** Settings visible only here; layers have a row above. */
const UNSEEN: readonly SettingName[] = settingsIn(...FOLDED).filter((name) => name !== 'hiddenSizes');

/** Rarely used settings. They unfold by themselves when one of them leaves its default. */
export function FoldedRows() {
  const isShown = useShownSettings();
  const config = useConfigInEffect();
  const isUsual = !statedSettings(config).some((name) => UNSEEN.includes(name) && isShown(name));
  const [isOpen, setOpen] = useState(!isUsual);
  const [wasUsual, setWasUsual] = useState(isUsual);
  if (wasUsual !== isUsual) {
    setWasUsual(isUsual);
    if (!isUsual) setOpen(true);
  }
  const follow = ({ currentTarget: details }: ToggleEvent<HTMLDetailsElement>) => {
    // In a full panel they would unfold out of view.
    if (details.open && !isOpen) details.scrollIntoView({ block: 'start' });
    setOpen(details.open);
  };
  return (
    <details open={isOpen} onToggle={follow} className="mt-0.5">
      <summary className="flex min-h-[36px] cursor-pointer items-center rounded text-[14px] font-semibold before:mr-1.5 before:content-['▸'] pointer-coarse:min-h-[44px] [details[open]>&]:before:content-['▾']">
        {laterStrings.settings.moreSettings}
      </summary>
      <SettingRows groups={FOLDED} below={{ regularizationRate: <NoPenaltyYet /> }} />
    </details>
  );
}

/** Shown below a rate of 0, at which a penalty does nothing. */
function NoPenaltyYet() {
  const rate = useInEffect('regularizationRate');
  const isShown = useShownSettings();
  if (rate !== 0 || !isShown('regularizationRate')) return null;
  return <p className="pb-0.5 text-[13px] leading-snug text-muted">{laterStrings.settings.noPenaltyYet}</p>;
}
