import { features } from '../../core/data/features.ts';
import { biasRules } from '../../core/model/biasRules.ts';
import { weightIndex } from '../../core/model/network.ts';
import { levelLines } from '../../geometry/boundary/contour.ts';
import type { Box } from '../../geometry/box.ts';
import { chipPlaces, edgesWithChips } from '../../geometry/network/chipPlaces.ts';
import { crowdedOpacity, edgeScale, edgeWidth, isCrowded } from '../../geometry/network/edgeWidth.ts';
import { type NetworkLayout, networkLayout } from '../../geometry/network/networkLayout.ts';
import type { TileLayout } from '../../geometry/network/tileColumns.ts';
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

export function paperNetwork(moment: PaperMoment, width: number, height: number): PaperNetwork {
  const { snapshot, data, nameOf } = moment;
  const { sizes } = snapshot.architecture;
  const names = Array.from({ length: sizes[0] ?? 0 }, (_, input) => nameOf(0, input));
  const curved = networkLayout(
    sizes,
    { width, height, presenting: false, touch: false },
    { names, lines: data.scaling ? 2 : 1 },
  );
  const layout = { ...curved, edges: curved.edges.map((edge) => ({ ...edge, isStraight: true as const })) };
  const written = isCrowded(sizes) ? [] : edgesWithChips(layout.edges, null);
  const places = chipPlaces(layout, written);
  const weightOf = (edge: (typeof written)[number]) =>
    snapshot.parameters[weightIndex(sizes, edge.layer, edge.from, edge.to)] ?? Number.NaN;
  return {
    width,
    height,
    lines: linesOf(moment, layout),
    tiles: layout.tiles.map((tile) => paperTile(moment, tile)),
    chips: written.flatMap((edge) => {
      const box = places.get(edge.part);
      return box ? [{ box, text: weightText(weightOf(edge)), size: layout.metrics.chipFont }] : [];
    }),
    texts: [...layout.tiles.flatMap((tile) => tileTexts(moment, tile, layout)), ...headTexts(layout)],
    hasAllNumbers: places.size === layout.edges.length && layout.tiles.every(showsNumbers),
  };
}

function linesOf({ snapshot }: PaperMoment, { edges }: NetworkLayout): readonly PaperLine[] {
  const { sizes } = snapshot.architecture;
  const scale = edgeScale(sizes, false);
  const isFaint = isCrowded(sizes);
  return edges
    .map((edge) => ({
      edge,
      weight: snapshot.parameters[weightIndex(sizes, edge.layer, edge.from, edge.to)] ?? Number.NaN,
    }))
    .toSorted((a, b) => Math.abs(a.weight) - Math.abs(b.weight))
    .map(({ edge, weight }) => ({
      part: edge.part,
      from: edge.start,
      to: edge.end,
      width: Math.round(edgeWidth(weight, scale) * 100) / 100,
      isNegative: weight < 0,
      opacity: isFaint ? crowdedOpacity(weight) : 1,
    }));
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
export function borderPath(field: Float32Array, side: number, { x, y, width }: Box): string {
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
function showsNumbers({ column, lines, titleHolds, title }: TileLayout): boolean {
  if (column === 0) return lines.length > 0;
  if (lines.length > 1) return true;
  return title !== null && (titleHolds === 'activationAndBias' || titleHolds === 'activationAndShortBias');
}

function tileTexts(moment: PaperMoment, tile: TileLayout, { metrics, panel }: NetworkLayout): readonly PaperText[] {
  const { nameOf } = moment;
  const { column, row, title, titleHolds, lines } = tile;
  const { answer, bias } = numbersOf(moment, column, row);
  const name = nameOf(column, row);
  const texts: PaperText[] = [];
  const middle = (box: Box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2, anchor: 'middle' as const });
  const plain = { size: metrics.numberFont, isBold: false, isName: false };
  if (title && titleHolds === 'name')
    texts.push({ text: name, ...middle(title), size: metrics.titleFont, isBold: true, isName: true });
  else if (title) {
    const shown = titleHolds === 'activation' ? '' : bias(titleHolds === 'activationAndShortBias');
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
