import { type ActivationName, activationFunctions, isBounded } from '../../../core/model/activations.ts';
import { outputScale, rampColour, type TileScale, tileScale } from '../../../geometry/paint/heatMap.ts';
import { MAP_INK } from '../../../geometry/paint/palette.ts';
import { selectDataSet } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { strings } from '../../../strings/index.ts';
import { shortNumber } from '../../shared/words/shortNumber.ts';

/** The meaning of the tiles' colours. */
export function TileLegend({ sizes }: { readonly sizes: readonly number[] }) {
  const words = strings.network.legend;
  const activation = usePage((state) => state.run.snapshot?.architecture.activations[0] ?? 'sigmoid');
  const range = usePage((state) => selectDataSet(state).range);
  const output = outputSample(outputScale(range));
  const hidden = sizes.length > 2 ? hiddenSample(activation) : output;
  const isMixed = hidden.marks.join() !== output.marks.join();
  return (
    <div className="flex flex-wrap items-center gap-x-4">
      <TileSample label={isMixed ? words.hiddenTiles : words.tiles} width={isMixed ? 'w-14' : 'w-24'} {...hidden} />
      {isMixed && <TileSample label={words.outputTile} width="w-14" {...output} />}
    </div>
  );
}

/** A part of the ramp with its labels before, inside and after. */
interface Sample {
  readonly stops: readonly number[];
  readonly marks: readonly [low: string, middle: string, high: string];
}

const WHOLE_RAMP = [0, 0.25, 0.5, 0.75, 1];
/** For functions that never go below 0. */
const UPPER_RAMP = [0.5, 0.75, 1];

function hiddenSample(activation: ActivationName): Sample {
  const words = strings.network.legend;
  if (isOneSided(activation)) return { stops: UPPER_RAMP, marks: ['0', '', words.maximum] };
  if (!isBounded(activation)) return { stops: WHOLE_RAMP, marks: [words.minimum, '0', words.maximum] };
  return outputSample(tileScale(activation, 1));
}

function outputSample({ low, high }: TileScale): Sample {
  return { stops: WHOLE_RAMP, marks: [shortNumber(low), shortNumber((low + high) / 2), shortNumber(high)] };
}

interface TileSampleProps extends Sample {
  readonly label: string;
  /** Two ramps in one row are narrower than a single one. */
  readonly width: string;
}

function TileSample({ label, width, stops, marks: [low, middle, high] }: TileSampleProps) {
  return (
    <span className="flex items-center gap-1.5">
      <span>{label}</span>
      <span>{low}</span>
      <span
        className={`grid h-3.5 ${width} place-items-center rounded-[3px] border border-hairline text-[12px] leading-none forced-color-adjust-none`}
        style={{ color: MAP_INK, background: `linear-gradient(to right, ${stops.map(rampColour).join(', ')})` }}
      >
        {middle}
      </span>
      <span>{high}</span>
    </span>
  );
}

/** Whether an activation function without upper bound never goes below 0. */
function isOneSided(activation: ActivationName): boolean {
  const { min, max } = activationFunctions[activation].range;
  return min === 0 && max === Number.POSITIVE_INFINITY;
}
