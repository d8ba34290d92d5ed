import { type RegularizationName, regularizationNames } from '../../core/model/regularization.ts';
import { runKindOf } from '../../core/run/runKind.ts';
import { laterStrings } from '../../strings/later.ts';
import { code, comment, definition, type ProgramLine } from './python.ts';
import type { RunPart } from './runPart.ts';

/** Regularization of a part of a run: none, one, or one that changes in mid-run. */
export type Penalty = RegularizationName | 'changing';

export function penaltyCode({ config, interventions }: RunPart): Penalty {
  const kinds = new Set([config.regularization]);
  const rates = [config.regularizationRate];
  for (const { change } of interventions) {
    if (change.kind === 'regularization') kinds.add(change.value);
    else if (change.kind === 'regularizationRate') rates.push(change.value);
  }
  const [only = 'none', ...others] = kinds;
  if (rates.every((rate) => rate === 0)) return 'none';
  return others.length > 0 ? 'changing' : only;
}

/** Whether links may die, which happens only in an imported run. */
export function hasDyingLinks({ config, interventions }: RunPart): boolean {
  const { endsWeights } = runKindOf(config);
  return (
    endsWeights(config.regularization) ||
    interventions.some(({ change }) => change.kind === 'regularization' && endsWeights(change.value))
  );
}

/** The factor of λ in the gradient of weights, or null without a penalty. */
const slopes: Readonly<Record<RegularizationName, ((weights: string) => string) | null>> = {
  none: null,
  l1: (weights) => `np.sign(${weights})`,
  l2: (weights) => weights,
};

/** The gradient of a layer's weights, plus the slope of the penalty. */
export function withPenalty(gradient: string, weights: string, penalty: Penalty): string {
  if (penalty === 'changing') return `${gradient} + penalty * penalty_slope(${weights}, regularization)`;
  const slope = slopes[penalty];
  return slope ? `${gradient} + penalty * ${slope(weights)}` : gradient;
}

/** The body of a function for the slope of the penalty in effect. */
function slopeLines(): readonly string[] {
  const penalties = regularizationNames.flatMap((name) => {
    const slope = slopes[name];
    return slope ? [{ is: `regularization == "${name}"`, slope: slope('w') }] : [];
  });
  return penalties.flatMap(({ is, slope }, k) =>
    k < penalties.length - 1 ? [`if ${is}:`, `    return ${slope}`] : [`return ${slope} if ${is} else 0 * w`],
  );
}

/** The functions that a changing penalty or dying links need. */
export function regularizationCode(part: RunPart): readonly (readonly ProgramLine[])[] {
  const words = laterStrings.numpy.program;
  const isDying = hasDyingLinks(part);
  if (!isDying && penaltyCode(part) !== 'changing') return [];
  const slope = definition('penalty_slope', ['w', 'regularization'], code(...slopeLines()));
  if (!isDying) return [slope];
  const ending = regularizationNames.filter(runKindOf(part.config).endsWeights);
  const deadly = ending.map((name) => `regularization == "${name}"`).join(' or ');
  const update = definition(
    'update_weights',
    ['name', 'w', 'gradient', 'learning_rate', 'regularization', 'penalty'],
    comment(words.dyingLinks),
    code(
      'living = alive.get(name, np.full(w.shape, True))',
      'stepped = w - learning_rate * gradient',
      'pulled = stepped - learning_rate * penalty * penalty_slope(w, regularization)',
      `dies = living & (stepped * pulled < 0) & (${deadly})`,
      'alive[name] = living & ~dies',
      'return np.where(living, np.where(dies, 0, pulled), w)',
    ),
  );
  return [slope, [...code('alive = {}', '', ''), ...update]];
}
