import { features } from '../../core/data/features.ts';
import { biasRules } from '../../core/model/biasRules.ts';
import { weightIndex } from '../../core/model/network.ts';
import { levelLines } from '../../geometry/boundary/contour.ts';
import type { Box } from '../../geometry/box.ts';
import { chipPlaces } from '../../geometry/network/chipPlaces.ts';
import { edgeScale, edgeWidth, isCrowded } from '../../geometry/network/edgeWidth.ts';
import { type NetworkLayout, networkLayout } from '../../geometry/network/networkLayout.ts';
import type { TileLayout } from '../../geometry/network/tileColumns.ts';
import type { TitleContent } from '../../geometry/network/unitShape.ts';
import { leads } from '../../geometry/paint/classField.ts';
import { hatchPath, type Surface, surfaceOf } from '../../geometry/paint/hatch.ts';
import { inputField } from '../../geometry/paint/inputField.ts';
import { fieldIndex } from '../../geometry/paint/unitField.ts';
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
import { hatchLevels, overLevel } from './hatchLevels.ts';
import type { PaperMoment } from './paperMoment.ts';

/** A text at a place: `x` by its anchor, `y` its middle. Digits of a name are set as indices. */
export interface PaperText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly isBold: boolean;
  readonly isName: boolean;
}

export interface PaperLine {
  readonly part: string;
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly isNegative: boolean;
  readonly opacity: number;
}

export interface PaperTile {
  readonly part: string;
  readonly square: Box;
  /** SVG paths: the hatched part, and the line around it. */
  readonly hatch: string;
  readonly border: string;
}

/** The network as it is drawn on paper, in pixels of its panel. */
export interface PaperNetwork {
  readonly width: number;
  readonly height: number;
  /** The weakest first, so that the strongest lie on top. */
  readonly lines: readonly PaperLine[];
  readonly tiles: readonly PaperTile[];
  readonly chips: readonly { readonly box: Box; readonly text: string; readonly size: number }[];
  readonly texts: readonly PaperText[];
  /** Whether every weight, bias and answer is written. */
  readonly hasAllNumbers: boolean;
}

/** Pixels between the hatching's lines: finer in small squares. */
const hatchSpacing = (side: number) => Math.max(3, Math.min(8, side / 8));
/** Squares below this size show no line around what is hatched. */
const SMALLEST_BORDERED = 20;

/** Up to this many weights are written, if all of them have room. */
const MOST_WRITTEN = 24;
/** What names and numbers of several outputs need beside their squares. */
const BESIDE_OUTPUTS = 60;

export function paperNetwork(moment: PaperMoment, width: number, height: number): PaperNetwork {
  const { snapshot } = moment;
  const { sizes } = snapshot.architecture;
  const layout = straightLayout(moment, width, height);
  const places = layout.edges.length <= MOST_WRITTEN ? chipPlaces(layout, layout.edges) : new Map<string, Box>();
  const isWritten = places.size === layout.edges.length || !isCrowded(sizes);
  return {
    width,
    height,
    lines: linesOf(moment, layout, isWritten),
    tiles: layout.tiles.map((tile) => paperTile(moment, tile)),
    chips: layout.edges.flatMap((edge) => {
      const box = isWritten ? places.get(edge.part) : undefined;
      return box ? [{ box, text: weightText(weightOf(moment, edge)), size: layout.metrics.chipFont }] : [];
    }),
    texts: [...layout.tiles.flatMap((tile) => tileTexts(moment, tile, layout)), ...headTexts(layout)],
    hasAllNumbers: places.size === layout.edges.length && layout.tiles.every((tile) => showsNumbers(moment, tile)),
  };
}

/** The layout of the screen with straight lines. */
function straightLayout({ snapshot, data, nameOf }: PaperMoment, width: number, height: number): NetworkLayout {
  const { sizes } = snapshot.architecture;
  const names = Array.from({ length: sizes[0] ?? 0 }, (_, input) => nameOf(0, input));
  const panel = {
    width: hasSeveralOutputs(sizes) ? width - BESIDE_OUTPUTS : width,
    height,
    presenting: false,
    touch: false,
  };
  const layout = networkLayout(sizes, panel, { names, lines: data.scaling ? 2 : 1 });
  return { ...layout, edges: layout.edges.map((edge) => ({ ...edge, isStraight: true })) };
}

function hasSeveralOutputs(sizes: readonly number[]): boolean {
  return (sizes.at(-1) ?? 1) > 1;
}

/** Opacities of a line of weight 0 and of the largest weight, where there are many lines. */
const FAINTEST = 0.28;
const DARKEST = 0.9;

function weightOf({ snapshot }: PaperMoment, { layer, from, to }: NetworkLayout['edges'][number]): number {
  return snapshot.parameters[weightIndex(snapshot.architecture.sizes, layer, from, to)] ?? Number.NaN;
}

function linesOf(moment: PaperMoment, { edges }: NetworkLayout, isWritten: boolean): readonly PaperLine[] {
  const largest = Math.max(...moment.snapshot.parameters.map(Math.abs).filter(Number.isFinite), 0);
  const scale = isWritten ? undefined : edgeScale(moment.snapshot.architecture.sizes, false);
  return edges
    .map((edge) => ({ edge, weight: weightOf(moment, edge) }))
    .toSorted((a, b) => Math.abs(a.weight) - Math.abs(b.weight))
    .map(({ edge, weight }) => ({
      part: edge.part,
      from: edge.start,
      to: edge.end,
      width: Math.round(edgeWidth(weight, scale) * 100) / 100,
      isNegative: weight < 0,
      opacity: isWritten ? 1 : opacityOnPaper(weight, largest),
    }));
}

/** Among many lines weak ones are lighter, but a copier keeps them. */
function opacityOnPaper(weight: number, largest: number): number {
  const share = largest > 0 && Number.isFinite(weight) ? Math.abs(weight) / largest : 0;
  return Math.round((FAINTEST + (DARKEST - FAINTEST) * share) * 100) / 100;
}

function paperTile(moment: PaperMoment, { part, column, row, square }: TileLayout): PaperTile {
  const { field, side, surface } = tileSurface(moment, column, row);
  const hatch = field ? hatchPath(surface, square, hatchSpacing(square.width), 'rising') : '';
  const isBordered = field !== null && square.width >= SMALLEST_BORDERED;
  return { part, square, hatch, border: isBordered ? borderPath(field, side, square) : '' };
}

/** How far a unit's answer lies over its level, over the drawn plane. */
function tileSurface({ snapshot, data, network }: PaperMoment, column: number, row: number) {
  const { sizes } = snapshot.architecture;
  const { side, values } = snapshot.fields;
  const levels = hatchLevels(network, data);
  const isOutput = column === sizes.length - 1;
  const field = column === 0 ? inputField(row, data, side) : values[fieldIndex(sizes, column, row)];
  const level = column === 0 ? levels.inputs[row] : isOutput ? levels.output : levels.hidden;
  const lead = isOutput && levels.output === null ? leads(values.slice(-data.classCount))[row] : undefined;
  const over = lead ?? (field && level ? field.map((value) => overLevel(value, level)) : null);
  const surface: Surface = over ? surfaceOf(over, side) : () => -1;
  return { field: over, side, surface };
}

/** The line where a field crosses 0, within a box, as an SVG path. */
function borderPath(field: Float32Array, side: number, { x, y, width }: Box): string {
  const at = (value: number) => Math.round(value * 10) / 10;
  return levelLines(field, side, 0)
    .map((line) => {
      let path = '';
      for (let k = 0; k < line.length; k += 2)
        path += `${k === 0 ? 'M' : 'L'}${at(x + ((line[k] ?? 0) / side) * width)} ${at(y + ((line[k + 1] ?? 0) / side) * width)}`;
      return path;
    })
    .join('');
}

/** Whether a square has its answer beside it and, behind the inputs, its bias. */
function showsNumbers(moment: PaperMoment, tile: TileLayout): boolean {
  const { column, lines, title } = tile;
  if (column === 0) return lines.length > 0;
  if (lines.length > 1) return true;
  const holds = titleHolds(moment, tile);
  return title !== null && (holds === 'activationAndBias' || holds === 'activationAndShortBias');
}

/** What a title says; beside several outputs there is room for their bias. */
function titleHolds({ snapshot }: PaperMoment, { column, titleHolds: holds }: TileLayout): TitleContent {
  const { sizes } = snapshot.architecture;
  const isBeside = hasSeveralOutputs(sizes) && column === sizes.length - 1;
  return isBeside && holds === 'activation' ? 'activationAndShortBias' : holds;
}

function tileTexts(moment: PaperMoment, tile: TileLayout, { metrics, panel }: NetworkLayout): readonly PaperText[] {
  const { nameOf } = moment;
  const { column, row, title, lines } = tile;
  const holds = titleHolds(moment, tile);
  const { answer, bias } = numbersOf(moment, column, row);
  const name = nameOf(column, row);
  const texts: PaperText[] = [];
  const middle = (box: Box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2, anchor: 'middle' as const });
  const plain = { size: metrics.numberFont, isBold: false, isName: false };
  if (title && holds === 'name')
    texts.push({ text: name, ...middle(title), size: metrics.titleFont, isBold: true, isName: true });
  else if (title) {
    const shown = holds === 'activation' ? '' : bias(holds === 'activationAndShortBias');
    const isAtTile = title.x === tile.square.x;
    const place = isAtTile
      ? { x: title.x, y: title.y + title.height / 2, anchor: 'start' as const }
      : middle({ ...title, x: Math.min(title.x, panel.width - title.width) });
    texts.push({
      text: [name, answer, shown].filter((piece) => piece !== '').join('\u2002'),
      ...place,
      size: metrics.numberFont,
      isBold: true,
      isName: true,
    });
  }
  const [first, second] = lines;
  if (first) texts.push({ text: answer, ...middle(first), ...plain, isBold: true });
  if (second) texts.push({ text: bias(false), ...middle(second), ...plain });
  return texts;
}

/** The texts below a square: its answer, and its bias or the unscaled coordinate. */
function numbersOf({ spec, snapshot, network, pass, data, point }: PaperMoment, column: number, row: number) {
  const value = pass.activations[column]?.[row] ?? Number.NaN;
  const { biasLine, shortBiasLine, rawLine } = strings.network;
  if (column === 0) {
    const name = spec.config.features[row];
    const axis = name && features[name].isCoordinate ? features[name].axes[0] : undefined;
    const raw = data.scaling && axis !== undefined ? rawLine(coordinateText(point[axis])) : '';
    return { answer: inputText(value), bias: () => raw };
  }
  const bias = network.layers[column - 1]?.biases[row] ?? Number.NaN;
  const isOutput = column === snapshot.architecture.sizes.length - 1;
  const isWithout = bias === 0 && biasRules[spec.config.biases].isZero;
  return {
    answer: isOutput ? outputText(value, data.range.middle) : activationText(value),
    bias: (isShort: boolean) =>
      isWithout ? '' : isShort ? shortBiasLine(shortestText(bias)) : biasLine(biasText(bias)),
  };
}

function headTexts({ heads, metrics }: NetworkLayout): readonly PaperText[] {
  return heads.map(({ layer, box }) => ({
    text: strings.network.layer(layer),
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    anchor: 'middle',
    size: metrics.numberFont,
    isBold: true,
    isName: false,
  }));
}

/** What is said about lines and squares below the network. */
export function lineLegend(isEveryWeightWritten: boolean): string {
  return isEveryWeightWritten ? laterStrings.paper.legend.lines : laterStrings.paper.legend.manyLines;
}
