import { biasRules } from '../../../core/model/biasRules.ts';
import { isHeld } from '../../../core/run/heldParameters.ts';
import type { TileLayout } from '../../../geometry/network/tileColumns.ts';
import type { PageState } from '../../../store/state/pageState.ts';
import { selectDataSet } from '../../../store/state/selectors.ts';
import { strings } from '../../../strings/index.ts';
import {
  activationText,
  biasText,
  coordinateText,
  inputText,
  outputText,
  shortestText,
  spokenNumber,
} from '../../../strings/numberText.ts';
import type { Look } from '../../shared/painted/usePainted.ts';
import { networkNow } from '../shownNetwork.ts';

/** The unit whose numbers a tile shows. */
export interface TileSubject {
  readonly tile: TileLayout;
  /** The unit's name. */
  readonly unit: string;
  /** An input's coordinate before scaling, or null if unscaled or not an input. */
  readonly raw: number | null;
  readonly sizes: readonly number[];
}

/** A unit's current numbers: the activation is NaN if not yet computed, the bias undefined for inputs. */
function numbersOf(state: PageState, { tile: { column, row }, sizes }: TileSubject) {
  const now = networkNow(state, sizes);
  return { activation: now?.pass.activations[column]?.[row], bias: now?.network.layers[column - 1]?.biases[row] };
}

/** Whether no update changes the bias of a unit. */
export function isHeldBias({ spec }: PageState, { tile: { column, row } }: TileSubject): boolean {
  return column > 0 && isHeld(spec.config, `b${column - 1}.${row}`);
}

/** The accessible name of a tile, and its unrounded numbers. */
export function tileLook(state: PageState, subject: TileSubject): Look {
  const { activation, bias } = numbersOf(state, subject);
  return {
    'aria-label': tileName(subject, activation, bias, isHeldBias(state, subject)),
    'data-activation': activation === undefined ? null : Number.isNaN(activation) ? '' : String(activation),
    'data-bias': bias === undefined ? null : String(bias),
  };
}

function tileName(
  subject: TileSubject,
  activation: number | undefined,
  bias: number | undefined,
  isHeld: boolean,
): string {
  const { unit, raw } = subject;
  const { inputName, scaledInputName, outputName, hiddenName, biasHeld, notComputed } = strings.network;
  if (activation === undefined) return unit;
  if (bias === undefined) {
    const value = coordinateText(activation);
    return raw === null ? inputName(unit, value) : scaledInputName(unit, value, coordinateText(raw));
  }
  const nameOf = isOutput(subject) ? outputName : hiddenName;
  const name = nameOf(unit, spokenNumber(bias), Number.isNaN(activation) ? notComputed : spokenNumber(activation));
  return isHeld ? name + biasHeld : name;
}

/** First line of a tile: its answer, or an input's value. Blank if not yet computed. */
export function tileFirstLine(state: PageState, subject: TileSubject): string {
  const { activation, bias } = numbersOf(state, subject);
  if (activation === undefined || Number.isNaN(activation)) return '';
  if (bias === undefined) return inputText(activation);
  return isOutput(subject) ? outputText(activation, selectDataSet(state).range.middle) : activationText(activation);
}

/** Second line of a tile: the bias, or an input's unscaled coordinate. */
export function tileSecondLine(state: PageState, subject: TileSubject): string {
  const { biasLine, shortBiasLine, rawLine } = strings.network;
  const { activation, bias } = numbersOf(state, subject);
  if (activation === undefined) return '';
  if (bias === undefined) return subject.raw === null ? '' : rawLine(coordinateText(subject.raw));
  // A network without biases has none to show.
  if (bias === 0 && biasRules[state.spec.config.biases].isZero) return '';
  return subject.tile.titleHolds === 'activationAndShortBias'
    ? shortBiasLine(shortestText(bias))
    : biasLine(biasText(bias));
}

function isOutput({ tile, sizes }: TileSubject): boolean {
  return tile.column === sizes.length - 1;
}
