import type { ReactNode } from 'react';
import { unitName } from '../../core/unitName.ts';
import { selectMoment } from '../../store/slowMotion.ts';
import { usePage } from '../../store/usePage.ts';
import { formatExact, formatSignificant } from '../../strings/formatNumber.ts';
import { strings } from '../../strings/index.ts';
import { useInputNames } from '../shared/useInputNames.ts';
import { CardNote, CardRow, CardTitle } from './CardRow.tsx';
import { knownText } from './numberText.ts';
import { ParameterField } from './ParameterField.tsx';
import { PartName } from './PartName.tsx';
import type { Reading } from './shownNetwork.ts';
import { writtenProduct } from './weightedSum.ts';

interface WeightCardProps {
  readonly sizes: readonly number[];
  readonly reading: Reading;
  readonly layer: number;
  readonly from: number;
  readonly to: number;
  readonly pinned: boolean;
}

/** A weight, what it connects, and what it adds for the shown input; opened, the weight can be changed. */
export function WeightCard({ sizes, reading, layer, from, to, pinned }: WeightCardProps) {
  const words = strings.cards;
  const inputNames = useInputNames();
  const { network, pass } = reading;
  const weight = network.layers[layer]?.weights[from]?.[to] ?? Number.NaN;
  const source = pass.activations[layer]?.[from] ?? Number.NaN;
  const target = pass.activations[layer + 1]?.[to] ?? Number.NaN;
  const written = writtenProduct(weight, source);
  // The bias is the first term of a sum, so this product is one further on.
  const isMultiplied = usePage((state) => {
    const moment = selectMoment(state);
    return moment === null || moment.termsDone({ kind: 'z', layer, neuron: to }) > from + 1;
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
          {pinned ? (
            <ParameterField
              part={`w${layer}.${from}.${to}`}
              label={words.setWeight(
                unitName(sizes, layer, from, inputNames),
                unitName(sizes, layer + 1, to, inputNames),
              )}
              value={weight}
            />
          ) : (
            formatExact(weight)
          )}
        </CardRow>
        <CardRow label={labelled(words.from, sourceName)}>{knownText(source, () => written.activation)}</CardRow>
        <CardRow label={labelled(words.contribution, targetName)}>
          {isMultiplied ? (
            <>
              <span className="font-normal">
                {written.weight} × {written.activation} =
              </span>{' '}
              {written.product}
            </>
          ) : (
            strings.network.notComputed
          )}
        </CardRow>
        <CardRow label={labelled(words.to, targetName)}>
          {knownText(target, (value) => formatSignificant(value, 5))}
        </CardRow>
      </dl>
      <CardNote>{pinned ? words.weightNote : words.openWeight}</CardNote>
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
