import { describe, expect, test } from 'vitest';
import { isHeld } from '../../core/run/heldParameters.ts';
import { edgeScale, edgeWidth } from '../../geometry/network/edgeWidth.ts';
import { themeColours } from '../../geometry/paint/palette.ts';
import { allOf, parseXml, type XmlElement } from '../fixtures/parseXml.ts';
import { pictureLinks, savedRun } from '../fixtures/savedRuns.ts';
import type { SavedRun } from '../modelFile.ts';
import { boundaryPicture } from './boundaryPicture.ts';
import { framePicture } from './framePicture.ts';
import { lossPicture } from './lossPicture.ts';
import { networkPicture } from './networkPicture.ts';
import { type Picture, svgFile } from './svg.ts';

const pictures = { network: networkPicture, boundary: boundaryPicture, loss: lossPicture, frame: framePicture };
const names = Object.keys(pictures) as readonly (keyof typeof pictures)[];

const parsed = (picture: Picture) => parseXml(svgFile(picture));
const byId = (root: XmlElement, id: string) => allOf(root).filter(({ attributes }) => attributes.id === id);
/** Every element with an id, by it. That no id is there twice is tested for every picture. */
const withIds = (root: XmlElement) =>
  new Map(
    allOf(root).flatMap((element) => (element.attributes.id === undefined ? [] : [[element.attributes.id, element]])),
  );

/** The places that an element names, moved as the groups around it say: corners, centres, ends and control points. */
function placesIn(element: XmlElement, dx = 0, dy = 0): readonly (readonly [x: number, y: number])[] {
  const { name, attributes, children } = element;
  // A clip shape has the place of what it clips.
  if (name === 'defs') return [];
  const [, moveX = '0', moveY = '0'] = attributes.transform?.match(/^translate\((\S+) (\S+)\)/) ?? [];
  const [x, y] = [dx + Number(moveX), dy + Number(moveY)];
  const number = (key: string) => Number(attributes[key] ?? 0);
  const own: (readonly [number, number])[] = [];
  if (name === 'rect' || name === 'image')
    own.push([number('x'), number('y')], [number('x') + number('width'), number('y') + number('height')]);
  if (name === 'circle')
    own.push(
      [number('cx') - number('r'), number('cy') - number('r')],
      [number('cx') + number('r'), number('cy') + number('r')],
    );
  if (name === 'line') own.push([number('x1'), number('y1')], [number('x2'), number('y2')]);
  if (name === 'text') own.push([number('x'), number('y')]);
  // Marks and locks have relative parts, and are drawn at places that other parts test.
  if (name === 'path' && /^[MLC\d., -]+$/.test(attributes.d ?? ''))
    own.push(
      ...Array.from(
        (attributes.d ?? '').matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g),
        ([, a, b]) => [Number(a), Number(b)] as const,
      ),
    );
  return [...own.map(([a, b]) => [x + a, y + b] as const), ...children.flatMap((child) => placesIn(child, x, y))];
}

describe.each(names)('the picture of the %s', (name) => {
  test.each(pictureLinks)('stands alone and lies within its edges: %s', { tags: ['slow'] }, (link) => {
    const picture = pictures[name](savedRun(link));
    const file = svgFile(picture);
    const root = parseXml(file);
    const { width, height } = picture;
    expect(root).toMatchObject({
      name: 'svg',
      attributes: {
        width: String(width),
        height: String(height),
        viewBox: `0 0 ${width} ${height}`,
        'font-family': 'Arial, sans-serif',
      },
    });
    const [title, description] = root.children;
    expect(title).toMatchObject({ name: 'title', text: picture.title });
    expect(description).toMatchObject({ name: 'desc', text: picture.description });
    expect(file).not.toMatch(/var\(|foreignObject|class=|style=|NaN|undefined|Infinity|url\((?!#)/);
    for (const { attributes } of allOf(root))
      expect(attributes['xlink:href'] ?? 'data:image/png').toMatch(/^data:image\/png/);
    for (const [x, y] of placesIn(root)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(height);
    }
    const ids = allOf(root).flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

/** Every weight with its part, in the order of the parameters. */
function weightsOf({ snapshot: { architecture, parameters } }: SavedRun) {
  let at = 0;
  return architecture.sizes.slice(1).flatMap((size, layer) => {
    const sources = architecture.sizes[layer] ?? 0;
    const weights = Array.from({ length: sources * size }, (_, index) => ({
      part: `w${layer}.${Math.floor(index / size)}.${index % size}` as const,
      weight: parameters[at + index] ?? Number.NaN,
    }));
    at += sources * size + size;
    return weights;
  });
}

describe('the network', () => {
  test.each(pictureLinks)('has a tile for every unit and a line for every weight: %s', { tags: ['slow'] }, (link) => {
    const saved = savedRun(link);
    const { sizes } = saved.snapshot.architecture;
    const parts = withIds(parsed(networkPicture(saved)));
    for (const [column, size] of sizes.entries())
      for (let row = 0; row < size; row++) {
        const tile = parts.get(column === 0 ? `x${row}` : `n${column - 1}.${row}`);
        expect(tile && allOf(tile).filter(({ name }) => name === 'image')).toHaveLength(1);
      }
    for (const { part, weight } of weightsOf(saved)) {
      const line = parts.get(part);
      const [path] = line?.children ?? [];
      expect(Number(path?.attributes['stroke-width'])).toBeCloseTo(
        Math.max(1, edgeWidth(weight, edgeScale(sizes, false))),
        1,
      );
      expect('stroke-dasharray' in (path?.attributes ?? {})).toBe(weight < 0);
      expect(path?.attributes.stroke).toBe(
        themeColours.light[weight > 0 ? 'positive-line' : weight < 0 ? 'negative-line' : 'control'],
      );
    }
  });

  test('a network of 6 layers of 16 has all its 99 units and 1312 weights', () => {
    const root = parsed(networkPicture(savedRun('#net=16,16,16,16,16,16&at=1')));
    const ids = allOf(root).flatMap(({ attributes }) => attributes.id ?? []);
    expect(ids.filter((id) => /^[xn]/.test(id))).toHaveLength(2 + 6 * 16 + 1);
    expect(ids.filter((id) => id.startsWith('w'))).toHaveLength(2 * 16 + 5 * 16 * 16 + 16);
  });

  test('writes the weights, biases and answers of the snapshot', () => {
    const saved = savedRun('#at=144&probe=1,0');
    const root = parsed(networkPicture(saved));
    const { parameters } = saved.snapshot;
    const texts = allOf(root).flatMap(({ name, text }) => (name === 'text' ? text : []));
    const written = (value: number, digits: number) => Math.abs(value).toFixed(digits);
    for (const { weight } of weightsOf(saved))
      expect(texts).toContain(`${weight < 0 ? '−' : '+'}${written(weight, 2)}`);
    const biases = [6, 7, 8, 12].map((index) => parameters[index] ?? Number.NaN);
    for (const bias of biases) expect(texts).toContain(`bias ${bias < 0 ? '−' : ''}${written(bias, 2)}`);
    // By hand: the sigmoid of x1's weight and the bias, as x2 is 0.
    const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
    const hidden = [0, 1, 2].map((j) => sigmoid((parameters[j] ?? 0) + (parameters[6 + j] ?? 0)));
    const output = sigmoid(hidden.reduce((sum, a, j) => sum + a * (parameters[9 + j] ?? 0), parameters[12] ?? 0));
    for (const answer of [...hidden, output]) expect(texts).toContain(written(answer, 3));
    expect(byId(root, 'x0')[0]?.text).toBe('x11');
    expect(byId(root, 'n1.0')[0]?.text).toMatch(/^ŷ0[.]\d{3}bias/);
  });

  test('says which parts are held', () => {
    const saved = savedRun('#freeze=b0.1,w1.2.0&at=9');
    expect(isHeld(saved.spec.config, 'b0.1')).toBe(true);
    const locks = allOf(parsed(networkPicture(saved))).filter(({ attributes }) =>
      attributes.transform?.includes('scale'),
    );
    expect(locks).toHaveLength(2);
  });

  test('names the classes of its outputs', () => {
    const root = parsed(networkPicture(savedRun('#data=three-blobs&n=60&at=20')));
    for (const row of [0, 1, 2]) expect(byId(root, `n1.${row}`)[0]?.text).toMatch(`class ${row} ŷ${row + 1}`);
  });
});

describe('the boundary', () => {
  test.each(pictureLinks)('has every point of %s', { tags: ['slow'] }, (link) => {
    const { data, ...rest } = savedRun(link);
    const root = parsed(boundaryPicture({ data, ...rest }));
    const [drawing] = root.children.filter(({ name }) => name === 'g');
    const marks = allOf(drawing as XmlElement).flatMap(({ name, attributes }) =>
      name === 'path' && attributes.fill !== 'none' && attributes.d?.endsWith('Z') && !attributes.transform
        ? (attributes.d.match(/Z/g) ?? [])
        : [],
    );
    const regions = allOf(drawing as XmlElement).filter(
      ({ name, attributes }) => name === 'rect' && attributes['fill-opacity'] === '0.9',
    );
    expect(marks.length - regions.length).toBe(data.training.length + data.test.length);
  });

  test('writes the answers beside a few points, and the axes’ numbers', () => {
    const saved = savedRun('#at=144');
    const texts = allOf(parsed(boundaryPicture(saved))).flatMap(({ name, text }) => (name === 'text' ? text : []));
    for (const output of saved.snapshot.training.outputs) expect(texts).toContain(output.toFixed(2));
    expect(texts).toEqual(
      expect.arrayContaining(['x1', 'x2', '0', '1', '0.5', 'class 0', 'class 1', 'epoch 144', '4 of 4 points right']),
    );
  });
});

describe('the loss', () => {
  test('ends its curves at the present losses, on the axis', () => {
    const saved = savedRun('#data=moons&n=40&at=40');
    const root = parsed(lossPicture(saved));
    const [testDot, trainingDot] = allOf(root)
      .filter(({ name }) => name === 'circle')
      .slice(-2);
    const y = (dot: XmlElement | undefined) => Number(dot?.attributes.cy);
    const labels = allOf(root).filter(({ name, attributes }) => name === 'text' && attributes['text-anchor'] === 'end');
    const [low, high] = [
      labels.find(({ text }) => /^0[.]0+$/.test(text)),
      labels.find(({ text }) => /^0[.]0*[1-9]/.test(text)),
    ];
    const heightOf = (label: XmlElement | undefined) => Number(label?.attributes.y) - 0.36 * 16;
    const perUnit = (heightOf(low) - heightOf(high)) / Number(high?.text);
    const { training, test } = saved.snapshot;
    expect((heightOf(low) - y(trainingDot)) / perUnit).toBeCloseTo(training.loss, 3);
    expect((heightOf(low) - y(testDot)) / perUnit).toBeCloseTo(test?.loss ?? Number.NaN, 3);
  });
});
