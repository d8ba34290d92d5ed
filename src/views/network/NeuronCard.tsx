import { useState } from 'react';
import { unitName } from '../../core/unitName.ts';
import { formatExact } from '../../strings/formatNumber.ts';
import { laterStrings } from '../../strings/later.ts';
import { useInputNames } from '../shared/useInputNames.ts';
import { CardRow, CardTitle } from './CardRow.tsx';
import { NeuronComputation } from './NeuronComputation.tsx';
import { knownText } from './numberText.ts';
import { ParameterField } from './ParameterField.tsx';
import { PartName } from './PartName.tsx';
import type { Reading } from './shownNetwork.ts';

const words = laterStrings.cards;

interface NeuronCardProps {
  readonly sizes: readonly number[];
  readonly reading: Reading;
  readonly layer: number;
  readonly neuron: number;
  readonly pinned: boolean;
}

/** A neuron's exact numbers; opened, its weighted sum and activation with the numbers filled in. */
export function NeuronCard({ sizes, reading, layer, neuron, pinned }: NeuronCardProps) {
  // Until the reader decides, a card that was opened on purpose shows the computation, a passing one does not.
  const [chosen, setChosen] = useState<boolean | null>(null);
  const opened = chosen ?? pinned;
  const inputNames = useInputNames();
  const description = reading.network.layers[layer];
  const a = reading.pass.activations[layer + 1]?.[neuron] ?? Number.NaN;
  const z = reading.pass.preActivations[layer]?.[neuron] ?? Number.NaN;
  if (!description) return null;
  const isOutput = layer === reading.network.layers.length - 1;
  return (
    <>
      <CardTitle>
        {isOutput ? words.outputTitle : words.hiddenTitle} <PartName sizes={sizes} column={layer + 1} unit={neuron} />
      </CardTitle>
      <dl>
        <CardRow label={words.activation}>{knownText(a, formatExact)}</CardRow>
        <CardRow label={words.weightedSum}>{knownText(z, formatExact)}</CardRow>
        <CardRow label={words.bias}>
          <ParameterField
            part={`b${layer}.${neuron}`}
            label={words.setBias(unitName(sizes, layer + 1, neuron, inputNames))}
            value={description.biases[neuron] ?? Number.NaN}
          />
        </CardRow>
      </dl>
      <button
        type="button"
        aria-expanded={opened}
        onClick={() => setChosen(!opened)}
        className="mt-0.5 min-h-[24px] cursor-pointer font-semibold underline underline-offset-2 pointer-coarse:min-h-[44px]"
      >
        {opened ? words.hideComputed : words.howComputed}
      </button>
      {opened && <NeuronComputation sizes={sizes} reading={reading} layer={layer} neuron={neuron} />}
    </>
  );
}
