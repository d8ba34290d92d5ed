import { activationFunctions } from '../../../core/model/activations.ts';
import { unitName } from '../../../core/model/unitName.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { strings } from '../../../strings/index.ts';
import { type Look, usePaint, write } from '../../shared/painted/usePainted.ts';
import { useInputNames } from '../../shared/words/unitNames.ts';
import { type NetworkNow, networkNow } from '../shownNetwork.ts';
import { PartName } from './PartName.tsx';
import { writtenSum } from './weightedSum.ts';

interface NeuronComputationProps {
  readonly sizes: readonly number[];
  readonly layer: number;
  readonly neuron: number;
}

/** Marks the elements of the numbers, in the order of `looksOf`. */
const NUMBER = { 'data-number': true } as const;

/** z = bias + Σ w·a, a line per term, then a = f(z). Within an update, numbers not yet computed say so. */
export function NeuronComputation({ sizes, layer, neuron }: NeuronComputationProps) {
  const inputNames = useInputNames();
  const activation = usePage(({ run }) => run.snapshot?.architecture.activations[layer]);
  const box = usePaint<HTMLDivElement>((element, state) => {
    const now = networkNow(state, sizes);
    const looks = now ? looksOf(now, layer, neuron) : [];
    for (const [index, place] of element.querySelectorAll('[data-number]').entries()) write(place, looks[index] ?? {});
  });
  const sources = Array.from({ length: sizes[layer] ?? 0 }, (_, from) => from);
  return (
    <div ref={box} className="leading-[1.45]">
      <p className="text-muted">{strings.cards.sumFormula}</p>
      <table className="w-full">
        <tbody>
          <tr>
            <th scope="row" className="pr-2 text-left font-normal text-muted">
              {strings.cards.bias}
            </th>
            <td {...NUMBER} className="text-right whitespace-nowrap" />
          </tr>
          {sources.map((from) => (
            <tr key={unitName(sizes, layer, from, inputNames)}>
              <th scope="row" className="pr-2 text-left font-normal text-muted">
                + <PartName sizes={sizes} column={layer} unit={from} />
              </th>
              <td className="text-right whitespace-nowrap">
                <span {...NUMBER} />
                {' × '}
                <span {...NUMBER} />
              </td>
            </tr>
          ))}
          <tr className="border-t border-hairline">
            <th scope="row" className="text-left font-semibold">
              {strings.cards.sum} =
            </th>
            <td {...NUMBER} className="text-right font-semibold" />
          </tr>
        </tbody>
      </table>
      <p className="flex flex-wrap justify-between gap-x-2">
        <span>{activation && strings.cards.activationFormula(activation)} =</span>
        <span {...NUMBER} className="ml-auto font-semibold" />
      </p>
    </div>
  );
}

/** Texts for the bias, the weight and activation of each term, z and a. */
function looksOf({ network, pass }: NetworkNow, layer: number, neuron: number): readonly Look[] {
  const { notComputed } = strings.network;
  const description = network.layers[layer];
  if (!description) return [];
  const sources = pass.activations[layer] ?? [];
  const weights = sources.map((_, from) => description.weights[from]?.[neuron] ?? Number.NaN);
  const written = writtenSum({
    bias: description.biases[neuron] ?? Number.NaN,
    terms: sources.map((activation, from) => ({ weight: weights[from] ?? Number.NaN, activation })),
    z: pass.preActivations[layer]?.[neuron] ?? Number.NaN,
    a: pass.activations[layer + 1]?.[neuron] ?? Number.NaN,
    f: (z) => activationFunctions[description.activation].value(z),
  });
  const terms = written.terms.flatMap((term, from): readonly Look[] => [
    { text: term.weight, class: (weights[from] ?? 0) < 0 ? 'text-negative' : 'text-positive' },
    { text: term.activation || notComputed },
  ]);
  return [{ text: written.bias }, ...terms, { text: written.z || notComputed }, { text: written.a || notComputed }];
}
