import { type RegularizationName, regularizationNames } from '../../core/model/regularization.ts';
import { architectureOf } from '../../core/run/runSpec.ts';
import { laterStrings } from '../../strings/later.ts';
import { layerNames, layersOf } from '../numpy/names.ts';
import { block, code, comment, definition, list, type ProgramLine } from '../numpy/python.ts';
import { penaltyCode } from '../numpy/regularizationCode.ts';
import type { RunPart } from '../numpy/runPart.ts';
import { holdsAll } from './heldCode.ts';

/** What a penalty counts of all weights, or null for none. */
const sizes: Readonly<Record<RegularizationName, string | null>> = {
  none: null,
  l1: 'sum(w.abs().sum() for w in weights)',
  l2: 'sum((w ** 2).sum() for w in weights) / 2',
};

/** The function `weight_size`, which the penalty multiplies; empty without a penalty. */
export function weightSizeCode(part: RunPart): readonly ProgramLine[] {
  const penalty = penaltyCode(part);
  if (penalty === 'none' || holdsAll(part.config)) return [];
  const layers = layersOf(architectureOf(part.config));
  const weights = layers.map((layer) => `network.${layerNames(layer).weights}`);
  return definition(
    'weight_size',
    penalty === 'changing' ? ['network', 'regularization'] : ['network'],
    comment(laterStrings.pytorch.penalty),
    list('weights = [', weights, ']'),
    penalty === 'changing' ? everySize() : code(`return ${sizes[penalty]}`),
  );
}

function everySize(): readonly ProgramLine[] {
  return regularizationNames
    .toSorted((one, other) => Number(sizes[one] === null) - Number(sizes[other] === null))
    .flatMap((name) => {
      const size = sizes[name];
      return size === null
        ? code('return 0')
        : [...code(`if regularization == "${name}":`), ...block(code(`return ${size}`))];
    });
}

/** The loss plus the penalty, if there is one. */
export function withPenalty(part: RunPart, loss: string): string {
  const penalty = penaltyCode(part);
  if (penalty === 'none') return loss;
  return `${loss} + penalty * weight_size(network${penalty === 'changing' ? ', regularization' : ''})`;
}
