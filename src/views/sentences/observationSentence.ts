import { parsePart } from '../../core/model/partId.ts';
import { chooseObservation, type Observation } from '../../core/observations/chooseObservation.ts';
import type { LossRose } from '../../core/observations/lossRose.ts';
import type { ObservedStep } from '../../core/observations/observedStep.ts';
import type { Config, Point } from '../../core/run/runSpec.ts';
import type { LastStep } from '../../store/state/pageState.ts';
import { strings } from '../../strings/index.ts';
import { changeText } from '../shared/words/changeText.ts';
import { shortNumber } from '../shared/words/shortNumber.ts';
import { type NameOf, unitNamesOf } from '../shared/words/unitNames.ts';

/** More names than this do not fit a sentence. */
const MOST_NAMES = 4;

/** An observation in one sentence, written or spoken. */
export function observationSentence(observed: Observation, config: Config, how: 'written' | 'spoken'): string {
  const words = strings.observations;
  const nameOf = unitNamesOf(config);
  const { way } = words[how];
  switch (observed.kind) {
    case 'allCorrect':
      return words.allCorrect(observed.count, observed.middle, observed.firstEpoch, observed.farthest);
    case 'allCorrectLost':
      return words.allCorrectLost(observed.epoch, observed.correct, observed.count, observed.middle);
    case 'changedSides': {
      const { point, isRight, middle, from, to } = observed;
      return words.changedSides(pointText(point), isRight, middle, way(from, to));
    }
    case 'plateau':
      return strings.stepHint.plateau(observed.undecided);
    case 'rateTooHigh': {
      const { rate, updates, shorter } = observed;
      return shorter
        ? words.rateTooHighOnce(shortNumber(rate), shortNumber(shorter.rate), shorter.loss)
        : words.rateTooHigh(shortNumber(rate), updates);
    }
    case 'wrongDirection':
      return words.wrongDirection;
    case 'lossRose':
      return lossRoseText(observed);
    case 'penaltyFell':
      return words.penaltyFell(observed.from, observed.to);
    case 'setByHand': {
      const { position, updatesPerEpoch, change, others } = observed;
      return words.setByHand(position, updatesPerEpoch, changeText(change, nameOf), others);
    }
    case 'deadNeuron':
      return words.deadNeuron(nameOf(observed.layer + 1, observed.neuron), observed.activation, observed.count);
    case 'saturatedNeuron': {
      const { layer, neuron, activation, count, slope, mistakenSlope } = observed;
      const name = nameOf(layer + 1, neuron);
      return mistakenSlope === null
        ? words.saturatedNeuron(name, activation, count, slope)
        : words.saturatedNeuronMistaken(name, count, slope, mistakenSlope);
    }
    case 'saturatedAtPoint': {
      const { layer, neuron, activation, point, value, slope, mistakenSlope } = observed;
      const name = nameOf(layer + 1, neuron);
      return mistakenSlope === null
        ? words.saturatedAtPoint(name, activation, pointText(point), value, slope)
        : words.saturatedAtPointMistaken(name, pointText(point), slope, mistakenSlope);
    }
    case 'alikeNeurons': {
      const { layer, neurons, of } = observed;
      return neurons.length <= MOST_NAMES
        ? words.alikeNeurons(neurons.map((neuron) => nameOf(layer + 1, neuron)))
        : words.alikeNeuronsOf(neurons.length, of, layer);
    }
    case 'noneMoved': {
      const { count, largestGradient } = observed;
      if (largestGradient === null) return words.noneMoved(count);
      return largestGradient === 0 ? words.allGradientsZero(count) : words.gradientsTooSmall(largestGradient);
    }
    case 'hardlyMoves':
      return words.hardlyMoves(observed.epochs, observed.from, observed.to);
    case 'overfitting': {
      const { epoch, lowest, now } = observed;
      return words.overfitting(epoch, [lowest.training, now.training], [lowest.test, now.test]);
    }
    case 'changedSign': {
      const { part, from, to } = observed;
      return words.changedSign(parameterName(part, nameOf, how), way(from, to), to > 0);
    }
    case 'movedMost': {
      const { part, from, to, because } = observed;
      const name = parameterName(part, nameOf, how);
      return because
        ? words.movedBecause(name, way(from, to), shortNumber(because.rate), because.gradient, because.penaltySlope)
        : words.movedMost(name, way(from, to));
    }
  }
}

function lossRoseText({ followed }: LossRose): string {
  const words = strings.observations;
  switch (followed.kind) {
    case 'commonBug':
      return words.followedCommonBug;
    case 'batches':
      return words.followedBatches(followed.size, followed.count);
    case 'optimizer':
      return words.followedOptimizer;
  }
}

/** Name of a weight or bias, as `w(x1→h2)` or "Weight x1 to h2". */
function parameterName(part: string, nameOf: NameOf, how: 'written' | 'spoken'): string {
  const words = strings.observations;
  const parsed = parsePart(part);
  if (parsed?.kind === 'weight')
    return words[how].weight(nameOf(parsed.layer, parsed.from), nameOf(parsed.layer + 1, parsed.to));
  return parsed?.kind === 'bias' ? words[how].bias(nameOf(parsed.layer + 1, parsed.to)) : part;
}

function pointText([x1, x2]: Point): string {
  return `(${shortNumber(x1)}, ${shortNumber(x2)})`;
}

const observations = new WeakMap<LastStep, Observation | null>();

/** The observation about the last step; computed once, for the written and the spoken sentence. */
export function observationOf(
  lastStep: LastStep,
  { spec, dataSet, after }: Omit<ObservedStep, 'before'>,
): Observation | null {
  const found = observations.get(lastStep);
  if (found !== undefined) return found;
  const observation = chooseObservation({ spec, dataSet, before: lastStep.from, after });
  observations.set(lastStep, observation);
  return observation;
}
