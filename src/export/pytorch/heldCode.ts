import { architectureOf, type Config } from '../../core/run/runSpec.ts';
import { laterStrings } from '../../strings/later.ts';
import { heldShare } from '../numpy/heldCode.ts';
import { layerNames, layersOf } from '../numpy/names.ts';
import { block, code, type ProgramLine } from '../numpy/python.ts';

/** Whether no update changes anything. */
export function holdsAll(config: Config): boolean {
  return sharesOf(config).every(({ share }) => share === 'all');
}

/** Whether all of some array is held. */
export function holdsWhole(config: Config): boolean {
  return sharesOf(config).some(({ share }) => share === 'all');
}

function sharesOf(config: Config) {
  return layersOf(architectureOf(config)).flatMap((layer) => {
    const { weights, biases } = layerNames(layer);
    return [weights, biases].map((name) => ({ name, share: heldShare(config, layer, name) }));
  });
}

/** The line of an optimizer's step, with what is held in a part of an array put back after it. */
export function stepCode(config: Config, step: readonly ProgramLine[]): readonly ProgramLine[] {
  const names = sharesOf(config).flatMap(({ name, share }) => (share === 'some' ? [name] : []));
  if (names.length === 0) return step;
  return [
    ...code(...names.map((name) => `fixed_${name} = network.${name}.detach()[held_${name}]`)),
    ...step,
    ...code(`with torch.no_grad():  # ${laterStrings.pytorch.putBack}`),
    ...block(code(...names.map((name) => `network.${name}[held_${name}] = fixed_${name}`))),
  ];
}
