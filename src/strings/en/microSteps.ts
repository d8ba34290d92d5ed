import type { Phase } from '../../core/microSteps/microSteps.ts';
import type { ActivationName } from '../../core/model/activations.ts';
import { formatWhole } from '../formatNumber.ts';
import { activations } from './activations.ts';

const phases: Record<Phase, string> = {
  forward: 'forward',
  loss: 'loss',
  backward: 'backward',
  update: 'update',
};

export const microSteps = {
  moment: 'Moment',
  phases,
  epoch: (epoch: number) => `epoch ${formatWhole(epoch)}`,
  update: (update: number, updates: number) => `update ${formatWhole(update)} of ${formatWhole(updates)}`,
  sample: (sample: number, samples: number) => `sample ${formatWhole(sample)} of ${formatWhole(samples)}`,
  notBegun: 'nothing computed yet',
  /** Numbers on the network that would cover others. */
  unwritten: (count: number) => `${count} more without room`,

  /** What a step within an update did, one sentence each. Numbers arrive formatted. */
  begins: (input: string, target: string) =>
    `The next update begins with input ${input}, target ${target}; nothing is computed yet.`,
  sumBegins: (neuron: string, bias: string) => `z of ${neuron} begins with its bias, ${bias}.`,
  sumGoesOn: (neuron: string, weight: string, source: string, value: string, sum: string) =>
    `z of ${neuron}: ${weight} times ${source}, which is ${value}, makes ${sum} so far.`,
  sumEnds: (neuron: string, weight: string, source: string, value: string, sum: string) =>
    `z of ${neuron}: ${weight} times ${source}, which is ${value}, completes the sum: ${sum}.`,
  activation: (neuron: string, activation: ActivationName, z: string, value: string) =>
    `Activation of ${neuron}: ${activations[activation].inSentence} of ${z} is ${value}.`,
  lossTerm: (output: string, target: string, value: string) =>
    `Output ${output}, target ${target}: this sample adds ${value} to the loss.`,
  outputError: (neuron: string, output: string, target: string, value: string) =>
    `δ of ${neuron} begins with the loss’s slope at output ${output}, target ${target}: ${value}.`,
  deltaGoesOn: (neuron: string, next: string, weight: string, delta: string, sum: string) =>
    `δ of ${neuron}: weight ${weight} to ${next} times its δ, ${delta}, makes ${sum} so far.`,
  deltaEnds: (neuron: string, slope: string, value: string) =>
    `δ of ${neuron}: times the slope ${slope} makes ${value}: if its z rose a little, the loss would change by that much for each unit.`,
  deltaEndsWithBug: (neuron: string, slope: string, value: string) =>
    `δ of ${neuron}: with the bug, times the slope at a, ${slope}, makes ${value}, which does not say how the loss changes.`,
  deltaAtOnce: (neuron: string, count: number, value: string) =>
    count === 1
      ? `δ of ${neuron}: output minus target is ${value}.`
      : `δ of ${neuron}: output minus target, divided by the ${formatWhole(count)} samples of the batch, is ${value}.`,
  part: (name: string, value: string) => `This sample’s part of the gradient of ${name} is ${value}.`,
  gradient: (name: string, count: number, value: string) =>
    count === 1
      ? `Gradient of ${name}: the one sample’s part, ${value}.`
      : `Gradient of ${name}: the sum over ${formatWhole(count)} samples is ${value}.`,
  newValue: (name: string, before: string, after: string) => `${name} goes from ${before} to ${after}.`,
  forwardDone: (input: string, output: string) => `Forward pass for ${input} done: output ${output}.`,
  backwardDone: (input: string, delta: string) =>
    `Backward pass for ${input} done: every δ and this sample’s part of every gradient; δ of the output is ${delta}.`,
  sampleDone: (input: string, output: string, target: string, loss: string) =>
    `Input ${input}: output ${output}, target ${target}, loss ${loss}; every δ is known.`,
  /** Chips in the network, as short as on a blackboard. Numbers arrive formatted. */
  delta: (value: string) => `δ ${value}`,
  gradientPart: (value: string) => `∂ ${value}`,
  loss: (value: string) => `L ${value}`,
  change: (direction: 'up' | 'down' | 'none', size: string) =>
    direction === 'none' ? '± 0' : `${direction === 'up' ? '▲' : '▼'} ${size}`,
  weight: (from: string, to: string) => `w(${from}→${to})`,
  bias: (neuron: string) => `b(${neuron})`,
};
