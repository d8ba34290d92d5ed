import { sharesOneWhole } from '../../../core/model/activations.ts';
import { unitName } from '../../../core/model/unitName.ts';
import { selectDataSet } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { formatExact, formatWhole } from '../../../strings/formatNumber.ts';
import { laterStrings } from '../../../strings/later.ts';
import { shortNumber } from '../../../strings/shortNumber.ts';
import { WORDS } from '../layout.ts';
import type { HiddenChoice } from './hiddenChoice.ts';
import type { NeuronCut } from './neuronCut.ts';
import type { HiddenSpaceNow } from './useHiddenSpace.ts';

interface HiddenCaptionProps {
  readonly sizes: readonly number[];
  readonly choice: HiddenChoice;
  readonly space: HiddenSpaceNow;
}

/** The cut in numbers, and what the picture leaves out. */
export function HiddenCaption({ sizes, choice, space: { points, cut } }: HiddenCaptionProps) {
  const words = laterStrings.spaces;
  const { layer, neurons, nextNeuron } = choice;
  const { range, training, test, task } = usePage(selectDataSet);
  const isShared = usePage((state) => sharesOneWhole(state.spec.config.outputActivation));
  const presenting = usePage((state) => state.view.presenting);
  const showTest = usePage((state) => state.view.showTest);
  const all = training.length + (showTest ? test.length : 0);
  const isOutput = layer + 3 === sizes.length;
  const level = formatExact(range.middle);
  const cutName = words.cutNames[neurons.length === 3 ? 3 : neurons.length === 2 ? 2 : 1];
  const next = unitName(sizes, layer + 2, nextNeuron, []);
  const sentences: string[] = [];
  if (!cut) sentences.push(isShared ? words.noCutOfShares : words.noCut(level));
  else {
    const formula = formulaOf(
      cut,
      neurons.map((neuron) => unitName(sizes, layer + 1, neuron, [])),
    );
    sentences.push(isOutput ? words.outputCut(cutName, level, formula) : words.neuronCut(cutName, next, formula));
  }
  if (cut && neurons.length < (sizes[layer + 1] ?? 0)) sentences.push(words.othersFixed);
  if (!isOutput && (sizes[layer + 2] ?? 0) > 1) sentences.push(words.chooseNeuron);
  if (neurons.length > 1) sentences.push(words.gridKey);
  if (points.length < all) sentences.push(words.someOf(formatWhole(points.length), formatWhole(all)));
  if (neurons.length === 1 && task === 'classification') sentences.push(words.lineKey);
  return (
    <div className={WORDS}>
      <p className={`text-muted ${presenting ? 'text-[20px]' : 'text-[12px]'}`}>{sentences.join(' ')}</p>
    </div>
  );
}

/** −1.2·a(h1) + 3·a(h2) − 0.41 = 0 */
function formulaOf({ weights, constant }: NeuronCut, units: readonly string[]): string {
  const words = laterStrings.spaces;
  const terms = weights.map((weight, k) => words.term(shortNumber(Math.abs(weight)), units[k] ?? ''));
  const values = [...weights, constant];
  const text = [...terms, shortNumber(Math.abs(constant))]
    .map((term, k) => {
      const isNegative = (values[k] ?? 0) < 0;
      return k === 0 ? `${isNegative ? '\u2212' : ''}${term}` : ` ${isNegative ? '\u2212' : '+'} ${term}`;
    })
    .join('');
  return `${text} = 0`;
}
