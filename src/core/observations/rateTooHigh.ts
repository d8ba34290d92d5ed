import type { Sample } from '../data/dataSet.ts';
import { forwardPropagation } from '../engine/forwardPropagation.ts';
import { layerFacts } from '../model/activations.ts';
import { lossFunctions } from '../model/losses.ts';
import { type Network, networkFrom } from '../model/network.ts';
import type { LossName } from '../run/runSpec.ts';
import {
  followsGradient,
  hasPenalty,
  lossFell,
  lossRoseIn,
  type ObservedStep,
  onlyUpdate,
  seesAllPoints,
  setDuring,
} from './observedStep.ts';

/** The loss rose although every update followed its exact gradient: a step was too long. */
export interface RateTooHigh {
  readonly kind: 'rateTooHigh';
  readonly rate: number;
  /** Updates of the step; of several, at least one was too long. */
  readonly updates: number;
  /** A rate at which the one update would have lowered the loss, and that loss; or null if there were several. */
  readonly shorter: { readonly rate: number; readonly loss: number } | null;
}

/** The shortest step tried is 2⁻¹⁰ of the one made. */
const HALVINGS = 10;

/** Null for mini-batches, optimizers other than plain descent, the common bug, or with a penalty. */
export function rateTooHigh(step: ObservedStep): RateTooHigh | null {
  const { before, after } = step;
  const followsSlope = followsGradient(step) && seesAllPoints(step);
  if (!followsSlope || !lossRoseIn(step) || setDuring(step).length > 0) return null;
  const { inEffect } = after;
  if (hasPenalty(inEffect)) return null;
  const updates = after.position - before.position;
  if (updates === 1) return tooLong(step);
  // Without kinks the loss has a slope everywhere, so that a short enough step against it lowers the loss.
  const isSmooth = after.architecture.activations.every((name) => !layerFacts(name).hasKink);
  return isSmooth ? { kind: 'rateTooHigh', rate: inEffect.learningRate, updates, shorter: null } : null;
}

/** Tries half the step, a quarter of it … until one lowers the loss. */
function tooLong(step: ObservedStep): RateTooHigh | null {
  const { spec, dataSet, before, after } = step;
  const update = onlyUpdate(step);
  if (!update) return null;
  const { learningRate } = update.inEffect;
  for (let halving = 1, share = 0.5; halving <= HALVINGS; halving++, share /= 2) {
    const parameters = before.parameters.map((from, p) => from + share * ((after.parameters[p] ?? Number.NaN) - from));
    const loss = lossOver(networkFrom(after.architecture, parameters), dataSet.training, spec.config.loss);
    if (lossFell(before.training.loss, loss))
      return { kind: 'rateTooHigh', rate: learningRate, updates: 1, shorter: { rate: learningRate * share, loss } };
  }
  return null;
}

/** The loss of any network over some samples, summed in the order of `evaluate`. */
export function lossOver(network: Network, samples: readonly Sample[], loss: LossName): number {
  const { term, total } = lossFunctions[loss];
  const sum = samples.reduce((terms, { inputs, targets }) => {
    const { preActivations, activations } = forwardPropagation(network, inputs);
    return terms + term(preActivations.at(-1) ?? [], activations.at(-1) ?? [], targets);
  }, 0);
  return total(sum, samples.length, network.layers.at(-1)?.biases.length ?? 0);
}
