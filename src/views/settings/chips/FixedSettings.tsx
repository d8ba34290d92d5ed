import type { SettingName } from '../../../config/settings/settings.ts';
import { isSettingLocked } from '../../../store/state/limits.ts';
import { strings } from '../../../strings/index.ts';
import { laterStrings } from '../../../strings/later.ts';
import { useLimits } from '../../shared/page/limits.tsx';
import { useConfigInEffect } from '../../shared/page/useConfigInEffect.ts';
import { valueText } from '../valueText.ts';

/** The settings that are told at the end of the row: those of the chips, and what a neuron computes. */
const TOLD: readonly SettingName[] = ['dataSet', 'hiddenSizes', 'activation', 'learningRate'];

/** What a task has fixed, in one sentence of plain text. */
export function FixedSettings() {
  const config = useConfigInEffect();
  const limits = useLimits();
  const { data, hidden, rate } = strings.chips;
  const names: Readonly<Partial<Record<SettingName, string>>> = {
    dataSet: data,
    hiddenSizes: hidden,
    learningRate: rate,
  };
  const told = TOLD.filter((name) => isSettingLocked(limits, name)).map((name) => ({
    name: names[name] ?? laterStrings.settings.labels[name],
    value: valueText(config, name),
  }));
  if (told.length === 0) return null;
  const sentence = laterStrings.task.fixedSettings(told);
  return (
    <p title={sentence} className="min-w-0 truncate px-1 text-[13px] text-muted">
      {sentence}
    </p>
  );
}
