import { useLayoutEffect, useRef } from 'react';
import type { FeatureName } from '../../../core/data/features.ts';
import { runKindOf } from '../../../core/run/runKind.ts';
import { featureField, inputScale } from '../../../geometry/paint/inputField.ts';
import { selectDataSet } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { laterStrings } from '../../../strings/later.ts';
import { useShownTheme } from '../../shared/page/useShownTheme.ts';
import { paintHeatMap } from '../../shared/painted/paintHeatMap.ts';
import { toggleInput } from './inputChoice.ts';

interface InputSquareProps {
  readonly name: FeatureName;
  /** Its name on the screen. */
  readonly label: string;
}

/** Cells of the small map along one side. */
const SIDE = 16;

/** A small map of one input over the plane, and the switch for it; dashed while it is off. */
export function InputSquare({ name, label }: InputSquareProps) {
  const chosen = usePage((state) => state.spec.config.features);
  const isOn = chosen.includes(name);
  const stays = isOn && chosen.length === 1;
  return (
    <label
      title={stays ? laterStrings.settings.lastInput : undefined}
      className="group relative flex min-h-[28px] cursor-pointer items-center gap-1.5 rounded-md px-0.5 text-[13px] text-muted has-checked:font-semibold has-checked:text-ink hover:text-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-focus has-aria-disabled:cursor-default pointer-coarse:min-h-[44px]"
    >
      <input
        type="checkbox"
        checked={isOn}
        aria-disabled={stays || undefined}
        onChange={() => toggleInput(name, chosen)}
        className="absolute inset-0 cursor-[inherit] opacity-0"
      />
      <span className="size-[28px] shrink-0 overflow-hidden rounded-[5px] border-[1.5px] border-dashed border-control group-has-checked:border-solid group-has-checked:border-ink">
        <InputMap name={name} isOn={isOn} />
      </span>
      <span className="whitespace-nowrap">{label}</span>
    </label>
  );
}

function InputMap({ name, isOn }: { readonly name: FeatureName; readonly isOn: boolean }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const dataSet = usePage(selectDataSet);
  const theme = useShownTheme();
  const frequency = usePage((state) => runKindOf(state.spec.config).sineFrequency);
  useLayoutEffect(() => {
    const field = featureField(name, dataSet, frequency, SIDE);
    paintHeatMap(canvas.current, field, SIDE, { scale: inputScale(field), shades: 'ramp' }, theme);
  }, [name, dataSet, frequency, theme]);
  return <canvas ref={canvas} aria-hidden="true" className={`block size-full ${isOn ? '' : 'opacity-45'}`} />;
}
