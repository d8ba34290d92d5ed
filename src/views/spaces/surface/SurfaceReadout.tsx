import { useId, useState } from 'react';
import { type LossSurface, nodeValue } from '../../../core/analysis/lossSurface.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { formatPercent, formatSignificant, formatWhole } from '../../../strings/formatNumber.ts';
import { laterStrings } from '../../../strings/later.ts';
import { shortNumber } from '../../../strings/shortNumber.ts';
import { PICTURE_AND_WORDS, WORDS } from '../layout.ts';
import { SurfaceSquare } from './SurfaceSquare.tsx';
import type { SurfaceNow } from './useLossSurface.ts';

interface SurfaceReadoutProps {
  /** Or null before the first result. */
  readonly now: SurfaceNow | null;
  /** Names of the parameters along the axes. */
  readonly across: string;
  readonly up: string;
}

/** The surface with its numbers. */
export function SurfaceReadout({ now, across, up }: SurfaceReadoutProps) {
  const words = laterStrings.spaces;
  const descriptionId = useId();
  /** The grid node under the pointer or crosshair. */
  const [pointed, setPointed] = useState<number | null>(null);
  const presenting = usePage((state) => state.view.presenting);
  const surface = now?.surface ?? null;
  const textAt = (node: number) => {
    if (!surface) return '';
    const { acrossValue, upValue } = valuesAt(surface, node);
    return words.at(across, shortNumber(acrossValue), up, shortNumber(upValue), lossText(surface.losses[node]));
  };
  return (
    <div className={PICTURE_AND_WORDS}>
      <SurfaceSquare
        surface={surface}
        isCurrent={now?.isCurrent ?? false}
        across={across}
        up={up}
        descriptionId={descriptionId}
        pointed={pointed}
        textAt={textAt}
        onPoint={setPointed}
      />
      <div className={`${WORDS} ${presenting ? 'text-[20px]' : 'text-[12px]'}`}>
        {now?.isCurrent ? (
          <output aria-label={words.readoutName} data-value={now.surface.loss} className="font-semibold">
            {words.now(lossText(now.surface.loss))}
          </output>
        ) : (
          <Waiting now={now} />
        )}
        {/* The readout replaces the hint, so that the picture keeps its size. */}
        <div className="relative text-muted">
          <p className={pointed === null ? '' : 'invisible'}>
            {words.surfaceHint} {now && now.surface.path.length > 1 && words.pathHint}
          </p>
          {pointed !== null && <p className="absolute inset-0 text-ink">{textAt(pointed)}</p>}
        </div>
      </div>
      <p id={descriptionId} className="sr-only">
        {surface && sentenceOf(surface, across, up)}
      </p>
    </div>
  );
}

/** Why there is no surface for the current position. */
function Waiting({ now }: { readonly now: SurfaceNow | null }) {
  const words = laterStrings.spaces;
  const progress = usePage((state) => state.run.analyses.lossSurface?.progress ?? 0);
  const rests = usePage((state) => state.run.status === 'paused');
  const updatesPerEpoch = usePage((state) => state.run.snapshot?.updatesPerEpoch ?? 1);
  if (rests) return <span>{words.computing(formatPercent(progress < 1 ? progress : 0))}</span>;
  if (!now) return <span>{words.whenItRests}</span>;
  const isEpoch = now.position % updatesPerEpoch === 0;
  return (
    <span>
      {isEpoch
        ? words.before(formatWhole(now.position / updatesPerEpoch))
        : words.beforeUpdate(formatWhole(now.position))}
    </span>
  );
}

function valuesAt({ across, up, side }: LossSurface, node: number) {
  return {
    acrossValue: nodeValue(across, side, node % side),
    upValue: nodeValue(up, side, side - 1 - Math.floor(node / side)),
  };
}

function lossText(loss = Number.NaN): string {
  const words = laterStrings.spaces;
  return Number.isFinite(loss) ? formatSignificant(loss, 4) : words.notFinite;
}

function sentenceOf(surface: LossSurface, across: string, up: string): string {
  const words = laterStrings.spaces;
  const { losses, path, loss } = surface;
  let [lowest, highest] = [0, 0];
  losses.forEach((value, node) => {
    if (value < (losses[lowest] ?? Number.NaN)) lowest = node;
    if (value > (losses[highest] ?? Number.NaN)) highest = node;
  });
  const low = valuesAt(surface, lowest);
  const here = path.at(-1);
  return words.surfaceSentence({
    across,
    up,
    from: [shortNumber(surface.across.min), shortNumber(surface.up.min)],
    to: [shortNumber(surface.across.max), shortNumber(surface.up.max)],
    low: lossText(losses[lowest]),
    lowAt: [shortNumber(low.acrossValue), shortNumber(low.upValue)],
    high: lossText(losses[highest]),
    loss: lossText(loss),
    now: [shortNumber(here?.across ?? Number.NaN), shortNumber(here?.up ?? Number.NaN)],
  });
}
