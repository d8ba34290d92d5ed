import type { GradientCheck } from '../../core/analysis/gradientCheck.ts';
import { sampleDeltas, slopeAt } from '../../core/engine/backwardPropagation.ts';
import type { GradientRule } from '../../core/model/gradientRules.ts';
import { layerOffset } from '../../core/model/network.ts';
import { parsePart } from '../../core/model/partId.ts';
import {
  forwardPassOf,
  isSamePoint,
  networkOf,
  selectDataSet,
  selectExplainedPart,
  selectInputs,
  selectProbe,
} from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { laterStrings } from '../../strings/later.ts';
import { shortNumber } from '../../strings/shortNumber.ts';
import { CheckTable, NumberCell, RowName } from './CheckTable.tsx';
import type { CheckedNetwork } from './useCheckedNetwork.ts';

const DIGITS = 4;
/** Larger networks show only the parameters of the selected layer. */
const MOST_ROWS = 60;

interface SideBySideProps {
  readonly network: CheckedNetwork;
  readonly check: GradientCheck;
}

/** The common bug beside the chain rule: δ of every neuron for the chosen input, then gradients and updates. */
export function SideBySide({ network, check }: SideBySideProps) {
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-4">
      <Deltas network={network} check={check} />
      <Changes network={network} check={check} />
    </div>
  );
}

function Deltas({ network, check }: SideBySideProps) {
  const words = laterStrings.check;
  const snapshot = usePage((state) => state.run.snapshot);
  const probe = usePage(selectProbe);
  const inputs = usePage(selectInputs);
  const dataSet = usePage(selectDataSet);
  const loss = usePage((state) => state.spec.config.loss);
  if (!snapshot) return null;
  const targets = dataSet.training.find(({ point }) => isSamePoint(point, probe))?.targets;
  if (!targets) return <p className="max-w-[300px] text-[13px] text-muted">{words.noTarget}</p>;
  const pass = forwardPassOf(snapshot, inputs);
  const deltasBy = (gradientRule: GradientRule) =>
    sampleDeltas(networkOf(snapshot), pass, targets, check.sampleCount, { loss, gradientRule });
  const [right, wrong] = [deltasBy('exact'), deltasBy('tutorial')];
  const [x1, x2] = probe;
  return (
    <CheckTable
      caption={words.deltaCaption(
        `(${shortNumber(x1)}, ${shortNumber(x2)})`,
        targets.map(shortNumber).join(', '),
        check.sampleCount,
      )}
      columns={[words.neuron, ...bothRules(words.factor), ...bothRules(words.delta)]}
    >
      <tbody>
        {pass.activations.slice(1).flatMap((activations, l) =>
          activations.map((a, j) => (
            <tr key={network.nameOf(l + 1, j)}>
              <RowName>{network.nameOf(l + 1, j)}</RowName>
              <NumberCell value={slopeAt(a, 'sigmoid', 'exact')} digits={DIGITS} />
              <NumberCell value={slopeAt(a, 'sigmoid', 'tutorial')} digits={DIGITS} />
              <NumberCell value={right[l]?.[j]} digits={DIGITS} backward />
              <NumberCell value={wrong[l]?.[j]} digits={DIGITS} backward />
            </tr>
          )),
        )}
      </tbody>
    </CheckTable>
  );
}

function Changes({ network, check }: SideBySideProps) {
  const words = laterStrings.check;
  const selected = usePage(selectExplainedPart);
  const { sizes, parameterNames } = network;
  const { corrected, backpropagation } = check;
  if (!corrected) return null;
  const isLarge = parameterNames.length > MOST_ROWS;
  const part = parsePart(selected);
  const layer = part === null || part.kind === 'input' ? 0 : part.layer;
  const start = isLarge ? layerOffset(sizes, layer) : 0;
  const end = isLarge ? layerOffset(sizes, layer + 1) : parameterNames.length;
  return (
    <CheckTable
      caption={isLarge ? words.changeCaptionOf(layer + 1, sizes.length - 1) : words.changeCaption}
      columns={[words.parameter, ...bothRules(words.gradient), ...bothRules(words.change)]}
    >
      <tbody>
        {parameterNames.slice(start, end).map((name, row) => (
          <tr key={name}>
            <RowName>{name}</RowName>
            <NumberCell value={corrected.backpropagation[start + row]} digits={DIGITS} backward />
            <NumberCell value={backpropagation[start + row]} digits={DIGITS} backward />
            <NumberCell value={corrected.chainRuleChange[start + row]} digits={DIGITS} />
            <NumberCell value={corrected.ownChange[start + row]} digits={DIGITS} />
          </tr>
        ))}
      </tbody>
    </CheckTable>
  );
}

function bothRules(name: string) {
  const words = laterStrings.check;
  return [words.chainRule, words.withBug].map((rule) => (
    <span key={rule}>
      {name}
      <br />
      {rule}
    </span>
  ));
}
