import type { DataSetName } from '../data/dataSets.ts';
import type { FeatureName } from '../data/features.ts';
import type { SampleOrderName } from '../data/sampleOrders.ts';
import type { ScalingName } from '../data/scaling.ts';
import type { ActivationName, OutputActivationName } from '../model/activations.ts';
import type { BiasRuleName } from '../model/biasRules.ts';
import type { GradientRule } from '../model/gradientRules.ts';
import type { HeldName } from '../model/heldParts.ts';
import type { InitializationName } from '../model/initializations.ts';
import type { LossName } from '../model/losses.ts';
import type { Architecture } from '../model/network.ts';
import type { OptimizerName, OptimizerNumbers } from '../model/optimizers.ts';
import type { RegularizationName } from '../model/regularization.ts';

export type { Point } from '../data/plane.ts';
export type {
  BiasRuleName,
  DataSetName,
  FeatureName,
  GradientRule,
  InitializationName,
  LossName,
  OptimizerName,
  OptimizerNumbers,
  RegularizationName,
  SampleOrderName,
  ScalingName,
};

/** One of the user's own points with its class or the number to learn, or with a target for each of several outputs. */
export type OwnPoint = readonly [x1: number, x2: number, target: number, ...more: number[]];
/** The data sets of TensorFlow Playground, by its own names. */
export type PlaygroundDataSetName = 'circle' | 'xor' | 'gauss' | 'spiral' | 'reg-plane' | 'reg-gauss';

/** Settings that only a run imported from TensorFlow Playground has. */
export interface PlaygroundSettings {
  readonly dataSet: PlaygroundDataSetName;
  /** Seed of the data, and of the weights unless they have their own. */
  readonly seed: string;
  /** Seed of the weights alone, or null: then they are drawn after the data, as there. */
  readonly weightSeed: string | null;
  /** Whether all weights and biases start at 0. */
  readonly initZero: boolean;
}

/** Every setting of an experiment. Together with the interventions it fixes every number of a run. */
export interface Config extends OptimizerNumbers {
  readonly dataSet: DataSetName;
  /** The user's own points; empty for every other data set. */
  readonly points: readonly OwnPoint[];
  /** Of own points. */
  readonly scaling: ScalingName;
  /** Points in a cloud or on a surface, training and test together. Truth tables always have their four rows. */
  readonly pointCount: number;
  /** 0 to 50, in per cent. */
  readonly noise: number;
  /** Share of training points, 10 to 100 per cent; the rest is the test set. */
  readonly trainingShare: number;
  readonly dataSeed: number;
  /** The network's inputs, in order; at least one, none twice. */
  readonly features: readonly FeatureName[];
  /** Neurons in each hidden layer, from the inputs on; empty for none. */
  readonly hiddenSizes: readonly number[];
  /** 1 to 4. With several, each answers for one class, or for one of several targets. */
  readonly outputCount: number;
  /** Of every hidden layer. */
  readonly activation: ActivationName;
  readonly outputActivation: OutputActivationName;
  readonly loss: LossName;
  readonly gradientRule: GradientRule;
  /** How the initial weights are drawn. */
  readonly initialization: InitializationName;
  /** Seed of the initial weights. */
  readonly seed: number;
  /** Explicit initial parameters, flat as `networkFrom` reads them, or null to draw them. */
  readonly initialParameters: readonly number[] | null;
  /** Weights and biases that do not train, in the form of `shortestNames`. */
  readonly held: readonly HeldName[];
  /** Whether biases train, or are 0 and held there. */
  readonly biases: BiasRuleName;
  readonly optimizer: OptimizerName;
  readonly learningRate: number;
  /** Samples per update; a batch of at least the training set is the same as `full`. */
  readonly batchSize: number | 'full';
  /** How mini-batches go through the training points. */
  readonly sampleOrder: SampleOrderName;
  /** Of an order that is drawn. */
  readonly orderSeed: number;
  readonly regularization: RegularizationName;
  /** λ of the penalty on the weights. */
  readonly regularizationRate: number;
  /**
   * TensorFlow Playground's own way of running (its data, start, ±1 targets and updates), or null. `dataSet` is then our
   * most similar cloud or surface.
   */
  readonly playground: PlaygroundSettings | null;
}

/** The settings of a run imported from TensorFlow Playground. */
export type ImportedConfig = Config & { readonly playground: PlaygroundSettings };

/** What an intervention changes. Layers and units count from 0. */
export type Change =
  | { readonly kind: 'learningRate'; readonly value: number }
  | { readonly kind: 'regularization'; readonly value: RegularizationName }
  | { readonly kind: 'regularizationRate'; readonly value: number }
  | {
      readonly kind: 'weight';
      readonly layer: number;
      readonly from: number;
      readonly to: number;
      readonly value: number;
    }
  | { readonly kind: 'bias'; readonly layer: number; readonly to: number; readonly value: number };

/** A change by hand in mid-run, applied on reaching `position`, before the next update. */
export interface Intervention {
  readonly position: number;
  readonly change: Change;
}

/** A run is a pure function of this and of a position; interventions are in order of position. */
export interface RunSpec {
  readonly config: Config;
  readonly interventions: readonly Intervention[];
}

/** A run ends here. */
export const LAST_POSITION = 1_000_000;

/** The network of a config: one unit for each feature, the hidden layers, the outputs. */
export function architectureOf(config: Config): Architecture {
  return {
    sizes: [config.features.length, ...config.hiddenSizes, config.outputCount],
    activations: [...config.hiddenSizes.map(() => config.activation), config.outputActivation],
  };
}

/** Samples per update: `full` and anything beyond the training set mean all of them. */
export function batchSizeOf(config: Config, trainingCount: number): number {
  return config.batchSize === 'full' ? trainingCount : Math.min(config.batchSize, trainingCount);
}

/** The settings that can be changed in mid-run. */
export interface SettingsInEffect {
  readonly learningRate: number;
  readonly regularization: RegularizationName;
  readonly regularizationRate: number;
}

/** The changeable settings that the update after `position` uses. */
export function inEffectAt({ config, interventions }: RunSpec, position: number): SettingsInEffect {
  let { learningRate, regularization, regularizationRate } = config;
  for (const { position: at, change } of interventions) {
    if (at > position) continue;
    if (change.kind === 'learningRate') learningRate = change.value;
    else if (change.kind === 'regularization') regularization = change.value;
    else if (change.kind === 'regularizationRate') regularizationRate = change.value;
  }
  return { learningRate, regularization, regularizationRate };
}
