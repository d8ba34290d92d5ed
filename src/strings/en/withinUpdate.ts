import type { Phase } from '../../core/microSteps/microSteps.ts';
import type { LayerActivationName } from '../../core/model/activations.ts';
import { formatWhole } from '../formatNumber.ts';
import { layerActivations } from './activations.ts';

const phases: Record<Phase, string> = {
  forward: 'forward',
  loss: 'loss',
  backward: 'backward',
  update: 'update',
};

/** Where a step within an update is, and what it did, one sentence each. Numbers arrive formatted. */
export const withinUpdate = {
  moment: 'Moment',
  phases,
  epoch: (epoch: number) => `epoch ${formatWhole(epoch)}`,
  update: (update: number, updates: number) => `update ${formatWhole(update)} of ${formatWhole(updates)}`,
  /** By the name that the Step button has. */
  sample: (sample: number, samples: number) => `sample ${formatWhole(sample)} of ${formatWhole(samples)}`,
  notBegun: 'nothing computed yet',

  begins: (point: string, target: string) =>
    `The next update begins with the point ${point}, target ${target}; nothing is computed yet.`,
  sumBegins: (neuron: string, bias: string) => `z of ${neuron} begins with its bias, ${bias}.`,
  sumGoesOn: (neuron: string, weight: string, source: string, value: string, sum: string) =>
    `z of ${neuron}: ${weight} times ${source}, which is ${value}, makes ${sum} so far.`,
  sumEnds: (neuron: string, weight: string, source: string, value: string, sum: string) =>
    `z of ${neuron}: ${weight} times ${source}, which is ${value}, completes the sum: ${sum}.`,
  answers: (neuron: string, activation: LayerActivationName, z: string, value: string) =>
    `${neuron} answers ${value}: ${layerActivations[activation].inSentence} of its sum, ${z}.`,
  lossTerm: (output: string, answer: string, target: string, value: string) =>
    `${output} answers ${answer}, the target is ${target}: this point adds ${value} to the loss.`,
  outputError: (output: string, answer: string, target: string, value: string) =>
    `δ of ${output} begins with the loss’s slope at the answer ${answer}, target ${target}: ${value}.`,
  deltaGoesOn: (neuron: string, next: string, weight: string, delta: string, sum: string) =>
    `δ of ${neuron}: weight ${weight} to ${next} times its δ, ${delta}, makes ${sum} so far.`,
  deltaEnds: (neuron: string, slope: string, value: string) =>
    `δ of ${neuron}: times the slope ${slope} makes ${value}: if its z rose a little, the loss would change by that much for each unit.`,
  deltaEndsWithBug: (neuron: string, slope: string, value: string) =>
    `δ of ${neuron}: with the bug, times the slope at a, ${slope}, makes ${value}, which does not say how the loss changes.`,
  deltaAtOnce: (output: string, count: number, value: string) =>
    count === 1
      ? `δ of ${output}: its answer minus the target is ${value}.`
      : `δ of ${output}: its answer minus the target, divided by the ${formatWhole(count)} points of the update, is ${value}.`,
  part: (parameter: string, value: string) => `This point’s part of the gradient of the ${parameter} is ${value}.`,
  gradient: (parameter: string, count: number, value: string) =>
    count === 1
      ? `Gradient of the ${parameter}: the one point’s part, ${value}.`
      : `Gradient of the ${parameter}: the sum over ${formatWhole(count)} points is ${value}.`,
  held: (parameter: string, value: string) => `The ${parameter} is held fixed: it stays at ${value}.`,
  newValue: (parameter: string, before: string, after: string) => `The ${parameter} goes from ${before} to ${after}.`,
  forwardDone: (point: string, output: string, answer: string) =>
    `Forward pass for the point ${point} done: ${output} answers ${answer}.`,
  backwardDone: (point: string, output: string, delta: string) =>
    `Backward pass for the point ${point} done: every δ and this point’s part of every gradient; δ of ${output} is ${delta}.`,
  sampleDone: (point: string, output: string, answer: string, target: string, loss: string) =>
    `Point ${point}: ${output} answers ${answer}, the target is ${target}, the loss ${loss}; every δ is known.`,
};
