import type { DataSet, Sample } from '../../core/data/dataSet.ts';
import { classOf, largestIndex } from '../../core/data/decision.ts';
import type { Evaluation } from '../../core/run/snapshot.ts';
import { axisTicks } from '../../geometry/axisTicks.ts';
import { boundaryLabels } from '../../geometry/boundary/boundaryLabels.ts';
import {
  classShapes,
  FARTHEST_CORNER,
  type MarkShape,
  markPath,
  pointRadius,
} from '../../geometry/boundary/boundaryMarks.ts';
import { regionNames } from '../../geometry/boundary/classRegions.ts';
import { levelLines, type Polyline } from '../../geometry/boundary/contour.ts';
import { linesOf } from '../../geometry/boundary/mapLines.ts';
import { outputMap, type PlaneMap, unitMap, type ValueMap } from '../../geometry/boundary/planeMap.ts';
import { decimalsWithin } from '../../geometry/boundary/planeRounding.ts';
import { type Place, placeOf, placeWithin } from '../../geometry/boundaryPlane.ts';
import { type Box, centredBox, contains, overlaps } from '../../geometry/box.ts';
import { leads } from '../../geometry/paint/classField.ts';
import { type Hatching, hatchPath, surfaceOf } from '../../geometry/paint/hatch.ts';
import { outputScale, shareOnScale } from '../../geometry/paint/heatMap.ts';
import { answerText } from '../../strings/answerText.ts';
import { formatFixed, formatPower } from '../../strings/formatNumber.ts';
import { laterStrings } from '../../strings/later.ts';
import type { PaperMoment } from './paperMoment.ts';

/** How the region of a class is filled: class 0 stays white. Told apart without colours, as their shapes are. */
export const classHatchings: readonly (Hatching | null)[] = [null, 'rising', 'falling', 'level'];

/** A point's mark: its outline as an SVG path, and how dark it is inside, 0 to 1. */
export interface PaperMark {
  readonly path: string;
  readonly darkness: number;
}

/** A text on a white bed. */
export interface PaperPill {
  readonly box: Box;
  readonly text: string;
  /** In front of the text, or null. */
  readonly shape: MarkShape | null;
}

export interface PaperTick {
  readonly at: number;
  readonly text: string;
}

/** The plane of the inputs as it is drawn on paper, in pixels of its square. */
export interface PaperPlane {
  readonly size: number;
  readonly hatches: readonly string[];
  /** SVG paths of the main lines, and of the others. */
  readonly lines: string;
  readonly thinLines: string;
  readonly marks: readonly PaperMark[];
  readonly pills: readonly PaperPill[];
  readonly ticks: { readonly x1: readonly PaperTick[]; readonly x2: readonly PaperTick[] };
  /** Behind the names of the axes where their numbers are large or small: ×10⁶. */
  readonly powers: readonly [x1: number, x2: number];
}

/** Points of a larger data set have no room for their answers. */
const MOST_LABELLED = 12;
const LABEL_HEIGHT = 18;
/** Numbers on an axis, about. */
const TICKS = 2;
const LABEL_FONT = 12;
const SPACING = 8;

export function paperPlane(moment: PaperMoment, size: number): PaperPlane {
  const { snapshot, data } = moment;
  const map = mapOf(moment);
  const { main } = map ? linesOf(map) : { main: [] };
  const levels = map?.kind === 'values' && data.task === 'regression' ? contourLevels(map, data) : [];
  const scale = size / (map?.side ?? 1);
  const others = map?.kind === 'values' ? levels.flatMap(({ at }) => levelLines(map.field, map.side, at)) : [];
  const radius = pointRadius(data.training.length, size, false);
  const places = data.training.map(({ point }) => placeWithin(placeOf(point, data.plane, size), size).place);
  const labels = pointLabels(data, snapshot.training, places, radius, size);
  const names = map ? namePills(map, levels, size) : [];
  return {
    size,
    hatches: map ? hatchesOf(map, size) : [],
    lines: pathOf(main, scale),
    thinLines: pathOf(others, scale),
    marks: data.training.map((sample, row) => paperMark(sample, data, places[row] ?? { x: 0, y: 0 }, radius)),
    pills: [...names.filter(({ box }) => !labels.some((label) => overlaps(label.box, box, 2))), ...labels],
    ticks: { x1: ticksOf(data.plane.x1), x2: ticksOf(data.plane.x2) },
    powers: [axisTicks(data.plane.x1, TICKS).power, axisTicks(data.plane.x2, TICKS).power],
  };
}

/** What the plane shows: the answer, or that of the first of several outputs that are no classes. */
function mapOf({ snapshot, data }: PaperMoment): PlaneMap | null {
  const { sizes } = snapshot.architecture;
  if ((sizes.at(-1) ?? 1) > 1 && data.decision.kind === 'sides')
    return unitMap({ column: sizes.length - 1, row: 0 }, snapshot, data);
  return outputMap(snapshot.fields, data);
}

function hatchesOf(map: PlaneMap, size: number): readonly string[] {
  const box: Box = { x: 0, y: 0, width: size, height: size };
  if (map.kind === 'classes')
    return leads(map.fields).flatMap((field, number) => {
      const hatching = classHatchings[number];
      return hatching ? [hatchPath(surfaceOf(field, map.side), box, SPACING, hatching)] : [];
    });
  const { line, field, side } = map;
  if (line === null) return [];
  return [
    hatchPath(
      surfaceOf(
        field.map((value) => value - line),
        side,
      ),
      box,
      SPACING,
      'rising',
    ),
  ];
}

function pathOf(lines: readonly Polyline[], scale: number): string {
  const at = (value: number) => Math.round(value * scale * 10) / 10;
  return lines
    .map((line) => {
      let path = '';
      for (let k = 0; k < line.length; k += 2)
        path += `${k === 0 ? 'M' : 'L'}${at(line[k] ?? 0)} ${at(line[k + 1] ?? 0)}`;
      return path;
    })
    .join('');
}

/** A class has its shape, every second one filled; a number to learn is the darker, the larger it is. */
function paperMark({ target }: Sample, data: DataSet, centre: Place, radius: number): PaperMark {
  if (data.task === 'regression')
    return { path: markPath('circle', radius, centre), darkness: shareOnScale(target, outputScale(data.range)) };
  const number = classOf(target, data.classCount, data.range.middle);
  return { path: markPath(classShapes[number] ?? 'circle', radius, centre), darkness: classDarkness(number) };
}

/** How dark the mark of a class is inside. */
export function classDarkness(number: number): number {
  return number === 1 || number === 2 ? 1 : 0;
}

function pointLabels(
  data: DataSet,
  { outputs, count }: Evaluation,
  places: readonly Place[],
  radius: number,
  size: number,
): readonly PaperPill[] {
  if (count === 0 || count > MOST_LABELLED || places.length !== count) return [];
  const each = outputs.length / count;
  const texts = places.map((_, row) => pointAnswer(data, outputs.slice(row * each, (row + 1) * each)));
  const labelled = places.map((place, row) => ({
    ...place,
    labelWidth: textWidth(texts[row] ?? ''),
    radius: radius * FARTHEST_CORNER,
  }));
  return boundaryLabels(labelled, size, LABEL_HEIGHT).flatMap((box, row) =>
    box ? [{ box, text: texts[row] ?? '', shape: null }] : [],
  );
}

/** An answer on the plane, with the digits that tell what it is read as: 0.90, or “2: 0.98” for the likeliest class. */
export function pointAnswer(data: DataSet, outputs: ArrayLike<number>): string {
  if (data.decision.kind === 'largest') {
    const likeliest = largestIndex(outputs);
    const output = outputs[likeliest] ?? Number.NaN;
    return laterStrings.plane.likeliest(
      likeliest,
      data.classCount === 2 ? answerText(output, 0.5) : formatFixed(output, 2),
    );
  }
  return Array.from(outputs, (output) => numberAnswer(data, output)).join(' · ');
}

function numberAnswer({ task, range }: DataSet, output: number): string {
  if (task === 'classification') return answerText(output, range.middle);
  return formatFixed(output, Math.min(12, Math.max(0, decimalsWithin({ min: range.low, max: range.high }, 2))));
}

interface ContourLevel {
  readonly at: number;
  readonly text: string;
}

/** Round levels within the range of the targets. */
function contourLevels({ scale }: ValueMap, { range }: DataSet): readonly ContourLevel[] {
  const { low, high } = range.low < range.high ? range : scale;
  const { ticks, decimals, power } = axisTicks({ min: low, max: high }, 5);
  return ticks.map(({ share, value }) => ({
    at: low + share * (high - low),
    text: withPower(formatFixed(value, decimals), power),
  }));
}

function withPower(text: string, power: number): string {
  return power === 0 ? text : `${text} ${laterStrings.plane.power(formatPower(power))}`;
}

/** The class of each region, or the value of each level somewhere on its line. */
function namePills(map: PlaneMap, levels: readonly ContourLevel[], size: number): readonly PaperPill[] {
  if (map.kind === 'classes')
    return regionNames(map.fields, map.side).map(({ number, x, y }) => ({
      box: boxAround(x * size, y * size, 34),
      text: String(number),
      shape: classShapes[number] ?? 'circle',
    }));
  const pills: PaperPill[] = [];
  for (const { at, text } of levels)
    for (const line of levelLines(map.field, map.side, at)) {
      const box = freePlace(line, size / map.side, textWidth(text), size, pills);
      if (box) pills.push({ box, text, shape: null });
    }
  return pills;
}

/** A place on a line for a text, from its middle outwards, within the square and off the others; null if there is none. */
function freePlace(
  line: Polyline,
  scale: number,
  width: number,
  size: number,
  taken: readonly PaperPill[],
): Box | null {
  const count = line.length / 2;
  // A short line has no room for its value.
  if (count < 8) return null;
  for (const share of [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8]) {
    const k = Math.min(count - 1, Math.floor(share * count));
    const box = boxAround((line[2 * k] ?? 0) * scale, (line[2 * k + 1] ?? 0) * scale, width);
    if (contains({ x: 0, y: 0, width: size, height: size }, box) && !taken.some((other) => overlaps(other.box, box, 2)))
      return box;
  }
  return null;
}

function boxAround(x: number, y: number, width: number): Box {
  return centredBox(x, y, width, LABEL_HEIGHT);
}

function textWidth(text: string): number {
  return Math.round(0.62 * text.length * LABEL_FONT + 10);
}

function ticksOf(interval: DataSet['plane']['x1']): readonly PaperTick[] {
  const { ticks, decimals } = axisTicks(interval, TICKS);
  return ticks.map(({ share, value }) => ({ at: share, text: formatFixed(value, decimals) }));
}
