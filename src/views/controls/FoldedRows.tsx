import { type ToggleEvent, useState } from 'react';
import { statedSettings } from '../../config/defaults.ts';
import type { SettingName } from '../../config/settings.ts';
import { strings } from '../../strings/index.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import { FeatureRow } from './FeatureRow.tsx';
import { LayerRows } from './LayerRows.tsx';
import { RegularizationRateRow, WholeNumberRow } from './NumberRows.tsx';
import { OptimizerRows } from './OptimizerRows.tsx';
import { useConfigInEffect } from './useConfigInEffect.ts';

/** What is folded away and can be seen nowhere else; layers are drawn in the graph, where they have buttons too. */
const UNSEEN: readonly SettingName[] = [
  'features',
  'outputActivation',
  'momentum',
  'rho',
  'beta1',
  'beta2',
  'epsilon',
  'weightDecay',
  'regularization',
  'regularizationRate',
  'dataSeed',
  'orderSeed',
];

/** Rarely used settings. They unfold by themselves as soon as one of them is not the default. */
export function FoldedRows({ isShown }: { readonly isShown: (name: SettingName) => boolean }) {
  const config = useConfigInEffect();
  const isUsual = !statedSettings(config).some((name) => UNSEEN.includes(name) && isShown(name));
  const [isOpen, setOpen] = useState(!isUsual);
  const [wasUsual, setWasUsual] = useState(isUsual);
  if (wasUsual !== isUsual) {
    setWasUsual(isUsual);
    if (!isUsual) setOpen(true);
  }
  const follow = ({ currentTarget: details }: ToggleEvent<HTMLDetailsElement>) => {
    // Asked for where the panel is full, they would unfold out of sight.
    if (details.open && !isOpen) details.scrollIntoView({ block: 'start' });
    setOpen(details.open);
  };
  return (
    <details open={isOpen} onToggle={follow} className="mt-0.5">
      <summary className="flex min-h-[33px] cursor-pointer items-center rounded text-[13px] font-semibold before:mr-1.5 before:content-['▸'] pointer-coarse:min-h-[44px] [details[open]>&]:before:content-['▾']">
        {strings.settings.moreSettings}
      </summary>
      <OptimizerRows />
      {isShown('regularization') && <ChoiceRow name="regularization" />}
      {isShown('regularizationRate') && <RegularizationRateRow />}
      <FeatureRow />
      <LayerRows />
      {isShown('outputActivation') && <ChoiceRow name="outputActivation" />}
      {isShown('dataSeed') && <WholeNumberRow name="dataSeed" />}
      {isShown('orderSeed') && <WholeNumberRow name="orderSeed" />}
    </details>
  );
}
