import type { DataSet, Interval, Sample } from '../../core/data/dataSet.ts';
import { largestIndex } from '../../core/data/decision.ts';
import type { Evaluation } from '../../core/run/snapshot.ts';
import { type AxisTicks, axisTicks } from '../../geometry/axisTicks.ts';
import { boundaryLabels } from '../../geometry/boundary/boundaryLabels.ts';
import { type MarkLook, markLook, markPath, pointRadius } from '../../geometry/boundary/boundaryMarks.ts';
import { regionNames } from '../../geometry/boundary/classRegions.ts';
import { levelLines, type Polyline } from '../../geometry/boundary/contour.ts';
import { outputMap, type PlaneMap, unitMap } from '../../geometry/boundary/planeMap.ts';
import { type Place, placeOf, placeWithin } from '../../geometry/boundaryPlane.ts';
import { leads } from '../../geometry/paint/classField.ts';
import { mapColoursOf } from '../../geometry/paint/mapColours.ts';
import { themeColours } from '../../geometry/paint/palette.ts';
import { answerText } from '../../strings/answerText.ts';
import { formatExact, formatFixed, formatPower } from '../../strings/formatNumber.ts';
import { laterStrings } from '../../strings/later.ts';
import { shortNumber } from '../../strings/shortNumber.ts';
import type { SavedRun } from '../modelFile.ts';
import { planeImage } from './heatMapImage.ts';
import { element, hundredths } from './svg.ts';
import { textAtMiddle, textInBox, textLine, textWidth } from './text.ts';

const { light } = themeColours;
const colours = mapColoursOf('light');
/** Up to this many points carry their answer. */
const MOST_LABELLED = 12;
/** More points share one path for each look. */
const MOST_PATHS = 600;
const BESIDE_POINT = 4;

/** A point to draw, with the network's answer there. */
interface DrawnPoint {
  readonly sample: Sample;
  readonly isTest: boolean;
  readonly answer: ArrayLike<number>;
}

/** What the plane shows: the answer, or the first of several outputs that are no classes. */
export function planeMapOf({ snapshot, data }: SavedRun): PlaneMap | null {
  const { sizes } = snapshot.architecture;
  const isApart = (sizes.at(-1) ?? 1) > 1 && data.decision.kind === 'sides';
  return isApart ? unitMap({ column: sizes.length - 1, row: 0 }, snapshot, data) : outputMap(snapshot.fields, data);
}

/** The plane of a moment, `size` pixels wide and high: colours, lines and points. `font` is that of labels. */
export function boundaryDrawing(saved: SavedRun, size: number, font: number): string {
  const map = planeMapOf(saved);
  const { data, snapshot } = saved;
  const points = pointsOf(data, snapshot.training, snapshot.test);
  const box = { x: 0, y: 0, width: size, height: size };
  return [
    map ? planeImage(box, map) + linesOf(map, size) : '',
    element('rect', { ...box, fill: 'none', stroke: light.control }),
    marks(points, data, size),
    points.length <= MOST_LABELLED ? labels(points, saved, size, font) : map ? names(map, data, size, font) : '',
  ].join('');
}

/** Names and round numbers beside and below the plane. */
export function planeAxes({ plane }: DataSet, size: number, font: number): string {
  return acrossAxis(plane.x1, size, font) + uprightAxis(plane.x2, size, font);
}

/** Test points first, so that training points lie on top. */
function pointsOf(data: DataSet, training: Evaluation, test: Evaluation | null): readonly DrawnPoint[] {
  const withAnswers = (samples: readonly Sample[], isTest: boolean, outputs: Float64Array): readonly DrawnPoint[] =>
    samples.map((sample, row) => {
      const each = sample.targets.length;
      return { sample, isTest, answer: outputs.subarray(row * each, (row + 1) * each) };
    });
  return [
    ...(test ? withAnswers(data.test, true, test.outputs) : []),
    ...withAnswers(data.training, false, training.outputs),
  ];
}

/** The line between the answers in ink on a band of paper; further ones thin. */
function linesOf(map: PlaneMap, size: number): string {
  const scale = size / map.side;
  const width = Math.max(1.5, size / 200);
  const pathOf = (lines: readonly Polyline[]) => lines.map((line) => traced(line, scale)).join('');
  const drawn = (d: string, stroke: string, strokeWidth: number, opacity: number) =>
    d === ''
      ? ''
      : element('path', {
          d,
          fill: 'none',
          stroke,
          'stroke-width': strokeWidth,
          'stroke-opacity': opacity === 1 ? null : opacity,
          'stroke-linejoin': 'round',
        });
  const [main, thin] = levels(map).map(pathOf);
  return [
    drawn(thin ?? '', colours.ink, width / 2, 0.4),
    drawn(main ?? '', colours.paper, width + 2, 0.85),
    drawn(main ?? '', colours.ink, width, 1),
  ].join('');
}

/** The main lines of a map, then the thin ones. */
function levels(map: PlaneMap): readonly [readonly Polyline[], readonly Polyline[]] {
  const { side } = map;
  if (map.kind === 'classes') {
    // With two classes, one line; with more, each line belongs to two classes, and both give it.
    const fields = map.fields.length === 2 ? leads(map.fields).slice(0, 1) : leads(map.fields);
    return [fields.flatMap((field) => levelLines(field, side, 0)), []];
  }
  const linesAt = (values: readonly number[]) => values.flatMap((value) => levelLines(map.field, side, value));
  return [linesAt(map.line === null ? [] : [map.line]), linesAt(map.thinLines)];
}

function traced(line: Polyline, scale: number): string {
  let path = '';
  for (let index = 0; index < line.length; index += 2)
    path += `${index === 0 ? 'M' : 'L'}${hundredths((line[index] ?? 0) * scale)} ${hundredths((line[index + 1] ?? 0) * scale)}`;
  return path;
}

/** The marks of all points; a point beyond the plane lies at its edge, with an arrowhead. */
function marks(points: readonly DrawnPoint[], data: DataSet, size: number): string {
  const radius = pointRadius(points.length, size, false);
  const all = points.map(({ sample, isTest }) => {
    const { place, beyond } = placeWithin(placeOf(sample.point, data.plane, size), size);
    const look = markLook(sample.target, isTest, data, radius, colours);
    return {
      look,
      d: markPath(look.shape, hundredths(radius), place),
      arrow: arrowOf(place.x, place.y, beyond, radius),
    };
  });
  const arrows = all.map(({ arrow }) => arrow).join('');
  if (all.length <= MOST_PATHS) return arrows + all.map(({ look, d }) => mark(look, d, radius)).join('');
  const paths = new Map<string, { readonly look: MarkLook; readonly paths: string[] }>();
  for (const { look, d } of all) {
    const key = `${look.shape} ${look.fill} ${look.isDashed} ${look.stroke}`;
    const known = paths.get(key) ?? { look, paths: [] };
    known.paths.push(d);
    paths.set(key, known);
  }
  return arrows + Array.from(paths.values(), ({ look, paths: ds }) => mark(look, ds.join(''), radius)).join('');
}

function mark({ fill, stroke, strokeWidth, isDashed, halo, haloWidth }: MarkLook, d: string, radius: number): string {
  // Dense points keep more of their colour with thin edges.
  const width = Math.min(strokeWidth, radius / 2);
  return (
    element('path', { d, fill: 'none', stroke: halo, 'stroke-width': width + 2 * haloWidth }) +
    element('path', { d, fill, stroke, 'stroke-width': width, 'stroke-dasharray': isDashed ? '2 1.5' : null })
  );
}

function arrowOf(x: number, y: number, beyond: number | null, radius: number): string {
  if (beyond === null) return '';
  const start = radius + 4;
  return element('path', {
    d: `M${start} -5L${start + 7} 0L${start} 5Z`,
    transform: `translate(${hundredths(x)} ${hundredths(y)}) rotate(${hundredths(beyond)})`,
    fill: colours.ink,
  });
}

/** The answers at a few points, beside them. */
function labels(points: readonly DrawnPoint[], saved: SavedRun, size: number, font: number): string {
  const { plane } = saved.data;
  const texts = points.map(({ answer }) => answerOf(answer, saved));
  const radius = pointRadius(points.length, size, false) + BESIDE_POINT;
  const places = points.map(({ sample }, index) => ({
    ...placeOf(sample.point, plane, size),
    labelWidth: Math.round(textWidth(texts[index] ?? '', font) + 8),
    radius,
  }));
  return boundaryLabels(places, size, Math.round(font * 1.55))
    .map((box, index) => {
      if (!box) return '';
      const look = { size: font, fill: colours.ink, isBold: true };
      const pill = element('rect', { ...box, rx: font / 3, fill: colours.paper, 'fill-opacity': 0.92 });
      return pill + textInBox(box, texts[index] ?? '', look, true);
    })
    .join('');
}

/** "0.98", "2: 0.98" for the likeliest of several classes, or all outputs. */
function answerOf(outputs: ArrayLike<number>, { data, spec }: SavedRun): string {
  const { decision, task, range, classCount } = data;
  if (decision.kind !== 'largest') {
    const textOf = (output: number) => (task === 'regression' ? shortNumber(output) : answerText(output, range.middle));
    return Array.from(outputs, textOf).join(' · ');
  }
  const likeliest = largestIndex(outputs);
  const output = outputs[likeliest] ?? Number.NaN;
  const isOfTwo = classCount === 2 && spec.config.outputActivation === 'softmax';
  return laterStrings.plane.likeliest(likeliest, isOfTwo ? answerText(output, 0.5) : formatFixed(output, 2));
}

/** The mark and number of each class in its region, so that a print without colours tells the regions apart. */
function names(map: PlaneMap, data: DataSet, size: number, font: number): string {
  if (map.kind !== 'classes') return '';
  return regionNames(map.fields, map.side)
    .map(({ number, x, y }) => {
      const [width, height] = [2.9 * font, 1.6 * font];
      const box = { x: x * size - width / 2, y: y * size - height / 2, width, height };
      return [
        element('rect', { ...box, rx: font / 3, fill: colours.paper, 'fill-opacity': 0.9 }),
        pointMark(number, false, data, { x: box.x + font * 0.9, y: y * size }, font * 0.38),
        textAtMiddle(box.x + font * 1.6, y * size, String(number), { size: font, fill: colours.ink, isBold: true }),
      ].join('');
    })
    .join('');
}

/** The mark of points with this target, as on the plane. */
export function pointMark(target: number, isTest: boolean, data: DataSet, place: Place, radius: number): string {
  const look = markLook(target, isTest, data, radius, colours);
  return mark(look, markPath(look.shape, radius, place), radius);
}

/** Room along an axis for a number, in font sizes. */
const ALONG_X1 = 5.5;
const ALONG_X2 = 4.5;
/** Room at the end of an axis for its name. */
const NAME_ROOM = 2.6;

function acrossAxis(interval: Interval, size: number, font: number): string {
  const axis = axisTicks(interval, size / (ALONG_X1 * font));
  const y = size + 1.45 * font;
  const end = size - NAME_ROOM * font - textWidth(factorOf(axis), font);
  const numbers = axis.ticks
    .filter(({ share }) => share * size < end)
    .map(({ share, value }) => {
      const x = share * size;
      const anchor = x < 0.7 * font ? 'start' : 'middle';
      return textLine(x, y, numberOf(value, axis), { size: font, fill: light.muted, anchor });
    });
  return [...numbers, axisName(size, y, laterStrings.plane.inputs[0] + factorOf(axis), font)].join('');
}

function uprightAxis(interval: Interval, size: number, font: number): string {
  const axis = axisTicks(interval, size / (ALONG_X2 * font));
  const x = -0.6 * font;
  const numbers = axis.ticks
    .filter(({ share }) => (1 - share) * size > 1.8 * font)
    .map(({ share, value }) => {
      const y = Math.min(size - 0.36 * font, (1 - share) * size);
      return textAtMiddle(x, y, numberOf(value, axis), { size: font, fill: light.muted, anchor: 'end' });
    });
  return [...numbers, axisName(x, font, laterStrings.plane.inputs[1] + factorOf(axis), font)].join('');
}

/** The name of an axis, x₁, at its end. */
function axisName(x: number, y: number, name: string, font: number): string {
  return textLine(x, y, name, { size: font, fill: light.ink, isBold: true, anchor: 'end' }, true);
}

/** Without trailing zeros: a truth table has 0 and 0.5, not 0.0. */
function numberOf(value: number, { decimals }: AxisTicks): string {
  return formatExact(Number(value.toFixed(decimals)));
}

/** The unit of the numbers, such as " ×10³"; empty for plain ones. */
function factorOf({ power }: AxisTicks): string {
  return power === 0 ? '' : ` ${laterStrings.plane.power(formatPower(power))}`;
}
