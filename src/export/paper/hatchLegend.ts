import { formatExact } from '../../strings/formatNumber.ts';
import { laterStrings } from '../../strings/later.ts';
import type { HatchLevel, HatchLevels } from './hatchLevels.ts';

/** What hatched means, in one sentence that is true for every square and for the plane. */
export function hatchLegend({ inputs, hidden, output }: HatchLevels, outputName: string): string {
  const words = laterStrings.paper.legend;
  const inputText = inputs.length > 0 && allEqual(inputs) ? levelText(inputs[0]) : null;
  const hiddenText = hidden ? levelText(hidden) : null;
  const outputText = output ? levelText(output) : null;
  const texts = new Set([inputText, ...(hidden ? [hiddenText] : []), outputText]);
  if (texts.size === 1 && outputText !== null) return words.oneLevel(outputText);
  // Squares of the same level are named together.
  const named = new Map<string, readonly string[]>();
  const add = (text: string | null, name: string) =>
    text !== null && named.set(text, [...(named.get(text) ?? []), name]);
  add(inputText, words.inputs);
  add(hiddenText, words.hidden);
  add(outputText, words.output(outputName));
  return words.levels([
    ...Array.from(named, ([text, names]) => words.level(names, text)),
    ...(outputText === null ? [words.likeliest] : []),
    ...(inputText === null ? [words.upperHalf] : []),
  ]);
}

function levelText(level: HatchLevel | undefined): string {
  const words = laterStrings.paper.legend;
  if (!level) return '';
  const at = formatExact(Number(level.at.toFixed(2)));
  return level.isAbove ? words.above(at) : words.orMore(at);
}

function allEqual(levels: readonly HatchLevel[]): boolean {
  return levels.every(({ at, isAbove }) => at === levels[0]?.at && isAbove === levels[0].isAbove);
}
