import { type ParameterPart, parameterParts } from './partId.ts';

/**
 * What does not train, as links name it: `b` all biases, `b0` those of a layer, `b1.0` one; `w0` the weights of a layer,
 * `w0.1.2` one. Layers and units count from 0.
 */
export type HeldName = 'b' | `b${number}` | `w${number}` | ParameterPart;

/** All names that stand for a part among others, the widest first. */
function namesOf(part: ParameterPart): readonly HeldName[] {
  const layer = part.slice(0, part.indexOf('.')) as HeldName;
  return part.startsWith('b') ? ['b', layer, part] : [layer, part];
}

/** Whether a part is among those that are named. */
export function isNamed(part: ParameterPart, names: readonly HeldName[]): boolean {
  return namesOf(part).some((name) => names.includes(name));
}

/** Whether a network has all that is named. */
export function hasNamed(sizes: readonly number[], names: readonly HeldName[]): boolean {
  const known = new Set(parameterParts(sizes).flatMap(namesOf));
  return names.every((name) => known.has(name));
}

/** The shortest list of names for the same parts of a network: biases before weights, layer by layer. */
export function shortestNames(sizes: readonly number[], names: readonly HeldName[]): readonly HeldName[] {
  const given = new Set(names);
  const parts = parameterParts(sizes);
  const isHeld = (part: ParameterPart) => namesOf(part).some((name) => given.has(name));
  const tooWide = new Set(parts.filter((part) => !isHeld(part)).flatMap(namesOf));
  const widest = parts.filter(isHeld).map((part) => namesOf(part).find((name) => !tooWide.has(name)) ?? part);
  return [...new Set(widest)].sort((one, other) => one.charCodeAt(0) - other.charCodeAt(0));
}
