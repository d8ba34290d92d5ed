import { useId } from 'react';
import type { Layer } from '../../core/model/network.ts';
import { unitName } from '../../core/model/unitName.ts';
import { selectAtCursor } from '../../store/state/atCursor.ts';
import { canSetWeights } from '../../store/state/limits.ts';
import type { PageState } from '../../store/state/pageState.ts';
import { pageStore } from '../../store/state/pageStore.ts';
import { networkOf, selectInputs } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { formatExact, formatSignificant } from '../../strings/formatNumber.ts';
import { strings } from '../../strings/index.ts';
import { laterStrings } from '../../strings/later.ts';
import { CalmEpoch, useBehindMark } from '../shared/painted/CalmEpoch.tsx';
import { useInputNames } from '../shared/words/unitNames.ts';
import { ParameterField } from './cards/ParameterField.tsx';
import { hasSizes, type NetworkNow, networkAt } from './shownNetwork.ts';

const DIGITS = 6;
const CELL = 'border border-hairline px-2 py-1 text-right whitespace-nowrap';

/** One table for the inputs, then one per layer: a row per neuron, with editable bias and weights. */
export function LayerTables({ sizes }: { readonly sizes: readonly number[] }) {
  const now = useCalmNetwork(sizes);
  const box = useBehindMark<HTMLDivElement>();
  const inputNames = useInputNames();
  const canSet = usePage(canSetWeights);
  const helpId = useId();
  const nameOf = (column: number, unit: number) => unitName(sizes, column, unit, inputNames);
  if (!now) return null;
  const { network, pass } = now;
  const hiddenLayers = network.layers.length - 1;
  return (
    <div ref={box}>
      <p id={helpId} className="mt-1 text-[12px] text-muted">
        {canSet ? laterStrings.cards.setHelp : laterStrings.task.fixedWeights} <CalmEpoch />
      </p>
      <table className="mt-3 text-[13px]">
        <caption className="pb-1 text-left font-semibold">{laterStrings.cards.inputTable}</caption>
        <thead>
          <tr>
            <ColumnName name={laterStrings.cards.unit} />
            <ColumnName name={laterStrings.cards.value} />
          </tr>
        </thead>
        <tbody>
          {pass.activations[0]?.map((value, input) => (
            <tr key={nameOf(0, input)}>
              <RowName name={nameOf(0, input)} />
              <td className={CELL}>{formatExact(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {network.layers.map((layer, l) => {
        const caption =
          l === hiddenLayers
            ? strings.network.columns.outputColumn
            : strings.network.columns.hiddenColumn(l + 1, hiddenLayers);
        return (
          <table key={caption} className="mt-4 text-[13px]">
            <caption className="pb-1 text-left font-semibold">{caption}</caption>
            <thead>
              <tr>
                <ColumnName name={laterStrings.cards.unit} />
                <ColumnName name={laterStrings.cards.activation} />
                <ColumnName name={laterStrings.cards.weightedSum} />
                <ColumnName name={laterStrings.cards.bias} />
                {layer.weights.map((_, from) => (
                  <ColumnName key={nameOf(l, from)} name={laterStrings.cards.weightFrom(nameOf(l, from))} />
                ))}
              </tr>
            </thead>
            <tbody>
              {layer.biases.map((_, unit) => (
                <tr key={nameOf(l + 1, unit)}>
                  <RowName name={nameOf(l + 1, unit)} />
                  <Value value={pass.activations[l + 1]?.[unit]} />
                  <Value value={pass.preActivations[l]?.[unit]} />
                  <td className={CELL}>
                    <ParameterField
                      part={`b${l}.${unit}`}
                      label={laterStrings.cards.setBias(nameOf(l + 1, unit))}
                      valueIn={(state) => layerAt(state, l)?.biases[unit] ?? Number.NaN}
                      sharedHelp={helpId}
                    />
                  </td>
                  {layer.weights.map((_row, from) => (
                    <td key={nameOf(l, from)} className={CELL}>
                      <ParameterField
                        part={`w${l}.${from}.${unit}`}
                        label={laterStrings.cards.setWeight(nameOf(l, from), nameOf(l + 1, unit))}
                        valueIn={(state) => layerAt(state, l)?.weights[from]?.[unit] ?? Number.NaN}
                        sharedHelp={helpId}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        );
      })}
    </div>
  );
}

/** The network for tables; while playing it is renewed less often than the graph. */
function useCalmNetwork(sizes: readonly number[]): NetworkNow | null {
  const calm = usePage(({ run }) => run.calm);
  // Subscribes to what the forward pass depends on as well.
  usePage(selectInputs);
  usePage(selectAtCursor);
  return calm && hasSizes(calm, sizes) ? networkAt(pageStore.getState(), calm) : null;
}

function layerAt({ run }: PageState, layer: number): Layer | undefined {
  return run.calm ? networkOf(run.calm).layers[layer] : undefined;
}

function ColumnName({ name }: { readonly name: string }) {
  return (
    <th scope="col" className={`${CELL} font-normal text-muted`}>
      {name}
    </th>
  );
}

function RowName({ name }: { readonly name: string }) {
  return (
    <th scope="row" className={`${CELL} font-semibold`}>
      {name}
    </th>
  );
}

/** Blank if not yet computed. */
function Value({ value = Number.NaN }: { readonly value: number | undefined }) {
  return <td className={CELL}>{Number.isNaN(value) ? '' : formatSignificant(value, DIGITS)}</td>;
}
