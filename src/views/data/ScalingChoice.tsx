import { strings } from '../../strings/index.ts';
import type { farFromUnit } from '../../table/farFromUnit.ts';
import { Switch } from '../shared/inputs/Switch.tsx';
import { shortNumber } from '../shared/words/shortNumber.ts';

interface ScalingChoiceProps {
  readonly isOn: boolean;
  readonly far: ReturnType<typeof farFromUnit>;
  readonly onSwitch: (isOn: boolean) => void;
}

/** Whether the inputs are mapped to −1 … 1, with a reason for or against. */
export function ScalingChoice({ isOn, far, onSwitch }: ScalingChoiceProps) {
  const words = strings.data.table;
  return (
    <div>
      <Switch label={words.scaling} isOn={isOn} onSwitch={onSwitch} />
      <p className="text-[13px] text-muted">
        {far ? words.scalingAdvised(far.input, shortNumber(far.min), shortNumber(far.max)) : words.scalingNotNeeded}
      </p>
    </div>
  );
}
