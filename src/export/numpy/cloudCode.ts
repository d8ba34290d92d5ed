import { type DataSetOf, dataSets } from '../../core/data/dataSets.ts';
import type { Config } from '../../core/run/runSpec.ts';
import { laterStrings } from '../../strings/later.ts';
import { block, code, comment, definition, type ProgramLine } from './python.ts';

type DrawnName = DataSetOf<'cloud' | 'classes' | 'surface'>;

/** A point and its target, from `u` and `v`, uniform over [0, 1): the recipes of the core. */
const places: Readonly<Record<DrawnName, readonly string[]>> = {
  circle: [
    'radius = 0.5 * u if target == 1 else 0.7 + 0.3 * u',
    'x1, x2 = radius * np.cos(2 * np.pi * v), radius * np.sin(2 * np.pi * v)',
  ],
  moons: [
    'x1, x2 = np.cos(np.pi * u), np.sin(np.pi * u)',
    'if target == 1:',
    '    x1, x2 = 1 - x1, 0.5 - x2',
    'x1, x2 = (x1 - 0.5) * 0.66, (x2 - 0.25) * 0.66',
  ],
  spiral: ['angle = 3 * np.pi * u + (0 if target == 1 else np.pi)', 'x1, x2 = u * np.sin(angle), u * np.cos(angle)'],
  blobs: ['x1 = x2 = 0.5 if target == 1 else -0.5'],
  'xor-cloud': [
    'x1, x2 = 2 * u - 1, 2 * v - 1',
    'x1 += -0.06 if x1 < 0 else 0.06',
    'x2 += -0.06 if x2 < 0 else 0.06',
    'target = 1 if (x1 < 0) != (x2 < 0) else 0',
  ],
  sine: [
    'x1, x2 = 2 * u - 1, 2 * v - 1',
    'wave = 0.8 * np.sin(np.pi * x1)',
    'target = 1 if x2 > wave else 0',
    'x2 = max(x2, wave + 0.06) if target == 1 else min(x2, wave - 0.06)',
  ],
  checkers: [
    'x1, x2 = 2 * u - 1, 2 * v - 1',
    'column, row = np.floor(3 * (x1 + 1) / 2), np.floor(3 * (x2 + 1) / 2)',
    'target = 1 if (column + row) % 2 == 0 else 0',
  ],
  'three-blobs': ['angle = np.pi / 2 + 2 * np.pi * target / 3', 'x1, x2 = 0.6 * np.cos(angle), 0.6 * np.sin(angle)'],
  'three-arms': ['angle = 3 * np.pi * u + 2 * np.pi * target / 3', 'x1, x2 = u * np.sin(angle), u * np.cos(angle)'],
  plane: ['x1, x2 = 2 * u - 1, 2 * v - 1', 'target = (x1 + x2) / 2'],
  hills: ['x1, x2 = 2 * u - 1, 2 * v - 1', 'target = np.sin(np.pi * x1) * np.cos(np.pi * x2 / 2)'],
};

/** Standard deviation of the noise, for clouds with one of their own; as in the core. */
const noiseScales: Readonly<Partial<Record<DrawnName, (noise: number) => string>>> = {
  blobs: blobScale,
  'three-blobs': blobScale,
};

function blobScale(noise: number): string {
  return noise === 0 ? '0.15' : `0.15 * (1 + ${noise} / 25)`;
}

/** Null without noise. */
function noiseScale(name: DrawnName, noise: number): string | null {
  const own = noiseScales[name];
  if (own) return own(noise);
  return noise === 0 ? null : `${noise} / 200`;
}

/** The points of a cloud or surface, in an array of this name, and their targets `y`. */
export function cloudCode(
  array: string,
  name: DrawnName,
  { pointCount, noise, dataSeed, outputCount }: Pick<Config, 'pointCount' | 'noise' | 'dataSeed' | 'outputCount'>,
): readonly ProgramLine[] {
  const words = laterStrings.numpy.program;
  const scale = noiseScale(name, noise);
  const facts = dataSets[name];
  const targets = outputCount === 1 ? 'np.array(targets)' : `np.eye(${outputCount})[np.ravel(targets)]`;
  return [
    ...code(''),
    ...definition(
      'make_points',
      [],
      code(`random = np.random.RandomState(${dataSeed})`, 'points, targets = [], []', `for i in range(${pointCount}):`),
      block(
        code('u, v = random.random_sample(2)'),
        scale === null ? comment(words.unusedNoise) : [],
        code('g, h = random.randn(2)'),
        code(...turnOf(facts)),
        code(...places[name]),
        code(...(scale === null ? [] : [`x1, x2 = x1 + ${scale} * g, x2 + ${scale} * h`])),
        code('points.append([x1, x2])', 'targets.append([target])'),
      ),
      code(`points = np.floor(np.array(points) * 10000 + 0.5) / 10000  # ${words.fourDecimals}`),
      code(`return points, ${targets}`),
    ),
    ...code('', '', `${array}, y = make_points()`),
  ];
}

/** The class of point `i`, where classes take turns. */
function turnOf(facts: (typeof dataSets)[DrawnName]): readonly string[] {
  if (facts.kind === 'classes') return [`target = i % ${facts.classCount}`];
  return facts.kind === 'cloud' && facts.alternates ? ['target = 1 if i % 2 == 0 else 0'] : [];
}
