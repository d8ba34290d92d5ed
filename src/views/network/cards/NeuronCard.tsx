import { useState } from 'react';
import { unitName } from '../../../core/model/unitName.ts';
import type { PageState } from '../../../store/state/pageState.ts';
import { formatExact } from '../../../strings/formatNumber.ts';
import { strings } from '../../../strings/index.ts';
import { useMediaQuery } from '../../shared/page/useMediaQuery.ts';
import { PaintedText } from '../../shared/painted/PaintedText.tsx';
import { useInputNames } from '../../shared/words/unitNames.ts';
import { knownText } from '../numberText.ts';
import { networkNow } from '../shownNetwork.ts';
import { CardNote, CardRow, CardTitle } from './CardRow.tsx';
import { NeuronComputation } from './NeuronComputation.tsx';
import { ParameterField } from './ParameterField.tsx';
import { PartName } from './PartName.tsx';

interface NeuronCardProps {
  readonly sizes: readonly number[];
  readonly layer: number;
  readonly neuron: number;
  readonly pinned: boolean;
}

/** Exact numbers of a neuron; when pinned, also its editable bias, weighted sum and activation with the numbers filled in. */
export function NeuronCard({ sizes, layer, neuron, pinned }: NeuronCardProps) {
  const words = strings.cards;
  // A phone has room for the numbers or the computation, not both.
  const isTouch = useMediaQuery('(pointer: coarse)');
  const [chosen, setChosen] = useState<boolean | null>(null);
  const showsComputation = chosen ?? !isTouch;
  const inputNames = useInputNames();
  const passAt = (state: PageState) => networkNow(state, sizes)?.pass;
  const biasAt = (state: PageState) => networkNow(state, sizes)?.network.layers[layer]?.biases[neuron] ?? Number.NaN;
  const isOutput = layer === sizes.length - 2;
  return (
    <>
      <CardTitle>
        {isOutput ? words.outputTitle : words.hiddenTitle} <PartName sizes={sizes} column={layer + 1} unit={neuron} />
      </CardTitle>
      <dl>
        <CardRow label={words.activation}>
          <PaintedText
            of={(state) => knownText(passAt(state)?.activations[layer + 1]?.[neuron] ?? Number.NaN, formatExact)}
          />
        </CardRow>
        <CardRow label={words.weightedSum}>
          <PaintedText
            of={(state) => knownText(passAt(state)?.preActivations[layer]?.[neuron] ?? Number.NaN, formatExact)}
          />
        </CardRow>
        <CardRow label={words.bias}>
          {pinned ? (
            <ParameterField
              part={`b${layer}.${neuron}`}
              label={words.setBias(unitName(sizes, layer + 1, neuron, inputNames))}
              valueIn={biasAt}
            />
          ) : (
            <PaintedText of={(state) => formatExact(biasAt(state))} />
          )}
        </CardRow>
      </dl>
      {pinned ? (
        <>
          <button
            type="button"
            aria-expanded={showsComputation}
            onClick={() => setChosen(!showsComputation)}
            className="mt-0.5 min-h-[24px] cursor-pointer font-semibold underline underline-offset-2 pointer-coarse:min-h-[44px]"
          >
            {showsComputation ? words.hideComputed : words.howComputed}
          </button>
          {showsComputation && <NeuronComputation sizes={sizes} layer={layer} neuron={neuron} />}
        </>
      ) : (
        <CardNote>{words.openNeuron}</CardNote>
      )}
    </>
  );
}
