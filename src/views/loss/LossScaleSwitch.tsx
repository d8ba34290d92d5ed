import { useId } from 'react';
import { setLossScale } from '../../store/actions/viewActions.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';

const SCALES = ['linear', 'log'] as const;

export function LossScaleSwitch() {
  const scale = usePage((state) => state.view.lossScale);
  const name = useId();
  return (
    <div role="radiogroup" aria-label={strings.loss.scale} className="flex text-[12px]">
      {SCALES.map((choice) => (
        <label
          key={choice}
          className="relative flex min-h-[24px] cursor-pointer items-center rounded px-2 text-muted has-checked:bg-sunken has-checked:font-semibold has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-focus pointer-coarse:min-h-[44px] pointer-coarse:px-4"
        >
          <input
            type="radio"
            autoComplete="off"
            name={name}
            checked={scale === choice}
            onChange={() => setLossScale(choice)}
            className="absolute inset-0 cursor-pointer opacity-0"
          />
          {strings.loss[choice]}
        </label>
      ))}
    </div>
  );
}
