import { isBounded, type LayerActivationName, layerFacts } from '../../core/model/activations.ts';
import { biasRules } from '../../core/model/biasRules.ts';
import { isCrowded } from '../../geometry/network/edgeWidth.ts';
import { selectProbe } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { coordinateText } from '../../strings/numberText.ts';
import { LineChoice } from './edges/LineChoice.tsx';
import { PresentedLines } from './edges/LineLegend.tsx';
import { NetworkTable } from './NetworkTable.tsx';
import { useShownSizes } from './shownNetwork.ts';

/** Below the network: a sentence about its squares, or where everything is shown, what its lines show; and all its numbers. */
export function NetworkFoot() {
  const sizes = useShownSizes();
  const level = usePage((state) => state.view.level);
  const encoding = usePage((state) => state.view.edgeEncoding);
  const presenting = usePage((state) => state.view.presenting);
  if (!sizes) return null;
  if (presenting) return <PresentedLines encoding={encoding} sizes={sizes} />;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 pt-1 text-[13px] text-muted">
      {level === 'all' ? <LineChoice encoding={encoding} sizes={sizes} /> : <AboutSquares sizes={sizes} />}
      <NetworkTable />
    </div>
  );
}

function AboutSquares({ sizes }: { readonly sizes: readonly number[] }) {
  const words = strings.network.foot;
  const activation = usePage((state) => state.run.snapshot?.architecture.activations[0] ?? 'sigmoid');
  const biases = usePage((state) => state.spec.config.biases);
  const [x1, x2] = usePage(selectProbe);
  if (sizes.length > 3 && isCrowded(sizes)) return <p>{words.deep(words.colours[coloursOf(activation)])}</p>;
  const [before, after] = words.squares(!biasRules[biases].isZero);
  return (
    <p>
      {before}{' '}
      <strong className="font-semibold text-ink">
        {strings.network.chosenInput.point(coordinateText(x1), coordinateText(x2))}
      </strong>{' '}
      {after}
    </p>
  );
}

/** What the colours of hidden squares mean: two ends, both sides of 0, or only above 0. */
function coloursOf(activation: LayerActivationName): keyof typeof strings.network.foot.colours {
  const { min } = layerFacts(activation).range;
  if (isBounded(activation)) return min === 0 ? 'fromZero' : 'bothWays';
  return min === 0 ? 'above' : 'aroundZero';
}
