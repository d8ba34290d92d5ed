import { settingHints } from '../../config/hints.ts';
import { presetOf } from '../../config/presetOf.ts';
import type { DataSet } from '../../core/data/dataSet.ts';
import type { Granularity } from '../../core/microSteps/microSteps.ts';
import { parameterCount } from '../../core/model/network.ts';
import { plateau } from '../../core/observations/plateau.ts';
import { batchSizeOf, type RunSpec } from '../../core/run/runSpec.ts';
import type { Snapshot } from '../../core/run/snapshot.ts';
import type { LastStep } from '../../store/state/pageState.ts';
import { strings } from '../../strings/index.ts';
import { observationOf, observationSentence } from './observationSentence.ts';

export interface HintFacts {
  readonly spec: RunSpec;
  readonly dataSet: DataSet;
  readonly snapshot: Snapshot;
  /** Null while playing and after anything but a step. */
  readonly lastStep: LastStep | null;
  readonly presetJustChosen: boolean;
  /** What the Step button does. */
  readonly granularity: Granularity;
}

/** The most helpful sentence for the current state, or null if none is needed. */
export function hintFor(facts: HintFacts): string | null {
  const words = strings.stepHint;
  const { snapshot, lastStep, presetJustChosen } = facts;
  const atStart = snapshot.position === 0;
  const hints = [
    () => (snapshot.training.count === 0 ? words.noPoints : null),
    () => (lastStep && !atStart ? stepHint(lastStep, facts) : null),
    () => plateauHint(facts),
    () => (presetJustChosen && atStart ? claimOf(facts.spec) : null),
    () => settingHint(facts),
    () => (atStart ? untrainedHint(facts) : null),
    () => claimOf(facts.spec),
  ];
  for (const hint of hints) {
    const sentence = hint();
    if (sentence !== null) return sentence;
  }
  return null;
}

function plateauHint({ dataSet, snapshot }: HintFacts): string | null {
  const words = strings.stepHint;
  const found = plateau({ dataSet, after: snapshot });
  return found && words.plateau(found.undecided);
}

/** The change of the loss, and the observation most worth mentioning. */
function stepHint(lastStep: LastStep, { spec, dataSet, snapshot }: HintFacts): string {
  const words = strings.stepHint;
  const moved = words.lossMoved(lastStep.from.training.loss, snapshot.training.loss);
  const observation = observationOf(lastStep, { spec, dataSet, after: snapshot });
  return observation ? `${moved} ${observationSentence(observation, spec.config, 'written')}` : moved;
}

function claimOf(spec: RunSpec): string | null {
  const words = strings.stepHint;
  const preset = presetOf(spec);
  return preset && words.aboutPreset(strings.presets.claims[preset]);
}

function settingHint({ spec, snapshot }: HintFacts): string | null {
  const config = { ...spec.config, ...snapshot.inEffect };
  const [hint] = settingHints(config, snapshot.training.count);
  return hint ? strings.settings.hint(hint) : null;
}

function untrainedHint({ spec, dataSet, snapshot, granularity }: HintFacts): string {
  const words = strings.stepHint;
  const { correct, count, rootMeanSquaredError } = snapshot.training;
  const parameters = parameterCount(snapshot.architecture.sizes);
  const batch = batchSizeOf(spec.config, count);
  const howWell = dataSet.task === 'regression' ? words.offBy(rootMeanSquaredError) : words.correct(correct, count);
  return words.untrained(howWell, strings.transport.step[granularity], firstStep());

  function firstStep(): string {
    if (batch === count) return words.allAtOnce(count, parameters);
    return (granularity === 'update' ? words.oneBatch : words.inBatches)(count, parameters, batch);
  }
}
