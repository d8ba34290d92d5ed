import type { Comparison } from '../../core/analysis/compareGradients.ts';
import type { GradientCheck } from '../../core/analysis/gradientCheck.ts';
import { gradientRules } from '../../core/model/gradientRules.ts';
import { laterStrings } from '../../strings/later.ts';

/** Angle between two gradients in degrees, or null if one of them is 0. */
function angleOf({ cosine }: Comparison): number | null {
  return cosine === null ? null : (Math.acos(Math.min(1, Math.max(-1, cosine))) / Math.PI) * 180;
}

/** Whether the page must warn: of the common bug, visible here or not, or of gradients that disagree. */
function isWrong({ gradientRule, all, sampleCount }: GradientCheck): boolean {
  return sampleCount > 0 && (gradientRules[gradientRule].hasBug || all.disagreeing > 0);
}

/** ✓ or ✗, or null if nothing can be compared, or all is too small. */
export function signOf(check: GradientCheck): 'right' | 'wrong' | null {
  if (isWrong(check)) return 'wrong';
  return check.sampleCount === 0 || check.all.agreeing === 0 ? null : 'right';
}

/** The result in a few words. */
export function headlineOf(check: GradientCheck): string {
  const words = laterStrings.check.headlines;
  const { all, sampleCount } = check;
  if (sampleCount === 0 || all.largestDifference === null) return words.nothing;
  if (all.disagreeing > 0) return words.disagree;
  if (isWrong(check)) return words.byChance;
  return all.agreeing === 0 ? words.tooSmall : words.agree;
}

/** The parameter whose two slopes differ most, of those that can be compared. */
export function largestDifferenceOf({ backpropagation, finiteDifferences, tolerances, verdicts }: GradientCheck) {
  let largest: { readonly index: number; readonly difference: number; readonly tolerance: number } | null = null;
  for (const [index, verdict] of verdicts.entries()) {
    if (verdict === 'atKink' || verdict === 'unmeasurable') continue;
    const difference = Math.abs((backpropagation[index] ?? Number.NaN) - (finiteDifferences[index] ?? Number.NaN));
    if (largest === null || difference > largest.difference)
      largest = { index, difference, tolerance: tolerances[index] ?? Number.NaN };
  }
  return largest;
}

/** What was not compared, as a sentence, or nothing. */
export function exceptionsText({ all }: GradientCheck): string {
  const texts = exceptions(all);
  return texts.length === 0 ? '' : `${texts.join('; ')}.`;
}

/** The result in one sentence without a full stop. */
export function verdictText(check: GradientCheck): string {
  const words = laterStrings.check;
  const { all, sampleCount } = check;
  if (sampleCount === 0) return words.noPoints;
  return [mainText(check), ...exceptions(all)].join('; ');
}

function mainText(check: GradientCheck): string {
  const words = laterStrings.check;
  const { all } = check;
  if (all.disagreeing > 0) return words.bug(angleOf(all));
  if (isWrong(check)) return words.bugUnseen;
  if (all.largestDifference === null) return words.nothingCompared;
  if (all.agreeing === 0) return words.bothZero(all.largestDifference);
  return words.agree(all.largestDifference);
}

function exceptions({ agreeing, disagreeing, tooSmall, atKink, unmeasurable }: Comparison): string[] {
  const words = laterStrings.check;
  return [
    ...(tooSmall > 0 && agreeing + disagreeing > 0 ? [words.tooSmall(tooSmall)] : []),
    ...(atKink > 0 ? [words.atKink(atKink)] : []),
    ...(unmeasurable > 0 ? [words.unmeasurable(unmeasurable)] : []),
  ];
}

/** The layers that disagree, as arguments for the words. */
export function wrongLayers({ layers }: GradientCheck) {
  return layers.flatMap((comparison, l) =>
    comparison.disagreeing > 0 ? [{ layer: l + 1, layers: layers.length, angle: angleOf(comparison) }] : [],
  );
}
