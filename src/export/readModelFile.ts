import { type LinkProblem, type OpenedLink, readLink } from '../config/link/link.ts';
import { LARGEST_COORDINATE } from '../config/settings/domain.ts';
import { type Architecture, parametersOf } from '../core/model/network.ts';
import { architectureOf, type OwnPoint } from '../core/run/runSpec.ts';
import { type FileLayer, fileConfig } from './modelFile.ts';

/** Why a file cannot be opened. */
export type ModelFileFault =
  | { readonly kind: 'notJson' }
  | { readonly kind: 'notGlassbox' }
  | { readonly kind: 'otherVersion' }
  /** `where` names the part of the file that is missing, invalid, or contradicts the link. */
  | { readonly kind: 'damaged'; readonly where: 'link' | 'config' | 'points' | 'position' | 'layers' }
  /** The link in the file has a mistake: it would open another run than the saved one. */
  | { readonly kind: 'wrongLink'; readonly key: string };

export interface OpenedModelFile {
  readonly opened: OpenedLink;
  /** The parameters that the replayed run must reach, flat as in a snapshot. */
  readonly parameters: Float64Array;
}

export type ModelFileResult = OpenedModelFile | { readonly fault: ModelFileFault };

/** Problems of a link that do not change its run. */
export const harmless: readonly LinkProblem['kind'][] = ['unknownKey', 'playgroundIdle', 'playgroundNoTest', 'more'];

/**
 * Opens a model file. Accepts any text; refuses a file that is incomplete or contradicts itself, and never uses half.
 * `mostPoints` is the largest number of own points that the page accepts.
 */
export function readModelFile(text: string, mostPoints: number): ModelFileResult {
  const file = parsed(text);
  if (file === undefined) return refused({ kind: 'notJson' });
  if (!isRecord(file) || file.format !== 'glassbox') return refused({ kind: 'notGlassbox' });
  if (file.version !== 1) return refused({ kind: 'otherVersion' });
  const { link, config, points, position, layers, predictions } = file;
  if (typeof link !== 'string') return damaged('link');
  if (points !== undefined && !arePoints(points, mostPoints)) return damaged('points');
  const opened = readLink(link, { keptPoints: points ?? [] });
  const wrong = opened.problems.find((problem) => !isHarmless(problem, points !== undefined));
  if (wrong) return refused({ kind: 'wrongLink', key: wrong.key });
  const own = opened.spec.config;
  if (points !== undefined && own.points !== points) return damaged('points');
  // Points missing from the file are noticed if its predictions for them are still there.
  if (own.dataSet === 'points' && Array.isArray(predictions) && predictions.length !== own.points.length)
    return damaged('points');
  if (!isRecord(config) || !agrees(config, fileConfig(own, opened.view))) return damaged('config');
  if (opened.view.position !== position) return damaged('position');
  const parameters = parametersFrom(layers, architectureOf(own));
  return parameters ? { opened: { ...opened, problems: [] }, parameters } : damaged('layers');
}

/** The largest difference between the parameters of a file and those of the replayed run. */
export function largestDifference(saved: Float64Array, replayed: Float64Array): number {
  return saved.reduce((largest, value, p) => Math.max(largest, Math.abs(value - (replayed[p] ?? Number.NaN))), 0);
}

/** Own points missing from the link are harmless if the file has them; without them it would be another run. */
function isHarmless(problem: LinkProblem, hasPoints: boolean): boolean {
  return harmless.includes(problem.kind) || (problem.kind === 'pointsNotInLink' && hasPoints);
}

/** Whether a file's settings agree with its link. Settings that the file lacks, or this page does not know, do not count. */
function agrees(config: Readonly<Record<string, unknown>>, linked: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(linked).every(([key, value]) => !Object.hasOwn(config, key) || config[key] === value);
}

/** The layers of a file as a flat list, or null if they do not fit this network. */
function parametersFrom(layers: unknown, { sizes, activations }: Architecture): Float64Array | null {
  if (!areLayers(layers) || layers.length !== activations.length) return null;
  const fits = layers.every(
    ({ weights, bias, activation }, l) =>
      activation === activations[l] &&
      weights.length === sizes[l] &&
      [...weights, bias].every((row) => row.length === sizes[l + 1]),
  );
  if (!fits) return null;
  return parametersOf({
    layers: layers.map(({ weights, bias }, l) => ({ weights, biases: bias, activation: activations[l] ?? 'linear' })),
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function refused(fault: ModelFileFault): ModelFileResult {
  return { fault };
}

function damaged(where: Extract<ModelFileFault, { kind: 'damaged' }>['where']): ModelFileResult {
  return refused({ kind: 'damaged', where });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function areNumbers(value: unknown): value is readonly number[] {
  // 1e999 is a number in JSON, and infinite here.
  return Array.isArray(value) && value.every((one) => Number.isFinite(one));
}

function arePoints(value: unknown, most: number): value is readonly OwnPoint[] {
  const isPoint = (one: unknown) =>
    areNumbers(one) && isPointLength(one.length) && one.every((number) => Math.abs(number) <= LARGEST_COORDINATE);
  return Array.isArray(value) && value.length <= most && value.every(isPoint);
}

/** Two coordinates and a target, or one for each of up to four outputs. */
function isPointLength(length: number): boolean {
  return length >= 3 && length <= 6;
}

function areLayers(value: unknown): value is readonly FileLayer[] {
  const isLayer = (one: unknown) =>
    isRecord(one) &&
    Array.isArray(one.weights) &&
    one.weights.every(areNumbers) &&
    areNumbers(one.bias) &&
    typeof one.activation === 'string';
  return Array.isArray(value) && value.every(isLayer);
}
