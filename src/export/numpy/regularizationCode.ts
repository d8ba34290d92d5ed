import type { RegularizationName } from '../../core/runSpec.ts';
import { strings } from '../../strings/index.ts';
import { code, comment, definition, type ProgramLine } from './python.ts';
import type { RunPart } from './runPart.ts';

/** What regularization a part of a run has: none, one and the same, or one that changes in mid-run. */
export type Penalty = RegularizationName | 'changing';

export function penaltyOf({ config, interventions }: RunPart): Penalty {
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

/** Whether links may die, as only those of an imported run with L1 do. */
export function hasDyingLinks({ config, interventions }: RunPart): boolean {
  const isL1 = ({ change }: RunPart['interventions'][number]) =>
    change.kind === 'regularization' && change.value === 'l1';
  return config.playground !== null && (config.regularization === 'l1' || interventions.some(isL1));
}

/** The gradient of a layer's weights, with what the penalty adds to it. */
export function withPenalty(gradient: string, weights: string, penalty: Penalty): string {
  switch (penalty) {
    case 'none':
      return gradient;
    case 'l1':
      return `${gradient} + penalty * np.sign(${weights})`;
    case 'l2':
      return `${gradient} + penalty * ${weights}`;
    case 'changing':
      return `${gradient} + penalty * penalty_slope(${weights}, regularization)`;
  }
}

/** The functions that this takes. */
export function regularizationCode(part: RunPart): readonly (readonly ProgramLine[])[] {
  const words = strings.numpy.program;
  const isDying = hasDyingLinks(part);
  if (!isDying && penaltyOf(part) !== 'changing') return [];
  const slope = definition(
    'penalty_slope',
    ['w', 'regularization'],
    code('if regularization == "l1":', '    return np.sign(w)'),
    code('return w if regularization == "l2" else 0 * w'),
  );
  if (!isDying) return [slope];
  const update = definition(
    'update_weights',
    ['name', 'w', 'gradient', 'learning_rate', 'regularization', 'penalty'],
    comment(words.dyingLinks),
    code(
      'living = alive.get(name, np.full(w.shape, True))',
      'stepped = w - learning_rate * gradient',
      'pulled = stepped - learning_rate * penalty * penalty_slope(w, regularization)',
      'dies = living & (stepped * pulled < 0) & (regularization == "l1")',
      'alive[name] = living & ~dies',
      'return np.where(living, np.where(dies, 0, pulled), w)',
    ),
  );
  return [slope, [...code('alive = {}', '', ''), ...update]];
}
