import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRight } from '../data/decision.ts';
import { forwardPropagation, predict } from '../engine/forwardPropagation.ts';
import { randomConfig } from '../fixtures/randomNetworks.ts';
import { stepOf, stepsAlong } from '../fixtures/stepOf.ts';
import { ownSlope } from '../model/activations.ts';
import { type Network, networkFrom } from '../model/network.ts';
import { parsePart } from '../model/partId.ts';
import { runTo } from '../run/run.ts';
import type { Config } from '../run/runSpec.ts';
import { chooseObservation, type Observation, observers } from './chooseObservation.ts';
import type { ObservedStep } from './observedStep.ts';
import { lossOver } from './rateTooHigh.ts';

test.each<[string, Partial<Config>, number, number, Observation['kind']]>([
  ['the first update', {}, 0, 1, 'movedMost'],
  ['a point that crosses the middle', {}, 1, 2, 'changedSides'],
  ['all four right, though a point crossed the middle too', {}, 32, 33, 'allCorrect'],
  ['a neuron at its limit for one point', { seed: 82, learningRate: 0.5 }, 0, 400, 'saturatedAtPoint'],
  ['a rate that is too high', { learningRate: 50 }, 0, 1, 'rateTooHigh'],
  ['XOR from zeros', { initialization: 'zeros' }, 0, 1, 'noneMoved'],
  ['AND from zeros', { dataSet: 'and', initialization: 'zeros' }, 0, 1, 'alikeNeurons'],
  ['a network that cannot learn XOR', { hiddenSizes: [] }, 0, 1, 'impossible'],
  [
    'a loss far above its lowest',
    { dataSet: 'and', gradientRule: 'tutorial', seed: 42, learningRate: 1 },
    300,
    400,
    'roseAgain',
  ],
  ['all four near their targets', {}, 300, 301, 'learned'],
  ['the plateau of seed 82', { seed: 82, learningRate: 0.5 }, 9000, 10_000, 'plateau'],
])('for %s, the rarest fact comes first', (_, change, from, to, kind) => {
  expect(chooseObservation(stepOf(change, from, to))?.kind).toBe(kind);
});

test('a neuron that stays saturated does not hide later observations', () => {
  const change: Partial<Config> = { hiddenSizes: [2], initialParameters: [0, 1, 0, 1, 8, 0, 0.5, 0.5, 0] };
  expect(chooseObservation(stepOf(change, 0, 1))?.kind).toBe('saturatedNeuron');
  expect(chooseObservation(stepOf(change, 1, 2))?.kind).toBe('movedMost');
});

test('without a step, or without points, there is no observation', () => {
  const { before, ...rest } = stepOf({}, 5, 6);
  expect(chooseObservation({ ...rest, before, after: before })).toBeNull();
  expect(chooseObservation(stepOf({ dataSet: 'points', points: [] }, 0, 10))).toBeNull();
});

const parameterIn = ({ layers }: Network, name: string): number => {
  const part = parsePart(name);
  if (part?.kind === 'weight') return layers[part.layer]?.weights[part.from]?.[part.to] ?? Number.NaN;
  return (part?.kind === 'bias' ? layers[part.layer]?.biases[part.to] : undefined) ?? Number.NaN;
};

/** The perceptron's rule finds weights of one sum after a few mistakes, if there are any. */
function perceptronLearns(samples: ObservedStep['dataSet']['training'], middle: number): boolean {
  let weights = [0, ...(samples[0]?.inputs ?? []).map(() => 0)];
  for (let round = 0; round < 1000; round++) {
    const wrong = samples.filter(({ inputs, target }) => {
      const sum = [1, ...inputs].reduce((total, value, i) => total + value * (weights[i] ?? 0), 0);
      return (target >= middle ? sum : -sum) <= 0;
    });
    if (wrong.length === 0) return true;
    for (const { inputs, target } of wrong.slice(0, 1))
      weights = [1, ...inputs].map((value, i) => (weights[i] ?? 0) + (target >= middle ? value : -value));
  }
  return false;
}

/** Whether an observation is true of a step, checked from the two networks and the run alone. */
function isTrue(observed: Observation, { spec, dataSet, before, after }: ObservedStep): boolean {
  const { config } = spec;
  const [earlier, now] = [before, after].map(({ architecture, parameters }) => networkFrom(architecture, parameters));
  if (!earlier || !now) return false;
  const { training, range } = dataSet;
  const loss = (network: Network) => lossOver(network, training, config.loss);
  const outputs = (network: Network) => training.map(({ inputs }) => predict(network, inputs)[0] ?? Number.NaN);
  const rightOf = (network: Network) =>
    training.map(({ inputs, targets }) => isRight(dataSet.decision, predict(network, inputs), targets));
  const errors = (network: Network) =>
    training.flatMap(({ inputs, targets }) =>
      predict(network, inputs).map((output, k) => Math.abs(output - (targets[k] ?? Number.NaN))),
    );
  const correct = (network: Network) => rightOf(network).filter((right) => right).length;
  const rose = loss(now) > loss(earlier);
  const slopesOf = (layer: number, neuron: number) =>
    training.map(({ inputs }) => {
      const a = forwardPropagation(now, inputs).activations[layer + 1]?.[neuron] ?? Number.NaN;
      return { a, slope: ownSlope(now.layers[layer]?.activation ?? 'linear', a) };
    });
  const halfway = (share: number) =>
    networkFrom(
      after.architecture,
      before.parameters.map((from, p) => from + share * ((after.parameters[p] ?? 0) - from)),
    );
  switch (observed.kind) {
    case 'allCorrect':
      return (
        correct(now) === training.length &&
        correct(earlier) < training.length &&
        errors(now).every((error) => error <= observed.farthest)
      );
    case 'allCorrectLost': {
      const { parameters } = runTo(spec, observed.epoch * after.updatesPerEpoch);
      const then = networkFrom(after.architecture, parameters);
      return (
        correct(then) === training.length && correct(now) === observed.correct && observed.correct < training.length
      );
    }
    case 'changedSides': {
      const changed = rightOf(now).flatMap((right, s) => (right === rightOf(earlier)[s] ? [] : [{ right, s }]));
      const [only] = changed;
      const at = (network: Network) => predict(network, training[only?.s ?? -1]?.inputs ?? [])[0];
      return (
        changed.length === 1 &&
        only?.right === observed.isRight &&
        training[only.s]?.point === observed.point &&
        at(earlier) === observed.from &&
        at(now) === observed.to
      );
    }
    case 'plateau':
      return outputs(now).filter((output) => Math.abs(output - 0.5) < 0.05).length === observed.undecided;
    case 'rateTooHigh': {
      const { shorter, rate } = observed;
      const isExact = config.optimizer === 'sgd' && config.gradientRule === 'exact' && after.updatesPerEpoch === 1;
      return rose && isExact && (!shorter || loss(halfway(shorter.rate / rate)) < loss(earlier));
    }
    case 'wrongDirection':
      return rose && config.gradientRule === 'tutorial' && loss(halfway(1e-5)) > loss(earlier);
    case 'lossRose':
      return rose;
    case 'penaltyFell':
      return rose && observed.to < observed.from && observed.from > loss(earlier) && observed.to > loss(now);
    case 'setByHand':
      return spec.interventions.some(({ change }) => change === observed.change);
    case 'deadNeuron':
      return slopesOf(observed.layer, observed.neuron).every(({ a }) => a === 0);
    case 'saturatedNeuron': {
      const slopes = slopesOf(observed.layer, observed.neuron).map(({ slope }) => slope);
      return Math.max(...slopes) === observed.slope && observed.slope < 0.021;
    }
    case 'saturatedAtPoint': {
      const s = training.findIndex(({ point }) => point === observed.point);
      const found = slopesOf(observed.layer, observed.neuron)[s];
      return found?.a === observed.value && found.slope === observed.slope && found.slope < 0.021;
    }
    case 'alikeNeurons': {
      const later = runTo(spec, after.position + 25);
      return [now, networkFrom(later.architecture, later.parameters)].every(({ layers }) => {
        const around = observed.neurons.map((neuron) => [
          layers[observed.layer]?.weights.map((row) => row[neuron]),
          layers[observed.layer]?.biases[neuron],
          layers[observed.layer + 1]?.weights[neuron],
        ]);
        return new Set(around.map((numbers) => JSON.stringify(numbers))).size === 1;
      });
    }
    case 'noneMoved':
      return JSON.stringify(earlier) === JSON.stringify(now);
    case 'hardlyMoves':
      return (
        Math.abs(observed.from - observed.to) <= 0.01 * observed.to &&
        observed.to === after.training.loss &&
        runTo(spec, observed.since * after.updatesPerEpoch).training.loss === observed.from
      );
    case 'overfitting':
      return (
        observed.now.training < observed.lowest.training &&
        observed.now.test > observed.lowest.test &&
        runTo(spec, observed.epoch * after.updatesPerEpoch).test?.loss === observed.lowest.test
      );
    case 'changedSign': {
      const [from, to] = [parameterIn(earlier, observed.part), parameterIn(now, observed.part)];
      return from === observed.from && to === observed.to && from * to < 0;
    }
    case 'movedMost': {
      const [from, to] = [parameterIn(earlier, observed.part), parameterIn(now, observed.part)];
      const farthest = before.parameters.filter(
        (value, p) => Math.abs((after.parameters[p] ?? 0) - value) >= Math.abs(to - from),
      );
      return from === observed.from && to === observed.to && farthest.length === 1;
    }
    case 'roseAgain': {
      const then = runTo(spec, observed.epoch * after.updatesPerEpoch).training.loss;
      return then === observed.lowest && loss(now) > 1.1 * then && (!observed.because || rose);
    }
    case 'impossible':
      return correct(now) < 4 && !perceptronLearns(training, range.middle);
    case 'learned': {
      return correct(now) === training.length && errors(now).every((error) => error <= observed.farthest);
    }
  }
}

const settings = fc.record({
  dataSet: fc.constantFrom('xor', 'and', 'moons', 'spiral', 'plane'),
  batchSize: fc.constantFrom<Config['batchSize'][]>('full', 'full', 7),
  learningRate: fc.constantFrom(0.03, 0.5, 3, 30),
  optimizer: fc.constantFrom('sgd', 'sgd', 'sgd', 'momentum', 'adam', 'adagrad'),
} satisfies { [Name in keyof Config]?: fc.Arbitrary<Config[Name]> });

/** Length of each step of a run, in epochs. */
const lengths = fc.array(fc.constantFrom(1, 1, 2, 10, 100), { minLength: 1, maxLength: 3 });

test('every observation of any step of any run is true', { tags: ['slow'] }, () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(randomConfig, settings, lengths, (drawn, more, stepLengths) => {
      let epoch = 0;
      const epochs = [0, ...stepLengths.map((length) => (epoch += length))];
      const config: Config = { ...drawn, ...more, pointCount: 24, noise: 20, trainingShare: 60 };
      for (const step of stepsAlong(config, epochs)) {
        if (step.after.position === step.before.position) continue;
        for (const observe of observers) {
          const observed = observe(step);
          if (!observed) continue;
          seen.add(observed.kind);
          expect(isTrue(observed, step), JSON.stringify(observed)).toBe(true);
        }
      }
    }),
    { numRuns: 60, seed: 11 },
  );
  expect(seen.size).toBeGreaterThan(11);
});
