import { slopeAt } from '../../core/engine/backwardPropagation.ts';
import type { Granularity, Line } from '../../core/microSteps/microSteps.ts';
import {
  lossTermOf,
  outputErrorOf,
  partialErrorSum,
  partialPreActivation,
  samplePartOf,
  sizesOf,
  type UpdateAtCursor,
} from '../../core/microSteps/updateAtCursor.ts';
import { gradientRules } from '../../core/model/gradientRules.ts';
import { lossFunctions } from '../../core/model/losses.ts';
import { type ParameterPart, parameterIndex } from '../../core/model/partId.ts';
import type { Config } from '../../core/run/runSpec.ts';
import { formatSignificant } from '../../strings/formatNumber.ts';
import { laterStrings } from '../../strings/later.ts';
import { parameterWords } from '../shared/words/parameterWords.ts';
import { graphNames, inputNamesOf, type NameOf } from '../shared/words/unitNames.ts';

const DIGITS = 4;

/** What the last step within an update did, in one sentence. */
export function microStepSentence(atCursor: UpdateAtCursor, config: Config, granularity: Granularity): string {
  const words = laterStrings.withinUpdate;
  const { place, sample } = atCursor;
  const point = `(${sample.point.map(text).join(', ')})`;
  if (!place) return words.begins(point, text(sample.target));
  const isWhole = place.terms === place.planned.terms;
  if (isWhole && granularity !== 'term') {
    const ended = endOfPhase(atCursor, config, point, granularity);
    if (ended !== null) return ended;
  }
  return lineSentence(atCursor, config, place.planned.line, place.terms);
}

/** For steps by phase or sample: the result of the whole phase. */
function endOfPhase(atCursor: UpdateAtCursor, config: Config, point: string, granularity: Granularity): string | null {
  const words = laterStrings.withinUpdate;
  const { plan, cursor, deltas, sampleNumber } = atCursor;
  const within = cursor - sampleNumber * plan.perSample;
  const { output, answer, target } = answerAt(atCursor, config);
  const lossStart = plan.sampleLines.find(({ phase }) => phase === 'loss')?.start;
  if (within === lossStart) return words.forwardDone(point, output, answer);
  if (within !== plan.perSample) return null;
  return granularity === 'phase'
    ? words.backwardDone(point, output, (deltas.at(-1) ?? []).map(text).join(', '))
    : words.sampleDone(point, output, answer, target, text(lossTermOf(atCursor, config.loss)));
}

/** The names of all outputs, their values, and their targets. */
function answerAt(atCursor: UpdateAtCursor, config: Config) {
  const { pass, sample } = atCursor;
  const nameOf = namesAt(atCursor, config);
  const outputs = pass.activations.at(-1) ?? [];
  return {
    output: outputs.map((_, k) => nameOf(pass.activations.length - 1, k)).join(', '),
    answer: outputs.map(text).join(', '),
    target: sample.targets.map(text).join(', '),
  };
}

function lineSentence(atCursor: UpdateAtCursor, config: Config, line: Line, terms: number): string {
  const words = laterStrings.withinUpdate;
  const { network, pass, deltas, record, sample } = atCursor;
  const sizes = sizesOf(atCursor);
  const nameOf = namesAt(atCursor, config);
  const nameOfParameter = (part: ParameterPart) => parameterWords(part, nameOf, laterStrings.parts);
  switch (line.kind) {
    case 'z': {
      const { layer, neuron } = line;
      const name = nameOf(layer + 1, neuron);
      const sum = text(partialPreActivation(atCursor, layer, neuron, terms));
      if (terms === 1) return words.sumBegins(name, sum);
      const from = terms - 2;
      const weight = text(network.layers[layer]?.weights[from]?.[neuron]);
      const value = text(pass.activations[layer]?.[from]);
      const isLast = from === (sizes[layer] ?? 0) - 1;
      return (isLast ? words.sumEnds : words.sumGoesOn)(name, weight, nameOf(layer, from), value, sum);
    }
    case 'a': {
      const { layer, neuron } = line;
      const activation = network.layers[layer]?.activation ?? 'linear';
      const z = text(pass.preActivations[layer]?.[neuron]);
      return words.answers(nameOf(layer + 1, neuron), activation, z, text(pass.activations[layer + 1]?.[neuron]));
    }
    case 'loss': {
      const { output, answer, target } = answerAt(atCursor, config);
      return words.lossTerm(output, answer, target, text(lossTermOf(atCursor, config.loss)));
    }
    case 'delta': {
      const { layer, neuron } = line;
      const name = nameOf(layer + 1, neuron);
      const isOutput = layer === network.layers.length - 1;
      const { errorIsDelta } = lossFunctions[config.loss];
      const a = pass.activations[layer + 1]?.[neuron] ?? Number.NaN;
      const delta = text(deltas[layer]?.[neuron]);
      if (isOutput && errorIsDelta) return words.deltaAtOnce(name, record.samples.length, delta);
      if (isOutput && terms === 1) {
        const error = outputErrorOf(atCursor, neuron, config.loss);
        return words.outputError(name, text(a), text(sample.targets[neuron]), text(error));
      }
      if (!isOutput && terms <= (sizes[layer + 2] ?? 0)) {
        const next = terms - 1;
        const weight = text(network.layers[layer + 1]?.weights[neuron]?.[next]);
        const sum = text(partialErrorSum(atCursor, layer, neuron, terms));
        return words.deltaGoesOn(name, nameOf(layer + 2, next), weight, text(deltas[layer + 1]?.[next]), sum);
      }
      const activation = network.layers[layer]?.activation ?? 'linear';
      const ends = gradientRules[config.gradientRule].hasBug ? words.deltaEndsWithBug : words.deltaEnds;
      return ends(name, text(slopeAt(a, activation, config.gradientRule)), delta);
    }
    case 'part':
      return words.part(nameOfParameter(line.part), text(samplePartOf(atCursor, line.part)));
    case 'gradient':
      return words.gradient(
        nameOfParameter(line.part),
        record.samples.length,
        text(record.gradient[parameterIndex(sizes, line.part)]),
      );
    case 'update': {
      const index = parameterIndex(sizes, line.part);
      const [name, after] = [nameOfParameter(line.part), text(record.after[index])];
      return atCursor.isHeld(line.part)
        ? words.held(name, after)
        : words.newValue(name, text(record.before[index]), after);
    }
  }
}

function namesAt(atCursor: UpdateAtCursor, config: Config): NameOf {
  return graphNames(sizesOf(atCursor), inputNamesOf(config));
}

function text(value: number | undefined): string {
  return value === undefined
    ? ''
    : formatSignificant(Number(value.toPrecision(DIGITS)), DIGITS)
        .replace(/(\.\d*?)0+$/, '$1')
        .replace(/\.$/, '');
}
