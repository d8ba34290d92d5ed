import { unitName } from '../../../core/model/unitName.ts';
import { chooseInSpace } from '../../../store/actions/viewActions.ts';
import { formatWhole } from '../../../strings/formatNumber.ts';
import { laterStrings } from '../../../strings/later.ts';
import { Select } from '../../shared/inputs/Select.tsx';
import type { HiddenChoice } from './hiddenChoice.ts';

const SELECT =
  'h-7 pr-6 pl-2 text-[12px] presenting:h-9 presenting:text-[18px] pointer-coarse:h-[44px] pointer-coarse:text-[16px]';

interface HiddenChoicesProps {
  readonly sizes: readonly number[];
  readonly choice: HiddenChoice;
}

/** Choice of the layer and its three neurons; nothing without a choice. */
export function HiddenChoices({ sizes, choice: { layer, neurons } }: HiddenChoicesProps) {
  const words = laterStrings.spaces;
  const layerCount = sizes.length - 2;
  const count = sizes[layer + 1] ?? 0;
  if (layerCount < 2 && count === neurons.length) return null;
  const layers = Array.from({ length: layerCount }, (_, l) => ({
    value: String(l),
    label: words.layerName(formatWhole(l + 1), formatWhole(sizes[l + 1] ?? 0)),
  }));
  const choose = (axis: number, neuron: number) => {
    // A neuron already on another axis swaps places.
    const other = neurons.indexOf(neuron);
    chooseInSpace({
      neurons: neurons.map((present, k) => (k === axis ? neuron : k === other ? (neurons[axis] ?? present) : present)),
    });
  };
  const units = Array.from({ length: count }, (_, neuron) => ({
    value: String(neuron),
    label: unitName(sizes, layer + 1, neuron, []),
  }));
  return (
    <div className="flex shrink-0 flex-wrap gap-1">
      {layerCount > 1 && (
        <Select
          label={words.layer}
          value={String(layer)}
          options={layers}
          onChoose={(chosen) => chooseInSpace({ hiddenLayer: Number(chosen) })}
          className={SELECT}
        />
      )}
      {count > neurons.length &&
        neurons.map((neuron, axis) => (
          <Select
            // biome-ignore lint/suspicious/noArrayIndexKey: axes have no identity except their order
            key={axis}
            label={words.axis(formatWhole(axis + 1))}
            value={String(neuron)}
            options={units}
            onChoose={(chosen) => choose(axis, Number(chosen))}
            className={SELECT}
          />
        ))}
    </div>
  );
}
