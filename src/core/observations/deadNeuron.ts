import { type ActivationName, activationFunctions, type LayerActivationName } from '../model/activations.ts';
import type { ObservedStep } from './observedStep.ts';
import { type NeuronPlace, networkFromSnapshot, neuronsThatAlways } from './saturation.ts';

/** A relu that gives 0 for every training point: its slope is 0 at all of them, and so are its weights' gradients. */
export interface DeadNeuron extends NeuronPlace {
  readonly kind: 'deadNeuron';
  readonly activation: ActivationName;
  readonly count: number;
}

/** Fires once: in the step in which a neuron dies, or in the first step if it starts dead. */
export function deadNeuron({ spec, dataSet, before, after }: ObservedStep): DeadNeuron | null {
  const { activation } = spec.config;
  if (!activationFunctions[activation].dies) return null;
  const samples = dataSet.training;
  const isDead = (a: number, name: LayerActivationName) => name === activation && a === 0;
  const dead = neuronsThatAlways(networkFromSnapshot(after), samples, isDead);
  if (dead.length === 0) return null;
  const wereDead = before.position === 0 ? [] : neuronsThatAlways(networkFromSnapshot(before), samples, isDead);
  const place = dead.find(
    ({ layer, neuron }) => !wereDead.some((other) => other.layer === layer && other.neuron === neuron),
  );
  return place ? { kind: 'deadNeuron', ...place, activation, count: samples.length } : null;
}
