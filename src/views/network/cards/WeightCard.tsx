import type { ReactNode } from 'react';
import { unitName } from '../../../core/model/unitName.ts';
import { selectAtCursor } from '../../../store/state/atCursor.ts';
import { canSetWeights } from '../../../store/state/limits.ts';
import type { PageState } from '../../../store/state/pageState.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { formatSignificant } from '../../../strings/formatNumber.ts';
import { strings } from '../../../strings/index.ts';
import { laterStrings } from '../../../strings/later.ts';
import { knownText } from '../../../strings/numberText.ts';
import { PaintedText } from '../../shared/painted/PaintedText.tsx';
import { useInputNames } from '../../shared/words/unitNames.ts';
import { networkNow } from '../shownNetwork.ts';
import { CardNote, CardRow, CardTitle } from './CardRow.tsx';
import { HoldSwitch } from './HoldSwitch.tsx';
import { ParameterField } from './ParameterField.tsx';
import { PartName } from './PartName.tsx';
import { writtenProduct } from './writtenProduct.ts';

interface WeightCardProps {
  readonly sizes: readonly number[];
  readonly layer: number;
  readonly from: number;
  readonly to: number;
}

/** A weight to be changed, its two units, and its contribution for the shown input. For fingers: a mouse has the chip and the dock. */
export function WeightCard({ sizes, layer, from, to }: WeightCardProps) {
  const words = laterStrings.cards;
  const inputNames = useInputNames();
  const canSet = usePage(canSetWeights);
  const numbersAt = (state: PageState) => {
    const now = networkNow(state, sizes);
    return {
      weight: now?.network.layers[layer]?.weights[from]?.[to] ?? Number.NaN,
      source: now?.pass.activations[layer]?.[from] ?? Number.NaN,
      target: now?.pass.activations[layer + 1]?.[to] ?? Number.NaN,
    };
  };
  const weightAt = (state: PageState) => numbersAt(state).weight;
  const writtenAt = (state: PageState) => {
    const { weight, source } = numbersAt(state);
    return writtenProduct(weight, source);
  };
  // The bias is the first term of the sum, so this product is one further on.
  const isMultiplied = usePage((state) => {
    const atCursor = selectAtCursor(state);
    return atCursor === null || atCursor.termsDone({ kind: 'z', layer, neuron: to }) > from + 1;
  });
  const sourceName = <PartName sizes={sizes} column={layer} unit={from} />;
  const targetName = <PartName sizes={sizes} column={layer + 1} unit={to} />;
  return (
    <>
      <CardTitle>
        {words.weightTitle} {sourceName} → {targetName}
      </CardTitle>
      <dl>
        <CardRow label={words.weightTitle}>
          <ParameterField
            part={`w${layer}.${from}.${to}`}
            label={words.setWeight(
              unitName(sizes, layer, from, inputNames),
              unitName(sizes, layer + 1, to, inputNames),
            )}
            valueIn={weightAt}
          />
        </CardRow>
        <CardRow label={labelled(words.from, sourceName)}>
          <PaintedText of={(state) => knownText(numbersAt(state).source, () => writtenAt(state).activation)} />
        </CardRow>
        <CardRow label={labelled(words.contribution, targetName)}>
          {isMultiplied ? (
            <>
              <PaintedText
                className="font-normal"
                of={(state) => `${writtenAt(state).weight} × ${writtenAt(state).activation} =`}
              />{' '}
              <PaintedText of={(state) => writtenAt(state).product} />
            </>
          ) : (
            strings.network.notComputed
          )}
        </CardRow>
        <CardRow label={labelled(words.to, targetName)}>
          <PaintedText of={(state) => knownText(numbersAt(state).target, (value) => formatSignificant(value, 4))} />
        </CardRow>
      </dl>
      <HoldSwitch part={`w${layer}.${from}.${to}`} />
      <CardNote>{canSet ? words.weightNote : laterStrings.task.fixedWeights}</CardNote>
    </>
  );
}

function labelled(label: string, name: ReactNode) {
  return (
    <>
      {label} {name}
    </>
  );
}
