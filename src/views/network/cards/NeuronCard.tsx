import { useId, useState } from 'react';
import { unitName } from '../../../core/model/unitName.ts';
import { setDock } from '../../../store/actions/viewActions.ts';
import { canSetWeights } from '../../../store/state/limits.ts';
import type { PageState } from '../../../store/state/pageState.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { formatExact, formatSignificant } from '../../../strings/formatNumber.ts';
import { laterStrings } from '../../../strings/later.ts';
import { knownText } from '../../../strings/numberText.ts';
import { useAllowed } from '../../shared/page/limits.tsx';
import { PaintedText } from '../../shared/painted/PaintedText.tsx';
import { useInputNames } from '../../shared/words/unitNames.ts';
import { networkNow } from '../shownNetwork.ts';
import { CardNote, CardRow, CardTitle } from './CardRow.tsx';
import { HoldSwitch } from './HoldSwitch.tsx';
import { ParameterField } from './ParameterField.tsx';
import { PartName } from './PartName.tsx';

interface NeuronCardProps {
  readonly sizes: readonly number[];
  readonly layer: number;
  readonly neuron: number;
}

const DIGITS = 4;
const LINK =
  'min-h-7 cursor-pointer underline underline-offset-2 hover:text-ink pointer-coarse:min-h-[44px] font-semibold';

/** The numbers of a neuron; where the dock is closed, also its bias to be changed and the way to how they are computed. */
export function NeuronCard({ sizes, layer, neuron }: NeuronCardProps) {
  const words = laterStrings.cards;
  const [allDigits, setAllDigits] = useState(false);
  // The open dock has a field for it, so the card is small.
  const hasDock = usePage((state) => state.view.dock !== null);
  const canSet = usePage(canSetWeights);
  const canExplain = useAllowed('formula');
  const helpId = useId();
  const inputNames = useInputNames();
  const passAt = (state: PageState) => networkNow(state, sizes)?.pass;
  const biasAt = (state: PageState) => networkNow(state, sizes)?.network.layers[layer]?.biases[neuron] ?? Number.NaN;
  const format = (value: number) => (allDigits ? formatExact(value) : formatSignificant(value, DIGITS));
  const isOutput = layer === sizes.length - 2;
  return (
    <>
      <CardTitle>
        {isOutput ? words.outputTitle : words.hiddenTitle} <PartName sizes={sizes} column={layer + 1} unit={neuron} />
      </CardTitle>
      <dl>
        <CardRow label={words.answer}>
          <PaintedText
            of={(state) => knownText(passAt(state)?.activations[layer + 1]?.[neuron] ?? Number.NaN, format)}
          />
        </CardRow>
        <CardRow label={words.weightedSum}>
          <PaintedText
            of={(state) => knownText(passAt(state)?.preActivations[layer]?.[neuron] ?? Number.NaN, format)}
          />
        </CardRow>
        <CardRow label={words.bias}>
          {hasDock || !canSet ? (
            <PaintedText of={(state) => format(biasAt(state))} />
          ) : (
            <ParameterField
              part={`b${layer}.${neuron}`}
              label={words.setBias(unitName(sizes, layer + 1, neuron, inputNames))}
              valueIn={biasAt}
              {...(allDigits ? {} : { sharedHelp: helpId })}
            />
          )}
        </CardRow>
      </dl>
      {!hasDock && <HoldSwitch part={`b${layer}.${neuron}`} />}
      {canSet ? (
        <p id={helpId} className="sr-only">
          {words.setHelp}
        </p>
      ) : (
        <CardNote>{laterStrings.task.fixedWeights}</CardNote>
      )}
      <p className="flex flex-wrap justify-between gap-x-4">
        {!hasDock && canExplain && (
          <button type="button" className={LINK} onClick={() => setDock('formula')}>
            {words.howComputed}
          </button>
        )}
        <button type="button" aria-pressed={allDigits} className={LINK} onClick={() => setAllDigits(!allDigits)}>
          {words.allDigits}
        </button>
      </p>
    </>
  );
}
