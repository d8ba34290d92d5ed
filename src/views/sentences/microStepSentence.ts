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
import { parameterIndex } from '../../core/model/partId.ts';
import { unitName } from '../../core/model/unitName.ts';
import type { Config } from '../../core/run/runSpec.ts';
import { formatSignificant } from '../../strings/formatNumber.ts';
import { laterStrings } from '../../strings/later.ts';
import { partName } from '../shared/words/partName.ts';
import { inputNamesOf } from '../shared/words/unitNames.ts';

const DIGITS = 4;

/** What the last step within an update did, in one sentence. */
export function microStepSentence(atCursor: UpdateAtCursor, config: Config, granularity: Granularity): string {
  const words = laterStrings.microSteps;
  const { place, sample } = atCursor;
  const input = `(${sample.point.map(text).join(', ')})`;
  if (!place) return words.begins(input, text(sample.target));
  const isWhole = place.terms === place.planned.terms;
  if (isWhole && granularity !== 'term') {
    const ended = endOfPhase(atCursor, config, input, granularity);
    if (ended !== null) return ended;
  }
  return lineSentence(atCursor, config, place.planned.line, place.terms);
}

/** For steps by phase or sample: the result of the whole phase. */
function endOfPhase(atCursor: UpdateAtCursor, config: Config, input: string, granularity: Granularity): string | null {
  const words = laterStrings.microSteps;
  const { plan, cursor, pass, deltas, sample, sampleNumber } = atCursor;
  const within = cursor - sampleNumber * plan.perSample;
  const output = text(pass.activations.at(-1)?.[0]);
  const lossStart = plan.sampleLines.find(({ phase }) => phase === 'loss')?.start;
  if (within === lossStart) return words.forwardDone(input, output);
  if (within !== plan.perSample) return null;
  return granularity === 'phase'
    ? words.backwardDone(input, text(deltas.at(-1)?.[0]))
    : words.sampleDone(input, output, text(sample.target), text(lossTermOf(atCursor, config.loss)));
}

function lineSentence(atCursor: UpdateAtCursor, config: Config, line: Line, terms: number): string {
  const words = laterStrings.microSteps;
  const { network, pass, deltas, record, sample } = atCursor;
  const inputNames = inputNamesOf(config);
  const sizes = sizesOf(atCursor);
  const unit = (column: number, row: number) => unitName(sizes, column, row, inputNames);
  switch (line.kind) {
    case 'z': {
      const { layer, neuron } = line;
      const name = unit(layer + 1, neuron);
      const sum = text(partialPreActivation(atCursor, layer, neuron, terms));
      if (terms === 1) return words.sumBegins(name, sum);
      const from = terms - 2;
      const weight = text(network.layers[layer]?.weights[from]?.[neuron]);
      const value = text(pass.activations[layer]?.[from]);
      const isLast = from === (sizes[layer] ?? 0) - 1;
      return (isLast ? words.sumEnds : words.sumGoesOn)(name, weight, unit(layer, from), value, sum);
    }
    case 'a': {
      const { layer, neuron } = line;
      const activation = network.layers[layer]?.activation ?? 'linear';
      const z = text(pass.preActivations[layer]?.[neuron]);
      return words.activation(unit(layer + 1, neuron), activation, z, text(pass.activations[layer + 1]?.[neuron]));
    }
    case 'loss':
      return words.lossTerm(
        text(pass.activations.at(-1)?.[0]),
        text(sample.target),
        text(lossTermOf(atCursor, config.loss)),
      );
    case 'delta': {
      const { layer, neuron } = line;
      const name = unit(layer + 1, neuron);
      const isOutput = layer === network.layers.length - 1;
      const { errorIsDelta } = lossFunctions[config.loss];
      const a = pass.activations[layer + 1]?.[neuron] ?? Number.NaN;
      const delta = text(deltas[layer]?.[neuron]);
      if (isOutput && errorIsDelta) return words.deltaAtOnce(name, record.samples.length, delta);
      if (isOutput && terms === 1) {
        const error = outputErrorOf(atCursor, config.loss);
        return words.outputError(name, text(a), text(sample.target), text(error));
      }
      if (!isOutput && terms <= (sizes[layer + 2] ?? 0)) {
        const next = terms - 1;
        const weight = text(network.layers[layer + 1]?.weights[neuron]?.[next]);
        const sum = text(partialErrorSum(atCursor, layer, neuron, terms));
        return words.deltaGoesOn(name, unit(layer + 2, next), weight, text(deltas[layer + 1]?.[next]), sum);
      }
      const activation = network.layers[layer]?.activation ?? 'linear';
      const ends = gradientRules[config.gradientRule].hasBug ? words.deltaEndsWithBug : words.deltaEnds;
      return ends(name, text(slopeAt(a, activation, config.gradientRule)), delta);
    }
    case 'part':
      return words.part(partName(line.part, sizes, inputNames), text(samplePartOf(atCursor, line.part)));
    case 'gradient':
      return words.gradient(
        partName(line.part, sizes, inputNames),
        record.samples.length,
        text(record.gradient[parameterIndex(sizes, line.part)]),
      );
    case 'update': {
      const index = parameterIndex(sizes, line.part);
      return words.newValue(
        partName(line.part, sizes, inputNames),
        text(record.before[index]),
        text(record.after[index]),
      );
    }
  }
}

function text(value: number | undefined): string {
  return value === undefined
    ? ''
    : formatSignificant(Number(value.toPrecision(DIGITS)), DIGITS)
        .replace(/(\.\d*?)0+$/, '$1')
        .replace(/\.$/, '');
}
