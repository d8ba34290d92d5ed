import { type ActivationName, activationFunctions } from '../model/activations.ts';
import type { ObservedStep } from './observedStep.ts';
import { type NeuronPlace, networkAt, neuronsThatAlways } from './saturation.ts';

/** A relu that gives 0 for every training point: its slope is 0 at all of them, and so are the gradients of its weights. */
export interface DeadNeuron extends NeuronPlace {
  readonly kind: 'deadNeuron';
  readonly activation: ActivationName;
  readonly count: number;
}

/** News once: where it was not so before the step, or where the run began so. */
export function deadNeuron({ spec, dataSet, before, after }: ObservedStep): DeadNeuron | null {
  const { activation } = spec.config;
  if (!activationFunctions[activation].dies) return null;
  const samples = dataSet.training;
  const isDead = (a: number, name: ActivationName) => name === activation && a === 0;
  const dead = neuronsThatAlways(networkAt(after), samples, isDead);
  if (dead.length === 0) return null;
  const wereDead = before.position === 0 ? [] : neuronsThatAlways(networkAt(before), samples, isDead);
  const place = dead.find(
    ({ layer, neuron }) => !wereDead.some((other) => other.layer === layer && other.neuron === neuron),
  );
  return place ? { kind: 'deadNeuron', ...place, activation, count: samples.length } : null;
}
