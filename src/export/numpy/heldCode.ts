import { biasIndex, layerOffset } from '../../core/model/network.ts';
import { heldParameters } from '../../core/run/heldParameters.ts';
import { architectureOf, type Config } from '../../core/run/runSpec.ts';
import { laterStrings } from '../../strings/later.ts';
import { layerNames, layersOf } from './names.ts';
import { code, comment, marked, matrix, type ProgramLine, type ProgramMark, vector } from './python.ts';

/** Which entries of an array are held: rows of 0 and 1. */
interface HeldArray {
  readonly name: string;
  readonly isVector: boolean;
  readonly rows: readonly (readonly number[])[];
}

/** The arrays of a layer's weights and biases. Null where nothing is held. */
function heldArrays(config: Config, layer: number): readonly HeldArray[] | null {
  const mask = heldParameters(config);
  if (mask === null) return null;
  const { sizes } = architectureOf(config);
  const { weights, biases } = layerNames(layer);
  const fanOut = sizes[layer + 1] ?? 0;
  const firstBias = biasIndex(sizes, layer, 0);
  const start = layerOffset(sizes, layer);
  const rows = Array.from({ length: sizes[layer] ?? 0 }, (_, from) => [
    ...mask.subarray(start + from * fanOut, start + (from + 1) * fanOut),
  ]);
  return [
    { name: weights, isVector: false, rows },
    { name: biases, isVector: true, rows: [[...mask.subarray(firstBias, firstBias + fanOut)]] },
  ];
}

type Share = 'none' | 'some' | 'all';

function shareOf({ rows }: HeldArray): Share {
  const all = rows.flat();
  if (all.every((held) => held === 1)) return 'all';
  return all.some((held) => held === 1) ? 'some' : 'none';
}

/** How much of an array of parameters is held. */
export function heldShare(config: Config, layer: number, name: string): Share {
  const array = heldArrays(config, layer)?.find((each) => each.name === name);
  return array ? shareOf(array) : 'none';
}

/** How a program writes a list of truth values. */
interface MaskText {
  readonly before: string;
  readonly after: string;
}

/** The names of what is held in part, where an update has to put it back. */
export function heldCode(config: Config, { before, after }: MaskText): readonly ProgramLine[] {
  const arrays = layersOf(architectureOf(config)).flatMap((layer) => heldArrays(config, layer) ?? []);
  const parts = arrays.filter((array) => shareOf(array) === 'some');
  if (parts.length === 0) return [];
  const lines = parts.flatMap(({ name, isVector, rows }) =>
    isVector
      ? vector(`held_${name} = ${before}`, rows[0] ?? [], after)
      : matrix(`held_${name} = ${before}`, rows, after),
  );
  return [...comment(laterStrings.numpy.program.held), ...lines];
}

/** The update of an array, without what is held. */
export function updateOfUnheld(
  config: Config,
  layer: number,
  name: string,
  mark: ProgramMark,
  update: string,
): readonly ProgramLine[] {
  const words = laterStrings.numpy.program;
  switch (heldShare(config, layer, name)) {
    case 'none':
      return marked(mark, update);
    case 'all':
      return marked(mark, `# ${words.allHeld(name)}`);
    case 'some':
      return [
        ...code(`fixed = ${name}[held_${name}]`),
        ...marked(mark, update),
        ...code(`${name}[held_${name}] = fixed  # ${words.putBack}`),
      ];
  }
}
