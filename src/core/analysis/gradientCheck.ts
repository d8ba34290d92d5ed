import { type BatchEngine, CHUNK, createBatchEngine } from '../engine/batchEngine.ts';
import { type GradientRule, gradientRules } from '../model/gradientRules.ts';
import { layerOffset, weightIndex, weightMask } from '../model/network.ts';
import { architectureOf } from '../run/runSpec.ts';
import { trainingOf } from '../run/runTraining.ts';
import type { Analysis, AnalysisInput } from './analysis.ts';
import { type CentralDifference, createCentralDifference, type ErrorPlace } from './centralDifference.ts';
import { type Comparison, compareGradients, type Verdict } from './compareGradients.ts';
import { createRoundingBound } from './roundingBound.ts';

/**
 * The gradient of backpropagation compared with central differences, at one position, over the batch of the next
 * update, without penalty. Lists are flat, as `networkFrom` reads them.
 */
export interface GradientCheck {
  readonly kind: 'gradientCheck';
  /** Rule of the run. */
  readonly gradientRule: GradientRule;
  /** Samples of the batch; 0 means there is nothing to check. */
  readonly sampleCount: number;
  /** Gradient by the run's rule. */
  readonly backpropagation: Float64Array;
  readonly finiteDifferences: Float64Array;
  /** Largest error of each finite difference by rounding and truncation. */
  readonly tolerances: Float64Array;
  readonly verdicts: readonly Verdict[];
  readonly all: Comparison;
  /** One comparison per layer, the first hidden layer first. */
  readonly layers: readonly Comparison[];
  /** The chain rule's gradient if the run uses the common bug, or null if it uses the chain rule. */
  readonly corrected: CorrectedGradient | null;
}

/** The chain rule beside the run's rule. Lists are flat, as `networkFrom` reads them. */
export interface CorrectedGradient {
  readonly backpropagation: Float64Array;
  /** Its comparison with the finite differences. */
  readonly all: Comparison;
  /** Change of each parameter in the next update, by the run's rule and by the chain rule. */
  readonly ownChange: Float64Array;
  readonly chainRuleChange: Float64Array;
}

/** Computes the gradient by a rule at the input's parameters. */
export type GradientOf = (input: AnalysisInput, gradientRule: GradientRule) => Float64Array;

/** Distance that z moves; at this size the errors by rounding and by truncation are about equally small. */
const STEP = 1e-5;
/** Smallest step as a share of a large parameter, 2⁻⁴⁰: a smaller one would be lost in the sum. */
const SMALLEST_SHARE = 1 / 1099511627776;
/** Most shortenings of a step that proves too long, and the factor of each. */
const MOST_SHORTENINGS = 8;
const SHORTENING = 4;

/**
 * Checks every parameter: |backpropagation − D(h)| must not exceed the error of the central difference D(h),
 *
 *     rounding                of both gradients, where the losses are measured (`centralDifference.ts`), plus
 *     2·|D(h) − D(h/2)|       by truncation: the error of D(h) is c·h², that of D(h/2) a quarter of it. Their difference
 *                             is ¾ of the error; the 2 leaves room for the next power of h.
 *
 * h is 1e-5 / max(1, largest |activation that enters the weight|), so that z moves by about 1e-5. D(h/2) is measured
 * only if rounding does not explain the difference. h is shortened if truncation outweighs rounding: large weights
 * behind z turn its small step into a long one.
 */
export function createGradientCheck(
  input: AnalysisInput,
  gradientOf: GradientOf = gradientByEngine,
): Analysis<GradientCheck> {
  const parameterTotal = input.parameters.length;
  let done = 0;
  let found: GradientCheck | null = null;
  const work = check(input, gradientOf, () => {
    done++;
  });
  return {
    advance(keepGoing) {
      do {
        const turn = work.next();
        if (turn.done) {
          found ??= turn.value;
          return true;
        }
      } while (keepGoing());
      return false;
    },
    progress: () => (found ? 1 : done / parameterTotal),
    result() {
      if (!found) throw new Error('the gradient check has not been done');
      return found;
    },
  };
}

/** The whole check, pausing after every chunk of samples. Calls `onMeasured` after each parameter. */
function* check(
  input: AnalysisInput,
  gradientOf: GradientOf,
  onMeasured: () => void,
): Generator<undefined, GradientCheck> {
  const { config, parameters, batch } = input;
  const { sizes } = architectureOf(config);
  const engine = createBatchEngine(config);
  engine.parameters.set(parameters);

  const backpropagation = gradientOf(input, config.gradientRule);
  const chainRule = gradientRules[config.gradientRule].hasBug ? gradientOf(input, 'exact') : null;
  const { outputErrors, steps } = yield* survey(input, engine);
  const measureAlong = createCentralDifference(engine, config, batch, outputErrors);
  const finiteDifferences = new Float64Array(parameters.length);
  const tolerances = new Float64Array(parameters.length);
  const kinks = new Uint8Array(parameters.length);
  for (let p = 0; p < parameters.length; p++) {
    const slopes = [backpropagation[p] as number, ...(chainRule ? [chainRule[p] as number] : [])];
    const measured = yield* measure((h, place) => measureAlong(p, h, place), steps[p] as number, slopes);
    finiteDifferences[p] = measured.slope;
    tolerances[p] = measured.tolerance;
    kinks[p] = measured.crossesKink ? 1 : 0;
    onMeasured();
  }

  const compared = (gradient: Float64Array) => {
    const verdicts = Array.from(gradient, (slope, p): Verdict => {
      if (kinks[p] === 1) return 'atKink';
      const measured = finiteDifferences[p] as number;
      const difference = Math.abs(slope - measured);
      const tolerance = tolerances[p] as number;
      if (!Number.isFinite(difference) || !Number.isFinite(tolerance)) return 'unmeasurable';
      if (difference > tolerance) return 'disagrees';
      return Math.abs(slope) <= tolerance && Math.abs(measured) <= tolerance ? 'tooSmall' : 'agrees';
    });
    const lists = { gradient, finiteDifferences, tolerances, verdicts };
    return { verdicts, over: (start: number, end: number) => compareGradients(lists, start, end) };
  };
  const own = compared(backpropagation);
  return {
    kind: 'gradientCheck',
    gradientRule: config.gradientRule,
    sampleCount: batch.count,
    backpropagation,
    finiteDifferences,
    tolerances,
    verdicts: own.verdicts,
    all: own.over(0, parameters.length),
    layers: sizes.slice(1).map((_, l) => own.over(layerOffset(sizes, l), layerOffset(sizes, l + 1))),
    corrected: chainRule && {
      backpropagation: chainRule,
      all: compared(chainRule).over(0, parameters.length),
      ownChange: changeBy(input, backpropagation),
      chainRuleChange: changeBy(input, chainRule),
    },
  };
}

interface Measured extends CentralDifference {
  /** Largest error of the slope. */
  readonly tolerance: number;
}

/**
 * One central difference and its error. Shortens h while truncation outweighs rounding. Before a slope is said to disagree, the
 * errors are taken where the loss was measured. `slopes` are compared with it.
 */
function* measure(
  along: (h: number, place: ErrorPlace) => Generator<undefined, CentralDifference>,
  step: number,
  slopes: readonly number[],
): Generator<undefined, Measured> {
  let h = step;
  let place: ErrorPlace = 'centre';
  for (let shortenings = 0; ; ) {
    const difference = yield* along(h, place);
    const { slope, crossesKink, rounding } = difference;
    const isWithin = (tolerance: number) => slopes.every((computed) => Math.abs(computed - slope) <= tolerance);
    if (crossesKink || isWithin(rounding) || !Number.isFinite(slope)) return { ...difference, tolerance: rounding };
    const nearer = yield* along(h / 2, place);
    const truncation = 2 * Math.abs(slope - nearer.slope);
    // Rounding alone may make D(h/2) wrong by 2·e_L/h.
    if (truncation <= 8 * rounding || shortenings === MOST_SHORTENINGS) {
      const tolerance = rounding + truncation;
      if (place === 'sides' || isWithin(tolerance)) return { ...difference, tolerance };
      place = 'sides';
      continue;
    }
    h /= SHORTENING;
    shortenings++;
  }
}

/** First pass over the batch: the rounding error of every output, and the step h of every parameter. */
function* survey(
  { config, parameters, batch }: AnalysisInput,
  engine: BatchEngine,
): Generator<undefined, { readonly outputErrors: Float64Array; readonly steps: Float64Array }> {
  const { sizes } = architectureOf(config);
  const count = batch.count;
  const bound = createRoundingBound(engine, config, count);
  const outputErrors = new Float64Array(count);
  const largest = new Float64Array(sizes.reduce((sum, size) => sum + size, 0));
  for (let start = 0; start < count; start += CHUNK) {
    const end = Math.min(count, start + CHUNK);
    engine.forward(batch, start, end);
    bound.outputErrors(end - start, outputErrors, start);
    for (let unit = 0; unit < largest.length; unit++)
      for (let s = unit * CHUNK; s < unit * CHUNK + end - start; s++)
        largest[unit] = Math.max(largest[unit] as number, Math.abs(engine.activations[s] as number));
    yield;
  }
  const steps = new Float64Array(parameters.length).fill(STEP);
  let unitsBefore = 0;
  for (let l = 0; l + 1 < sizes.length; l++) {
    const fanIn = sizes[l] ?? 0;
    for (let i = 0; i < fanIn; i++) {
      const step = STEP / Math.max(1, largest[unitsBefore + i] as number);
      steps.fill(step, weightIndex(sizes, l, i, 0), weightIndex(sizes, l, i + 1, 0));
    }
    unitsBefore += fanIn;
  }
  for (let p = 0; p < steps.length; p++)
    steps[p] = Math.max(steps[p] as number, Math.abs(parameters[p] as number) * SMALLEST_SHARE);
  return { outputErrors, steps };
}

function gradientByEngine({ config, parameters, batch }: AnalysisInput, gradientRule: GradientRule): Float64Array {
  const engine = createBatchEngine({ ...config, gradientRule });
  engine.parameters.set(parameters);
  return engine.gradient(batch, 0, batch.count).slice();
}

/** Change of each parameter in an update by this gradient, penalty and optimizer included. */
function changeBy(
  { config, parameters, optimizerState, inEffect }: AnalysisInput,
  gradient: Float64Array,
): Float64Array {
  const optimizer = trainingOf(config).optimizer(weightMask(architectureOf(config).sizes));
  const after = parameters.slice();
  optimizer.update(after, gradient.slice(), optimizerState.slice(), inEffect);
  return after.map((value, p) => value - (parameters[p] as number));
}
