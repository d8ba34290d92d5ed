import type { Interval } from '../data/plane.ts';
import { CHUNK, createBatchEngine } from '../engine/batchEngine.ts';
import { createOutputReader } from '../engine/outputReader.ts';
import { lossFunctions } from '../model/losses.ts';
import type { Analysis, AnalysisInput } from './analysis.ts';

/** Requests a slice through the loss along two parameters, given by their indices in the flat list. */
export interface SurfaceRequest {
  readonly kind: 'lossSurface';
  readonly across: number;
  readonly up: number;
}

/** Values of the slice's two parameters at one position. */
export interface SurfacePoint {
  readonly position: number;
  readonly across: number;
  readonly up: number;
}

/** Training loss, without penalty, as two parameters vary and all others keep their values. */
export interface LossSurface {
  readonly kind: 'lossSurface';
  /** Parameter values at the outermost nodes of the grid. */
  readonly across: Interval;
  readonly up: Interval;
  /** Nodes along one side of the grid. */
  readonly side: number;
  /** Row by row, row 0 at the top (largest `up`). Values may be infinite or NaN. */
  readonly losses: Float64Array;
  /** Loss at the current values, which seldom lie on a node. */
  readonly loss: number;
  /** Path of the run in the slice, oldest first; its last point is the current position. */
  readonly path: readonly SurfacePoint[];
}

/** Grid sides to choose from: the finest within MOST_WORK is taken. */
const SIDES = [41, 21] as const;
const COARSEST_SIDE = 11;
/** Most multiplications for a grid: about a second. */
const MOST_WORK = 1e9;
/** Least reach to either side of the current value; half that value if it is more. */
const LEAST_REACH = 3;
/** Margin around the path, as a share of its extent. */
const MARGIN = 0.1;
/** Most points of the path; more could not be told apart. */
const MOST_PLACES = 500;
/** Distances between nodes: these times a power of ten. */
const ROUND_STEPS = [1, 1.5, 2, 3, 4, 5, 6, 8, 10] as const;

/** Parameter value at node `index` of the grid, counted from the smallest value. */
export function nodeValue({ min, max }: Interval, side: number, index: number): number {
  return min + ((max - min) * index) / (side - 1);
}

/**
 * Computes the loss, without penalty, over a grid of two parameters; all others keep their values.
 * The result is valid only at the end: before, the grid is half filled.
 */
export function createLossSurface(request: SurfaceRequest, input: AnalysisInput): Analysis<LossSurface> {
  const { config, parameters, training } = input;
  const { inputs, count } = training;
  const { term, total } = lossFunctions[config.loss];
  const engine = createBatchEngine(config);
  const reader = createOutputReader(engine, training);
  const path = thinned(input.path).map((place) => ({
    position: place.position,
    across: place.parameters[request.across] ?? 0,
    up: place.parameters[request.up] ?? 0,
  }));
  const side = sideFor(count * parameters.length);
  const across = intervalAround(path, (place) => place.across, side);
  const up = intervalAround(path, (place) => place.up, side);
  const losses = new Float64Array(side * side);
  let loss = Number.NaN;

  /** Next node; after the last one comes the current position. */
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

  /** Adds the terms of the next samples, in the same order as `evaluate`. */
  function addSamples(): void {
    const end = Math.min(count, sample + CHUNK);
    engine.forward(training, sample, end);
    for (let s = sample; s < end; s++) {
      reader.read(s - sample, s);
      termSum += term(reader.z, reader.a, reader.targets);
    }
    sample = end;
  }

  function finishNode(): void {
    const found = count === 0 ? 0 : total(termSum, count, config.outputCount);
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
        if (inputs.length > 0 && sample < count) addSamples();
        if (sample >= count) finishNode();
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

/** Some points of the path, including the first and the last. */
function thinned(path: AnalysisInput['path']): AnalysisInput['path'] {
  const stride = Math.ceil(path.length / MOST_PLACES);
  const last = path.length - 1;
  return path.filter((_, index) => index % stride === 0 || index === last);
}

/** Interval around the path and around the current value; all nodes are multiples of a round step. */
function intervalAround(path: readonly SurfacePoint[], along: (place: SurfacePoint) => number, side: number): Interval {
  const values = path.map(along);
  const present = values.at(-1) ?? 0;
  const low = Math.min(...values);
  const high = Math.max(...values);
  const margin = (high - low) * MARGIN;
  const reach = Math.max(LEAST_REACH, Math.abs(present) / 2);
  const from = Math.min(low - margin, present - reach);
  const to = Math.max(high + margin, present + reach);
  // Rounding the ends costs one step.
  const { factor, divisor } = roundStep((to - from) / (side - 2));
  const first = Math.round((((from + to) / 2) * divisor) / factor - (side - 1) / 2);
  return { min: (first * factor) / divisor, max: ((first + side - 1) * factor) / divisor };
}

/** The smallest round number of at least `least`, which is positive, as factor ÷ divisor. */
function roundStep(least: number): { readonly factor: number; readonly divisor: number } {
  let scale = 1;
  let divisor = 1;
  while (scale * 10 < least) scale *= 10;
  while (least * divisor <= 1 && divisor < 1e15) divisor *= 10;
  const factor = ROUND_STEPS.find((step) => step * scale >= least * divisor) ?? 10;
  return { factor: factor * scale, divisor };
}
