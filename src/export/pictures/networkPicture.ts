import {
  edgeScale,
  edgeWidth,
  isBeyondProportional,
  MOST_EDGES_WITH_CHIPS,
  PROPORTIONAL_UP_TO,
} from '../../geometry/network/edgeWidth.ts';
import { themeColours } from '../../geometry/paint/palette.ts';
import { formatWhole } from '../../strings/formatNumber.ts';
import { laterStrings } from '../../strings/later.ts';
import { shortNumber } from '../../strings/shortNumber.ts';
import type { SavedRun } from '../modelFile.ts';
import { answersText, dataName, lossText, momentText, pointText, shownPass } from './moment.ts';
import { networkDrawing, weightLine } from './networkDrawing.ts';
import { moved, type Picture } from './svg.ts';
import { textAtMiddle, textWidth } from './text.ts';

const { light } = themeColours;
const MARGIN = 24;
const FOOT = 34;
const FONT = 14;
/** The panel of the graph: that of the page, or larger for many weights. */
const PANELS = [
  { mostWeights: MOST_EDGES_WITH_CHIPS, width: 800, height: 450 },
  { mostWeights: 40, width: 960, height: 540 },
] as const;
const LARGEST = { width: 1120, height: 630 };
/** Weights that samples of lines stand for, and the length of a sample. */
const SAMPLES = [1, 5];
const SAMPLE = 28;

/** The network at a moment: heat maps, lines, numbers for the shown input, and a key to the lines. */
export function networkPicture(saved: SavedRun): Picture {
  const { snapshot } = saved;
  const { sizes } = snapshot.architecture;
  const words = laterStrings.pictures;
  const weights = sizes.slice(1).reduce((sum, size, layer) => sum + size * (sizes[layer] ?? 0), 0);
  const panel = PANELS.find(({ mostWeights }) => weights <= mostWeights) ?? LARGEST;
  const foot = [words.answersFor(pointText(shownPass(saved).probe)), momentText(snapshot)].join(' · ');
  const middle = MARGIN + panel.height + FOOT / 2 + 4;
  return {
    width: panel.width + 2 * MARGIN,
    height: panel.height + 2 * MARGIN + FOOT,
    title: words.networkTitle(dataName(saved), momentText(snapshot)),
    description: [
      words.units(sizes),
      words.weights(formatWhole(weights)),
      `${words.answersFor(pointText(shownPass(saved).probe))}.`,
      `${[lossText(snapshot), answersText(snapshot, saved.data)].join(', ')}.`,
    ].join(' '),
    content: [
      moved(MARGIN, MARGIN, networkDrawing(saved, panel.width, panel.height)),
      textAtMiddle(MARGIN, middle, foot, { size: FONT, fill: light.muted }),
      lineKey(saved, MARGIN + panel.width, middle),
    ].join(''),
  };
}

/** Some widths with their weights, and the look of a negative one; ends at `right`. */
function lineKey({ snapshot }: SavedRun, right: number, middle: number): string {
  const scale = edgeScale(snapshot.architecture.sizes, false);
  const words = laterStrings.lines;
  const hasBeyond = snapshot.parameters.some(isBeyondProportional);
  const samples = [
    ...SAMPLES.map((weight) => ({ weight, width: edgeWidth(weight, scale), label: shortNumber(weight) })),
    ...(hasBeyond
      ? [
          {
            weight: PROPORTIONAL_UP_TO + 1,
            width: edgeWidth(PROPORTIONAL_UP_TO, scale),
            label: words.beyond(String(PROPORTIONAL_UP_TO)),
          },
        ]
      : []),
    { weight: -1, width: 2, label: words.isNegative },
  ];
  let x = right;
  const drawn = samples.toReversed().map(({ weight, width, label }) => {
    x -= textWidth(label, FONT);
    const text = textAtMiddle(x, middle, label, { size: FONT, fill: light.muted });
    x -= SAMPLE + 6;
    const line = weightLine(`M${x} ${middle}H${x + SAMPLE}`, weight, width);
    x -= 14;
    return line + text;
  });
  return drawn.join('');
}
