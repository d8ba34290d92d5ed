import { activationFunctions } from '../../core/activations.ts';
import { unitName } from '../../core/unitName.ts';
import { strings } from '../../strings/index.ts';
import { useInputNames } from '../shared/useInputNames.ts';
import { PartName } from './PartName.tsx';
import type { Reading } from './shownNetwork.ts';
import { writtenSum } from './weightedSum.ts';

interface NeuronComputationProps {
  readonly sizes: readonly number[];
  readonly reading: Reading;
  readonly layer: number;
  readonly neuron: number;
}

/** z = bias + Σ w·a, a line for each term, then a = f(z). Within an update, what is not computed yet says so. */
export function NeuronComputation({ sizes, reading, layer, neuron }: NeuronComputationProps) {
  const { notComputed } = strings.network;
  const inputNames = useInputNames();
  const description = reading.network.layers[layer];
  if (!description) return null;
  const sources = reading.pass.activations[layer] ?? [];
  const weights = sources.map((_, from) => description.weights[from]?.[neuron] ?? Number.NaN);
  const written = writtenSum({
    bias: description.biases[neuron] ?? Number.NaN,
    terms: sources.map((activation, from) => ({ weight: weights[from] ?? Number.NaN, activation })),
    z: reading.pass.preActivations[layer]?.[neuron] ?? Number.NaN,
    a: reading.pass.activations[layer + 1]?.[neuron] ?? Number.NaN,
    f: (z) => activationFunctions[description.activation].value(z),
  });

  return (
    <div className="leading-[1.45]">
      <p className="text-muted">{strings.cards.sumFormula}</p>
      <table className="w-full">
        <tbody>
          <tr>
            <th scope="row" className="pr-2 text-left font-normal text-muted">
              {strings.cards.bias}
            </th>
            <td className="text-right whitespace-nowrap">{written.bias}</td>
          </tr>
          {written.terms.map((term, from) => (
            <tr key={unitName(sizes, layer, from, inputNames)}>
              <th scope="row" className="pr-2 text-left font-normal text-muted">
                + <PartName sizes={sizes} column={layer} unit={from} />
              </th>
              <td className="text-right whitespace-nowrap">
                <span className={(weights[from] ?? 0) < 0 ? 'text-negative' : 'text-positive'}>{term.weight}</span>
                {' × '}
                {term.activation || notComputed}
              </td>
            </tr>
          ))}
          <tr className="border-t border-hairline">
            <th scope="row" className="text-left font-semibold">
              {strings.cards.sum} =
            </th>
            <td className="text-right font-semibold">{written.z || notComputed}</td>
          </tr>
        </tbody>
      </table>
      <p className="flex flex-wrap justify-between gap-x-2">
        <span>{strings.cards.activationFormula(description.activation)} =</span>
        <span className="ml-auto font-semibold">{written.a || notComputed}</span>
      </p>
    </div>
  );
}
