import { features } from '../../core/data/features.ts';
import { biasRules } from '../../core/model/biasRules.ts';
import { weightIndex } from '../../core/model/network.ts';
import type { PartId } from '../../core/model/partId.ts';
import { isHeld } from '../../core/run/heldParameters.ts';
import { classShapes, markPath } from '../../geometry/boundary/boundaryMarks.ts';
import type { Box } from '../../geometry/box.ts';
import { chipPlaces } from '../../geometry/network/chipPlaces.ts';
import type { EdgeLayout } from '../../geometry/network/edgesBetween.ts';
import {
  coreWidth,
  crowdedOpacity,
  edgeDashes,
  edgeScale,
  edgeWidth,
  isBeyondProportional,
  isCrowded,
  MOST_EDGES_WITH_CHIPS,
} from '../../geometry/network/edgeWidth.ts';
import { type NetworkLayout, networkLayout } from '../../geometry/network/networkLayout.ts';
import type { TileLayout } from '../../geometry/network/tileColumns.ts';
import { classColours, themeColours } from '../../geometry/paint/palette.ts';
import { strings } from '../../strings/index.ts';
import { laterStrings } from '../../strings/later.ts';
import {
  activationText,
  biasText,
  coordinateText,
  inputText,
  outputText,
  shortestText,
  weightText,
} from '../../strings/numberText.ts';
import type { SavedRun } from '../modelFile.ts';
import { type ShownPass, shownPass, unitNamesIn } from './moment.ts';
import { element, hundredths, moved } from './svg.ts';
import { indices, textAtMiddle, textInBox, textWidth } from './text.ts';
import { clipName, corner, mapOf, tileClips } from './tileMap.ts';

const { light } = themeColours;
/** Less room than this takes the number of a layer alone. */
const WIDTH_OF_LAYER = 56;
/** More weights never have room. */
const MOST_CHIPS = 40;

/** What is drawn: the layout, and the numbers to write. */
interface Drawn {
  readonly saved: SavedRun;
  readonly layout: NetworkLayout;
  readonly pass: ShownPass;
  readonly nameOf: (column: number, row: number) => string;
  /** Boxes for the weights written on their lines. */
  readonly chips: ReadonlyMap<PartId, Box>;
}

/** The network of a moment in a panel of this size: lines, then tiles with their numbers, then weights. */
export function networkDrawing(saved: SavedRun, width: number, height: number): string {
  const { sizes } = saved.snapshot.architecture;
  const nameOf = unitNamesIn(saved);
  const layout = networkLayout(
    sizes,
    { width, height, presenting: false, touch: false },
    {
      names: Array.from({ length: sizes[0] ?? 0 }, (_, row) => nameOf(0, row)),
      lines: saved.data.scaling === null ? 1 : 2,
    },
  );
  const drawn: Drawn = { saved, layout, pass: shownPass(saved), nameOf, chips: chipsOf(layout) };
  return [
    tileClips(layout),
    element('g', { fill: 'none' }, ...lines(drawn)),
    ...layout.tiles.map((tile) => tileOf(tile, drawn)),
    ...chips(drawn),
    ...heads(layout),
  ].join('');
}

/** All weights are written, or none: a picture has no selection that could bring the others. */
function chipsOf(layout: NetworkLayout): ReadonlyMap<PartId, Box> {
  if (layout.edges.length > MOST_CHIPS) return new Map();
  const places = chipPlaces(layout, layout.edges);
  return places.size === layout.edges.length || layout.edges.length <= MOST_EDGES_WITH_CHIPS ? places : new Map();
}

function weightOf({ snapshot }: SavedRun, { layer, from, to }: EdgeLayout): number {
  return snapshot.parameters[weightIndex(snapshot.architecture.sizes, layer, from, to)] ?? Number.NaN;
}

/** One line for each weight; among many, weak ones are faint and strong ones on top. */
function lines({ saved, layout, chips: places }: Drawn): readonly string[] {
  const { sizes } = saved.snapshot.architecture;
  const scale = edgeScale(sizes, false);
  const crowded = isCrowded(sizes) && places.size === 0;
  const edges = layout.edges.map((edge) => ({ edge, weight: weightOf(saved, edge) }));
  if (crowded) edges.sort((one, other) => Math.abs(one.weight) - Math.abs(other.weight));
  return edges.map(({ edge, weight }) => {
    const line = weightLine(edge.path, weight, edgeWidth(weight, scale), crowded ? crowdedOpacity(weight) : 1);
    return element('g', { id: edge.part }, line);
  });
}

/** The line of a weight: wider the larger it is, dashed if negative, with a light core if it is compressed. */
export function weightLine(path: string, weight: number, width: number, opacity = 1): string {
  const look = {
    d: path,
    stroke: weight > 0 ? light['positive-line'] : weight < 0 ? light['negative-line'] : light.control,
    'stroke-width': Math.max(1, width),
    'stroke-dasharray': edgeDashes(width, Math.sign(weight)),
    'stroke-opacity': opacity === 1 ? null : opacity,
  };
  const core = { d: path, stroke: light.card, 'stroke-width': coreWidth(width) };
  return element('path', look) + (isBeyondProportional(weight) ? element('path', core) : '');
}

/** The weights written on their lines, as far as they have room. */
function chips({ saved, layout, chips: places }: Drawn): readonly string[] {
  const { chipFont } = layout.metrics;
  return layout.edges.flatMap((edge) => {
    const box = places.get(edge.part);
    if (!box) return [];
    const weight = weightOf(saved, edge);
    const fill = weight > 0 ? light.positive : weight < 0 ? light.negative : light.ink;
    const lock = isHeld(saved.spec.config, edge.part)
      ? lockMark(box.x - chipFont * 0.28, box.y - chipFont * 0.4, chipFont / 15)
      : '';
    return [
      element('rect', { ...box, rx: box.height / 2, fill: light.card, stroke: light.hairline }),
      textInBox(box, weightText(weight), { size: chipFont, fill, isBold: true }, true),
      lock,
    ];
  });
}

/** A padlock of 10 by 12, for what is held fixed. */
function lockMark(x: number, y: number, scale: number): string {
  const place = `translate(${hundredths(x)} ${hundredths(y)}) scale(${hundredths(scale)})`;
  return element(
    'g',
    { transform: place },
    element('path', { d: 'M2.2 6V3.6a2.8 2.8 0 0 1 5.6 0V6', fill: 'none', stroke: light.ink, 'stroke-width': 1.6 }),
    element('rect', {
      y: 5.5,
      width: 10,
      height: 6.5,
      rx: 1.4,
      fill: light.ink,
      stroke: light.card,
      'stroke-width': 0.8,
    }),
  );
}

/** The name of each hidden layer, where its tiles bear none. */
function heads({ heads: all, metrics }: NetworkLayout): readonly string[] {
  return all.map(({ layer, box }) => {
    const text = box.width < WIDTH_OF_LAYER ? String(layer) : strings.network.layer(layer);
    return textInBox(box, text, { size: metrics.numberFont, fill: light.muted, isBold: true }, true);
  });
}

/** One tile: name, heat map, numbers. */
function tileOf(tile: TileLayout, drawn: Drawn): string {
  const { square, part, lines: boxes } = tile;
  const { numberFont } = drawn.layout.metrics;
  const [first, second] = numbersOf(tile, drawn);
  return element(
    'g',
    { id: part },
    titleOf(tile, drawn),
    moved(
      square.x,
      square.y,
      element('g', { 'clip-path': `url(#${clipName(square.width)})` }, mapOf(tile, drawn.saved)),
      element('rect', {
        width: square.width,
        height: square.height,
        rx: corner(square.width),
        fill: 'none',
        stroke: light.ink,
        'stroke-width': 1.5,
      }),
    ),
    ...boxes.map((box, index) =>
      index === 0
        ? textInBox(box, first, { size: numberFont, fill: light.ink, isBold: true }, true)
        : textInBox(box, second, { size: 0.93 * numberFont, fill: light.muted }, true),
    ),
    isLocked(tile, drawn) && boxes[1] ? lockBeside(boxes[1], second, numberFont) : '',
  );
}

function lockBeside(box: Box, text: string, font: number): string {
  const scale = font / 16;
  return lockMark(
    box.x + box.width / 2 - textWidth(text, font) / 2 - 10 * scale,
    box.y + box.height / 2 - 6.5 * scale,
    scale,
  );
}

/** Whether a bias is held that is there: a network without biases shows none. */
function isLocked({ column, row }: TileLayout, { saved: { spec } }: Drawn): boolean {
  const { config } = spec;
  return column > 0 && !biasRules[config.biases].isZero && isHeld(config, `b${column - 1}.${row}`);
}

/** The title of a tile: a name, or a name and its numbers on a band of paper that ends the lines behind it. */
function titleOf(tile: TileLayout, drawn: Drawn): string {
  const { title, titleHolds, square, column, row } = tile;
  if (!title) return '';
  const { titleFont, numberFont } = drawn.layout.metrics;
  const name = drawn.nameOf(column, row);
  const mark = classMark(tile, drawn);
  const middle = title.y + title.height / 2;
  if (titleHolds === 'name') {
    const look = { size: titleFont, fill: light.ink, isBold: true };
    const centre = title.x + title.width / 2;
    if (mark === null) return textAtMiddle(centre, middle, name, { ...look, anchor: 'middle' }, true);
    const text = `${laterStrings.plane.className(String(row))} ${name}`;
    const start = centre - textWidth(text, titleFont) / 2;
    return (
      classMarkAt(mark, start - titleFont * 0.3, middle, titleFont * 0.36) +
      textAtMiddle(start + titleFont * 0.3, middle, text, look, true)
    );
  }
  const [first, second] = numbersOf(tile, drawn);
  const numbers = titleHolds === 'activation' ? [first] : [first, second];
  const text = [name, ...numbers].join(' ');
  const width = textWidth(text, numberFont) + (mark === null ? 0 : numberFont);
  const startsAtTile = title.x === square.x;
  const x = startsAtTile ? title.x : title.x + (title.width - width) / 2;
  const start = mark === null ? x : x + numberFont;
  return [
    element('rect', { x, y: title.y, width, height: title.height, fill: light.card }),
    mark === null ? '' : classMarkAt(mark, x + numberFont * 0.4, middle, numberFont * 0.4),
    captionText(start, middle, name, numbers, numberFont),
  ].join('');
}

/** A name, its answer in bold, its bias in grey: one line. */
function captionText(
  x: number,
  middle: number,
  name: string,
  [answer = '', bias]: readonly string[],
  size: number,
): string {
  const spaced = { dx: 0.35 * size };
  return element(
    'text',
    { x, y: middle + 0.36 * size, 'font-size': size, 'font-weight': 'bold', fill: light.ink },
    indices(`${name}\u200b`, size),
    element('tspan', spaced, answer),
    bias === undefined ? '' : element('tspan', { ...spaced, 'font-weight': 'normal', fill: light.muted }, bias),
  );
}

/** The class that an output answers for, or null. */
function classMark({ column, row }: TileLayout, { saved: { snapshot, data } }: Drawn): number | null {
  const { sizes } = snapshot.architecture;
  const isOutput = column === sizes.length - 1;
  return isOutput && (sizes[column] ?? 1) > 1 && data.decision.kind === 'largest' ? row : null;
}

function classMarkAt(number: number, x: number, y: number, radius: number): string {
  const d = markPath(classShapes[number] ?? 'circle', radius, { x, y });
  return element('path', { d, fill: classColours[number]?.light ?? light.ink, stroke: light.ink, 'stroke-width': 0.5 });
}

/** The two texts of a tile: the answer, or an input's value; the bias, or an input before scaling. */
function numbersOf({ column, row, titleHolds }: TileLayout, { saved, pass }: Drawn): readonly [string, string] {
  const { data, snapshot, spec } = saved;
  const { rawLine, biasLine, shortBiasLine } = strings.network;
  const activation = pass.activations[column]?.[row] ?? Number.NaN;
  if (column === 0) {
    const axes = features[spec.config.features[row] ?? 'x1'].axes;
    const raw = data.scaling !== null && axes.length === 1 ? pass.probe[axes[0] ?? 0] : null;
    return [inputText(activation), raw === null ? '' : rawLine(coordinateText(raw))];
  }
  const isOutput = column === snapshot.architecture.sizes.length - 1;
  const answer = isOutput ? outputText(activation, data.range.middle) : activationText(activation);
  const bias = pass.network.layers[column - 1]?.biases[row] ?? Number.NaN;
  // A network without biases has none to show.
  if (bias === 0 && biasRules[spec.config.biases].isZero) return [answer, ''];
  return [
    answer,
    titleHolds === 'activationAndShortBias' ? shortBiasLine(shortestText(bias)) : biasLine(biasText(bias)),
  ];
}
