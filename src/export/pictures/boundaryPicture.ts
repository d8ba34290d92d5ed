import type { DataSet } from '../../core/data/dataSet.ts';
import { outputScale } from '../../geometry/paint/heatMap.ts';
import { ramps, themeColours } from '../../geometry/paint/palette.ts';
import { formatExact } from '../../strings/formatNumber.ts';
import { laterStrings } from '../../strings/later.ts';
import { shortNumber } from '../../strings/shortNumber.ts';
import type { SavedRun } from '../modelFile.ts';
import { boundaryDrawing, planeAxes, planeMapOf, pointMark } from './boundaryDrawing.ts';
import { answersText, dataName, lossText, momentText, unitNamesIn } from './moment.ts';
import { element, moved, type Picture } from './svg.ts';
import { textAtMiddle, textWidth } from './text.ts';

const { light } = themeColours;
const SIZE = 460;
const FONT = 16;
const TOP = 24;
const LEFT = 72;
const BOTTOM = 44;
const GAP = 28;
const KEY = 246;
const ROW = 30;
const RAMP_LENGTH = 84;

/** The decision boundary at a moment with its axes and points, and a key to them. */
export function boundaryPicture(saved: SavedRun): Picture {
  const { snapshot, data } = saved;
  const words = laterStrings.pictures;
  const titleOf = data.task === 'regression' ? words.outputTitle : words.boundaryTitle;
  const standing = [lossText(snapshot), answersText(snapshot, data)].join(', ');
  const rows = [...keyRows(saved), ...standingRows(saved)];
  return {
    width: LEFT + SIZE + GAP + KEY,
    height: TOP + SIZE + BOTTOM,
    title: titleOf(dataName(saved), momentText(snapshot)),
    description: `${standing}.`,
    content: [
      moved(LEFT, TOP, boundaryDrawing(saved, SIZE, FONT), planeAxes(data, SIZE, FONT)),
      moved(LEFT + SIZE + GAP, TOP, ...rows.map((row, index) => moved(0, ROW * index + ROW / 2, row))),
    ].join(''),
  };
}

/** What points, colours and lines mean; each row lies around its middle. */
function keyRows(saved: SavedRun): readonly string[] {
  const { data, snapshot } = saved;
  const map = planeMapOf(saved);
  const line = map?.kind === 'values' ? map.line : null;
  return [
    ...(data.task === 'classification' ? classRows(saved) : []),
    ...(map?.kind === 'values' ? [rampRow(saved)] : []),
    ...(line === null ? [] : [lineRow(shortNumber(line))]),
    ...(map?.kind === 'classes' ? [lineRow(laterStrings.pictures.tie)] : []),
    ...(data.test.length > 0 && snapshot.test ? setRows(saved) : []),
  ];
}

/** "◆ class 0" for each class. */
function classRows({ data }: SavedRun): readonly string[] {
  const { className } = laterStrings.plane;
  return targetsOf(data).map(
    (target) => pointMark(target, false, data, { x: 8, y: 0 }, 7) + label(24, className(formatExact(target))),
  );
}

/** The target of each class, or the middle one of numbers. */
function targetsOf({ task, range, classCount }: DataSet): readonly number[] {
  if (task === 'regression') return [range.middle];
  return classCount > 2 ? Array.from({ length: classCount }, (_, number) => number) : [range.low, range.high];
}

/** The colours with the values at their ends. */
function rampRow(saved: SavedRun): string {
  const { snapshot, data } = saved;
  const { sizes } = snapshot.architecture;
  const { low, high } = outputScale(data.range);
  const name = unitNamesIn(saved)(sizes.length - 1, 0);
  const start = shortNumber(low);
  const x = textWidth(name, FONT) + 10;
  const bar = x + textWidth(start, FONT) + 8;
  const colours = [ramps.light.low, ramps.light.middle, ramps.light.high];
  return [
    element(
      'linearGradient',
      { id: 'ramp' },
      ...colours.map((colour, index) => element('stop', { offset: index / 2, 'stop-color': colour })),
    ),
    textAtMiddle(0, 0, name, { size: FONT, fill: light.ink, isBold: true }, true),
    label(x, start),
    element('rect', {
      x: bar,
      y: -7,
      width: RAMP_LENGTH,
      height: 14,
      rx: 3,
      fill: 'url(#ramp)',
      stroke: light.hairline,
    }),
    label(bar + RAMP_LENGTH + 8, shortNumber(high)),
  ].join('');
}

function lineRow(text: string): string {
  return element('path', { d: 'M0 0H18', stroke: light.ink, 'stroke-width': 2.3 }) + label(24, text);
}

/** "◆● training, 100 points": filled marks, and hollow ones for the test. */
function setRows({ data }: SavedRun): readonly string[] {
  const { trainingKey, testKey, pointCount } = laterStrings.plane;
  const sets = [
    { name: trainingKey, count: data.training.length, isTest: false },
    { name: testKey, count: data.test.length, isTest: true },
  ];
  const targets = targetsOf(data);
  return sets.map(({ name, count, isTest }) => {
    const marks = targets.map((target, place) => pointMark(target, isTest, data, { x: 6 + 14 * place, y: 0 }, 4.5));
    return marks.join('') + label(14 * targets.length + 6, `${name}, ${pointCount(count)}`);
  });
}

/** The moment and how good the answers are, one fact a row. */
function standingRows({ snapshot, data }: SavedRun): readonly string[] {
  const facts = [momentText(snapshot), ...lossText(snapshot).split(', '), answersText(snapshot, data)];
  return ['', ...facts.map((fact) => label(0, fact))];
}

function label(x: number, text: string): string {
  return textAtMiddle(x, 0, text, { size: FONT, fill: light.muted });
}
