import { changeSettings } from '../../store/actions/settingsActions.ts';
import { selectDataSet } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { laterStrings } from '../../strings/later.ts';
import { shortNumber } from '../../strings/shortNumber.ts';
import { Switch } from '../shared/inputs/Switch.tsx';

/** Whether the inputs are mapped to −1 … 1 before the network sees them, and from which range. */
export function ScalingStep() {
  const words = laterStrings.data.panel;
  const isOn = usePage((state) => state.spec.config.scaling === 'minmax');
  const scaling = usePage((state) => selectDataSet(state).scaling);
  const isEmpty = usePage((state) => state.spec.config.points.length === 0);
  return (
    <div>
      <Switch
        label={words.scaling}
        isOn={isOn}
        onSwitch={(on) => changeSettings({ scaling: on ? 'minmax' : 'none' })}
      />
      {scaling && !isEmpty && (
        <ul className="text-[12px] text-muted">
          <li>{stepText('x1', scaling.x1)}</li>
          <li>{stepText('x2', scaling.x2)}</li>
        </ul>
      )}
    </div>
  );
}

function stepText(input: string, { min, max }: { readonly min: number; readonly max: number }): string {
  const words = laterStrings.data.panel;
  return min < max
    ? words.scaled(input, shortNumber(min), shortNumber(max))
    : words.scaledToZero(input, shortNumber(min));
}
