import type { HeldName } from '../../core/model/heldParts.ts';
import { parsePart } from '../../core/model/partId.ts';
import { architectureOf, type Config } from '../../core/run/runSpec.ts';
import { laterStrings } from '../../strings/later.ts';
import { parameterWords } from '../shared/words/parameterWords.ts';
import { unitNamesOf } from '../shared/words/unitNames.ts';

/** What a run holds fixed, in the names of the network. */
export function heldText(config: Config): string {
  const { nothing, allBiases } = laterStrings.settings.heldWords;
  if (config.held.length === 0) return nothing;
  return config.held.join() === 'b' ? allBiases : config.held.map((name) => wordsFor(name, config)).join(', ');
}

function wordsFor(name: HeldName, config: Config): string {
  const words = laterStrings.settings.heldWords;
  if (name === 'b') return words.everyBias;
  if (parsePart(name)) return parameterWords(name as `w${number}.${number}.${number}`, unitNamesOf(config), words);
  const layer = Number(name.slice(1));
  const layerCount = architectureOf(config).sizes.length - 1;
  return (name.startsWith('b') ? words.biasesOf : words.weightsInto)(words.layer(layer, layerCount));
}
