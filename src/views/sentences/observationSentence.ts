import type { PartId } from '../../core/model/partId.ts';
import type { Observation } from '../../core/observations/chooseObservation.ts';
import type { Rise } from '../../core/observations/roseAgain.ts';
import { architectureOf, type Config, type Point } from '../../core/run/runSpec.ts';
import { strings } from '../../strings/index.ts';
import { laterStrings } from '../../strings/later.ts';
import type { Piece } from '../../strings/sentence.ts';
import { shortNumber } from '../../strings/shortNumber.ts';
import { changeText } from '../shared/words/changeText.ts';
import { parameterWords } from '../shared/words/parameterWords.ts';
import { graphNames, inputNamesOf, type NameOf } from '../shared/words/unitNames.ts';
import type { Sentence } from './sentence.ts';

/** More names than this do not fit a sentence. */
const MOST_NAMES = 4;

type Told = Pick<Sentence, 'pieces' | 'more'>;

/** An observation in one sentence, with the way to learn why. Without pieces, the change of the loss says enough. */
export function observationSentence(observed: Observation, config: Config): Told {
  const words = laterStrings.observations;
  const nameOf = graphNames(architectureOf(config).sizes, inputNamesOf(config));
  switch (observed.kind) {
    case 'roseAgain': {
      const { epoch, lowest, now, because } = observed;
      return because
        ? told(words.roseAgain(epoch, lowest, now), riseText(because))
        : told(words.roseAgain(epoch, lowest, now));
    }
    case 'impossible':
      return told(words.impossible(observed.count), words.whyImpossible);
    case 'plateau':
      return told(words.stuck(observed.undecided), words.whyStuck);
    case 'hardlyMoves':
      return told(words.hardlyMoves(observed.since, observed.from, observed.to));
    case 'learned': {
      const { count, farthest, test } = observed;
      return test
        ? told(`${words.learnedAll(count)} ${words.ofTest(test.correct, test.count)}`, words.whyTest)
        : told(words.learned(count, farthest));
    }
    case 'overfitting': {
      const { epoch, lowest, now } = observed;
      const why = words.whyOverfitting([lowest.training, now.training], [lowest.test, now.test]);
      return told(words.overfitting(epoch), why);
    }
    case 'allCorrect': {
      const { count, middle, firstEpoch, farthest, hasTest } = observed;
      const sentence = words.allCorrect(count, hasTest, firstEpoch !== null);
      return farthest > 0 ? told(sentence, words.whyCorrect(middle, farthest)) : told(sentence);
    }
    case 'allCorrectLost':
      return told(words.allCorrectLost(observed.epoch, observed.correct, observed.count));
    case 'changedSides': {
      const { point, isRight, middle, from, to } = observed;
      return told(words.changedSides(pointText(point), isRight, middle, from, to));
    }
    case 'rateTooHigh':
      return observed.shorter ? told(riseText(observed)) : { pieces: [], more: why(riseText(observed)) };
    case 'wrongDirection':
    case 'lossRose':
    case 'penaltyFell':
      return { pieces: [], more: why(riseText(observed)) };
    case 'setByHand': {
      const { position, updatesPerEpoch, change, others } = observed;
      return told(words.setByHand(position, updatesPerEpoch, changeText(change, nameOf), others));
    }
    case 'deadNeuron': {
      const pieces = words.deadNeuron(neuronPiece(observed, nameOf), observed.count);
      return { pieces, more: why(words.whyDead(observed.activation)) };
    }
    case 'saturatedNeuron': {
      const { activation, count, slope, mistakenSlope } = observed;
      const pieces = words.saturatedNeuron(neuronPiece(observed, nameOf), count);
      const reason =
        mistakenSlope === null
          ? words.whySaturated(activation, slope)
          : words.whySaturatedMistaken(slope, mistakenSlope);
      return { pieces, more: why(reason) };
    }
    case 'saturatedAtPoint': {
      const { activation, point, value, slope, mistakenSlope } = observed;
      const pieces = words.saturatedAtPoint(neuronPiece(observed, nameOf), pointText(point), value, slope);
      const reason =
        mistakenSlope === null
          ? words.whySaturatedAtPoint(activation, slope)
          : words.whySaturatedAtPointMistaken(slope, mistakenSlope);
      return { pieces, more: why(reason) };
    }
    case 'alikeNeurons': {
      const { layer, neurons, of } = observed;
      const pieces =
        neurons.length <= MOST_NAMES
          ? words.alikeNeurons(neurons.map((neuron) => neuronPiece({ layer, neuron }, nameOf)))
          : [words.alikeNeuronsOf(neurons.length, of, layer)];
      return { pieces, more: why(words.whyAlike) };
    }
    case 'noneMoved': {
      const { count, held, largestGradient } = observed;
      if (count === 0) return told(words.allHeld);
      if (largestGradient === null) return told(words.noneMoved(count, held));
      return told(
        largestGradient === 0 ? words.allGradientsZero(count, held) : words.gradientsTooSmall(largestGradient, held),
      );
    }
    case 'changedSign':
    case 'movedMost': {
      const { kind, part, from, to } = observed;
      const pieces = words[kind](parameterPiece(part, nameOf), from, to);
      return { pieces, more: { link: strings.stepHint.why, part } };
    }
  }
}

function told(text: string, reason?: string): Told {
  return { pieces: [text], more: reason === undefined ? null : why(reason) };
}

function why(text: string): Sentence['more'] {
  return { link: strings.stepHint.why, text };
}

/** Why the loss rose. */
function riseText(rise: Rise): string {
  const words = laterStrings.observations;
  switch (rise.kind) {
    case 'rateTooHigh': {
      const { rate, updates, shorter } = rise;
      return shorter
        ? words.rateTooHighOnce(shortNumber(rate), shortNumber(shorter.rate), shorter.loss)
        : words.rateTooHigh(shortNumber(rate), updates);
    }
    case 'wrongDirection':
      return words.wrongDirection;
    case 'penaltyFell':
      return words.penaltyFell(rise.from, rise.to);
    case 'lossRose':
      switch (rise.followed.kind) {
        case 'commonBug':
          return words.followedCommonBug;
        case 'batches':
          return words.followedBatches(rise.followed.size, rise.followed.count);
        case 'optimizer':
          return words.followedOptimizer;
      }
  }
}

function neuronPiece({ layer, neuron }: { readonly layer: number; readonly neuron: number }, nameOf: NameOf): Piece {
  return { part: `n${layer}.${neuron}`, text: nameOf(layer + 1, neuron) };
}

/** A weight or bias: `weight x1 → h2`. */
function parameterPiece(part: PartId, nameOf: NameOf): Piece {
  return { part, text: parameterWords(part, nameOf, laterStrings.parts) };
}

function pointText([x1, x2]: Point): string {
  return `(${shortNumber(x1)}, ${shortNumber(x2)})`;
}
