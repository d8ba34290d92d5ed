import type { Comparison } from '../../core/analysis/compareGradients.ts';
import type { GradientCheck } from '../../core/analysis/gradientCheck.ts';
import { formatWhole } from '../../strings/formatNumber.ts';
import { strings } from '../../strings/index.ts';
import { CheckTable, NumberCell, RowName, WordCell } from './CheckTable.tsx';

const DIGITS = 2;

/** How the two gradients compare, by layer and in total. */
export function LayerTable({ check }: { readonly check: GradientCheck }) {
  const words = strings.check;
  const { layers, all } = check;
  const columns = [words.layer, words.parameters, words.largestDifference, words.relativeDifference];
  return (
    <CheckTable caption={words.layerCaption} columns={columns}>
      <tbody>
        {layers.map((comparison, l) => {
          const name = words.layerName(l + 1, layers.length);
          return <LayerRow key={name} name={name} comparison={comparison} />;
        })}
        <LayerRow name={words.allLayers} comparison={all} />
      </tbody>
    </CheckTable>
  );
}

function LayerRow({ name, comparison }: { readonly name: string; readonly comparison: Comparison }) {
  const { agreeing, disagreeing, tooSmall, largestDifference, relativeDifference } = comparison;
  return (
    <tr>
      <RowName>{name}</RowName>
      <WordCell>{formatWhole(agreeing + disagreeing + tooSmall)}</WordCell>
      <NumberCell value={largestDifference ?? undefined} digits={DIGITS} />
      <NumberCell value={relativeDifference ?? undefined} digits={DIGITS} />
    </tr>
  );
}
