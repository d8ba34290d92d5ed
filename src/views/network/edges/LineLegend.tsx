import type { EdgeEncoding } from '../../../core/model/edgeEncoding.ts';
import { gradientRules } from '../../../core/model/gradientRules.ts';
import { edgeScale, edgeWidth, isBeyondProportional, PROPORTIONAL_UP_TO } from '../../../geometry/network/edgeWidth.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { formatPower } from '../../../strings/formatNumber.ts';
import { laterStrings } from '../../../strings/later.ts';
import { shortNumber } from '../../../strings/shortNumber.ts';
import { EdgeLine } from './EdgeLine.tsx';
import { selectEncodedEdges } from './encodedEdges.ts';

/** The widest of a fitted scale is its end. */
const SAMPLE_WEIGHTS = [1, 5];
const FITTED_SAMPLES = [1, 5, 10];
const SAMPLE_LENGTH = 28;
const SIGN_SAMPLE_WIDTH = 3;
const SMALLEST_DECIMAL = 0.005;
const LARGEST_DECIMAL = 100_000;

interface LineLegendProps {
  readonly encoding: EdgeEncoding;
  readonly sizes: readonly number[];
}

/** Some widths and their values, or why no line has a width. */
export function LineWidths({ encoding, sizes }: LineLegendProps) {
  const words = laterStrings.lines;
  const scale = edgeScale(
    sizes,
    usePage((state) => state.view.presenting),
  );
  const scaleEnd = usePage((state) => selectEncodedEdges(state)?.scaleEnd ?? null);
  const absence = usePage((state) => selectEncodedEdges(state)?.absence ?? null);
  const hasBeyond = usePage(({ run }) => run.snapshot?.parameters.some(isBeyondProportional) ?? false);
  if (encoding !== 'weight' && absence !== null) {
    const reason = absence === 'none' ? words.none[encoding] : words[absence];
    return <LineSample encoding={encoding} sign={0} width={1} label={reason} />;
  }
  const { end, power } = writtenScale(scaleEnd ?? PROPORTIONAL_UP_TO);
  return (
    <>
      {(encoding === 'weight' ? SAMPLE_WEIGHTS : FITTED_SAMPLES).map((weight) => (
        <LineSample
          key={weight}
          encoding={encoding}
          sign={1}
          width={edgeWidth(weight, scale)}
          label={shortNumber((weight / PROPORTIONAL_UP_TO) * end)}
        />
      ))}
      {encoding === 'weight' && hasBeyond && (
        <LineSample
          encoding={encoding}
          sign={1}
          width={edgeWidth(PROPORTIONAL_UP_TO, scale)}
          compressed
          label={words.beyond(String(PROPORTIONAL_UP_TO))}
        />
      )}
      {encoding !== 'weight' && (
        <span title={words.fittedMeaning}>{power === null ? words.fitted : words.fittedTimes(power)}</span>
      )}
    </>
  );
}

/** The meaning of solid and dashed lines. */
export function LineSigns({ encoding }: Pick<LineLegendProps, 'encoding'>) {
  const words = laterStrings.lines;
  const absence = usePage((state) => selectEncodedEdges(state)?.absence ?? null);
  const hasBug = usePage((state) => gradientRules[state.spec.config.gradientRule].hasBug);
  const isPartial = usePage((state) => selectEncodedEdges(state)?.isPartial ?? false);
  // Without signs there is nothing to explain; the text beside the widths covers thin lines.
  if (absence !== null) return null;
  const { positive, negative } = words;
  if (encoding === 'weight') return <LineSample encoding={encoding} sign={-1} width={2} label={words.isNegative} />;
  const isBuggy = encoding === 'gradient' && hasBug;
  return (
    <>
      <LineSample
        encoding={encoding}
        sign={1}
        width={SIGN_SAMPLE_WIDTH}
        label={isBuggy ? words.buggy.positive : positive[encoding]}
      />
      <LineSample
        encoding={encoding}
        sign={-1}
        width={SIGN_SAMPLE_WIDTH}
        label={isBuggy ? words.buggy.negative : negative[encoding]}
      />
      <LineSample encoding={encoding} sign={0} width={1} label={isPartial ? words.zeroOrAhead : '0'} />
    </>
  );
}

/** A scale's end as displayed: 0.02 as it is, 0.0002 as 2 and "all ×10⁻⁴". */
function writtenScale(scaleEnd: number): { readonly end: number; readonly power: string | null } {
  if (scaleEnd >= SMALLEST_DECIMAL && scaleEnd < LARGEST_DECIMAL) return { end: scaleEnd, power: null };
  const [digits, power] = scaleEnd.toExponential().split('e');
  return { end: Number(digits), power: formatPower(Number(power)) };
}

interface LineSampleProps {
  readonly encoding: EdgeEncoding;
  readonly sign: 1 | 0 | -1;
  readonly width: number;
  readonly compressed?: boolean;
  readonly label: string;
}

function LineSample({ encoding, sign, width, compressed = false, label }: LineSampleProps) {
  return (
    <span className="flex items-center gap-1">
      <svg width={SAMPLE_LENGTH} height="18" fill="none" aria-hidden="true">
        <EdgeLine
          path={`M0,9H${SAMPLE_LENGTH}`}
          look={{ sign, width, compressed, isBackward: encoding === 'gradient' }}
        />
      </svg>
      {label}
    </span>
  );
}

interface PresentedLinesProps {
  readonly encoding: EdgeEncoding;
  readonly sizes: readonly number[];
}

/** On the projector, what the lines show, unless they show weights; other text would take the network's room. */
export function PresentedLines({ encoding, sizes }: PresentedLinesProps) {
  const words = laterStrings.lines;
  if (encoding === 'weight') return null;
  return (
    <p className="flex flex-wrap items-center gap-x-4 text-[20px]" title={words.meanings[encoding]}>
      <strong className={encoding === 'gradient' ? 'text-backward' : ''}>
        {words.presented(words.shortNames[encoding])}
      </strong>
      <LineWidths encoding={encoding} sizes={sizes} />
      <LineSigns encoding={encoding} />
    </p>
  );
}
