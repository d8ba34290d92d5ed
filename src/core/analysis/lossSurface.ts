import type { Interval } from '../data/plane.ts';
import { CHUNK, createBatchEngine } from '../engine/batchEngine.ts';
import { lossFunctions } from '../model/losses.ts';
import type { Analysis, AnalysisInput } from './analysis.ts';

/** A slice through the loss along two parameters, by their places in the flat list. */
export interface SurfaceRequest {
  readonly kind: 'lossSurface';
  readonly across: number;
  readonly up: number;
}

/** The values of the two parameters of a slice at some position. */
export interface SurfacePoint {
  readonly position: number;
  readonly across: number;
  readonly up: number;
}

/** The loss over the training set, without any penalty, if only two parameters had other values. */
export interface LossSurface {
  readonly kind: 'lossSurface';
  /** The values of the two parameters at the outermost nodes of the grid. */
  readonly across: Interval;
  readonly up: Interval;
  /** Nodes along one side of the grid. */
  readonly side: number;
  /** Row by row, row 0 at the top (largest `up`). May hold numbers that are not finite. */
  readonly losses: Float64Array;
  /** The loss at the present values, which seldom lie on a node. */
  readonly loss: number;
  /** Where the two parameters were on the way here, oldest first; the present position is the last one. */
  readonly path: readonly SurfacePoint[];
}

/** Grids to choose from: the finest one is taken that is not too much work. */
const SIDES = [41, 21] as const;
const COARSEST_SIDE = 11;
/** Multiplications that a grid may cost: about a second. */
const MOST_WORK = 1e9;
/** The slice reaches at least this far to either side of the present value, or half of it if that is more. */
const LEAST_REACH = 3;
/** Room around the way here, as a share of its extent. */
const MARGIN = 0.1;
/** More places of the way here would not be told apart. */
const MOST_PLACES = 500;
/** Distances between nodes: these times a power of ten. */
const ROUND_STEPS = [1, 1.5, 2, 3, 4, 5, 6, 8, 10] as const;

/** The value of a parameter at node `index` of the grid, counted from the least value. */
export function nodeValue({ min, max }: Interval, side: number, index: number): number {
  return min + ((max - min) * index) / (side - 1);
}

/**
 * The losses over a grid in the plane of two parameters, all others as they are, without the penalty. A half-filled grid is no
 * answer: `answer` means something only at the end.
 */
export function createLossSurface(request: SurfaceRequest, input: AnalysisInput): Analysis<LossSurface> {
  const { config, parameters, training } = input;
  const { inputs, targets } = training;
  const { term, total } = lossFunctions[config.loss];
  const engine = createBatchEngine(config);
  const path = thinned(input.path).map((place) => ({
    position: place.position,
    across: place.parameters[request.across] ?? 0,
    up: place.parameters[request.up] ?? 0,
  }));
  const side = sideFor(targets.length * parameters.length);
  const across = intervalAround(path, (place) => place.across, side);
  const up = intervalAround(path, (place) => place.up, side);
  const losses = new Float64Array(side * side);
  let loss = Number.NaN;

  /** The next node; the one after the last is the present position. */
  let node = 0;
  let sample = 0;
  let termSum = 0;
  setParameters();

  function setParameters(): void {
    engine.parameters.set(parameters);
    if (node === losses.length) return;
    engine.parameters[request.across] = nodeValue(across, side, node % side);
    engine.parameters[request.up] = nodeValue(up, side, side - 1 - Math.floor(node / side));
  }

  /** The next samples of a node, summed in the order in which `evaluate` does. */
  function addSamples(): void {
    const end = Math.min(targets.length, sample + CHUNK);
    engine.forward(training, sample, end);
    for (let s = sample; s < end; s++)
      termSum += term(
        engine.outputPreActivations[s - sample] as number,
        engine.outputs[s - sample] as number,
        targets[s] as number,
      );
    sample = end;
  }

  function finishNode(): void {
    const found = targets.length === 0 ? 0 : total(termSum, targets.length);
    if (node < losses.length) losses[node] = found;
    else loss = found;
    node++;
    sample = 0;
    termSum = 0;
    setParameters();
  }

  return {
    advance(keepGoing) {
      while (node <= losses.length) {
        if (inputs.length > 0 && sample < targets.length) addSamples();
        if (sample >= targets.length) finishNode();
        if (!keepGoing()) break;
      }
      return node > losses.length;
    },
    progress: () => node / (losses.length + 1),
    result: () => ({ kind: 'lossSurface', across, up, side, losses, loss, path }),
  };
}

function sideFor(workPerNode: number): number {
  return SIDES.find((side) => side * side * workPerNode <= MOST_WORK) ?? COARSEST_SIDE;
}

/** Some places of the way, the first and the last one included. */
function thinned(path: AnalysisInput['path']): AnalysisInput['path'] {
  const stride = Math.ceil(path.length / MOST_PLACES);
  const last = path.length - 1;
  return path.filter((_, index) => index % stride === 0 || index === last);
}

/** Room for the way here and for some values around the present one; all nodes are multiples of a round number. */
function intervalAround(path: readonly SurfacePoint[], along: (place: SurfacePoint) => number, side: number): Interval {
  const values = path.map(along);
  const present = values.at(-1) ?? 0;
  const low = Math.min(...values);
  const high = Math.max(...values);
  const margin = (high - low) * MARGIN;
  const reach = Math.max(LEAST_REACH, Math.abs(present) / 2);
  const from = Math.min(low - margin, present - reach);
  const to = Math.max(high + margin, present + reach);
  // One step is lost to rounding the ends.
  const { factor, divisor } = roundStep((to - from) / (side - 2));
  const first = Math.round((((from + to) / 2) * divisor) / factor - (side - 1) / 2);
  return { min: (first * factor) / divisor, max: ((first + side - 1) * factor) / divisor };
}

/** The least round number, as factor ÷ divisor, that is not below a positive one. */
function roundStep(least: number): { readonly factor: number; readonly divisor: number } {
  let scale = 1;
  let divisor = 1;
  while (scale * 10 < least) scale *= 10;
  while (least * divisor <= 1 && divisor < 1e15) divisor *= 10;
  const factor = ROUND_STEPS.find((step) => step * scale >= least * divisor) ?? 10;
  return { factor: factor * scale, divisor };
}
