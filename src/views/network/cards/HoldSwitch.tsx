import { biasRules } from '../../../core/model/biasRules.ts';
import type { ParameterPart } from '../../../core/model/partId.ts';
import { heldWith, isHeld } from '../../../core/run/heldParameters.ts';
import { runKindOf } from '../../../core/run/runKind.ts';
import { changeSettings } from '../../../store/actions/settingsActions.ts';
import { isSettingFixed } from '../../../store/state/limits.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { laterStrings } from '../../../strings/later.ts';
import { Switch } from '../../shared/inputs/Switch.tsx';

/** Holds a weight or bias fixed for the whole run. Where that cannot be changed, it says what is so. */
export function HoldSwitch({ part }: { readonly part: ParameterPart }) {
  const words = laterStrings.cards;
  const config = usePage((state) => state.spec.config);
  const isFixed = usePage((state) => isSettingFixed(state, 'held'));
  if (!runKindOf(config).hasSetting('held')) return null;
  if (part.startsWith('b') && biasRules[config.biases].isZero) return <Said>{words.noBiases}</Said>;
  const isOn = isHeld(config, part);
  if (isFixed) return isOn && <Said>{words.held}</Said>;
  return (
    <span title={words.holdHelp} className="whitespace-nowrap">
      <Switch
        label={words.hold}
        isOn={isOn}
        onSwitch={(holds) => changeSettings({ held: heldWith(config, part, holds) })}
      />
    </span>
  );
}

function Said({ children }: { readonly children: string }) {
  return <span className="text-muted">{children}</span>;
}
