import { biasRules } from '../model/biasRules.ts';
import { type HeldName, isNamed, shortestNames } from '../model/heldParts.ts';
import { type ParameterPart, parameterParts } from '../model/partId.ts';
import { architectureOf, type Config } from './runSpec.ts';

/** For every weight and bias of a run, in the order of the flat list, 1 if it does not train. Null if all of them do. */
export function heldParameters(config: Config): Uint8Array | null {
  const { held, biases } = config;
  if (held.length === 0 && !biasRules[biases].isZero) return null;
  return Uint8Array.from(parameterParts(architectureOf(config).sizes), (part) => (isHeld(config, part) ? 1 : 0));
}

/** Whether no update changes a weight or bias of a run. */
export function isHeld({ held, biases }: Config, part: ParameterPart): boolean {
  return isNamed(part, held) || (part.startsWith('b') && biasRules[biases].isZero);
}

/** What a run holds, with one part held or let go besides. */
export function heldWith(config: Config, part: ParameterPart, holds: boolean): readonly HeldName[] {
  const { sizes } = architectureOf(config);
  const others = parameterParts(sizes).filter((other) => other !== part && isNamed(other, config.held));
  return shortestNames(sizes, holds ? [...others, part] : others);
}
