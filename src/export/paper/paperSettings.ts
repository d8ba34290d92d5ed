import { hasEffect, statedSettings, writeSetting } from '../../config/settings/defaults.ts';
import { isInPerCent } from '../../config/settings/perCent.ts';
import type { SettingName } from '../../config/settings/settings.ts';
import { isImported } from '../../core/run/runKind.ts';
import type { Config } from '../../core/run/runSpec.ts';
import type { Evaluation } from '../../core/run/snapshot.ts';
import { formatExact, formatFixed, formatWhole } from '../../strings/formatNumber.ts';
import { strings } from '../../strings/index.ts';
import { laterStrings } from '../../strings/later.ts';
import { epochOf, type PaperMoment } from './paperMoment.ts';

/** A row of the table of settings. */
export interface PaperSetting {
  readonly label: string;
  readonly value: string;
  /** Whether it needs the whole width of the table. */
  readonly isLong: boolean;
}

/** Letters that fit half the width. */
const MOST_LETTERS = 25;
/** Settings beyond the usual rows. */
const MOST_FURTHER = 4;

/** Settings that the usual rows tell. */
const TOLD: ReadonlySet<SettingName> = new Set([
  'dataSet',
  'points',
  'pointCount',
  'hiddenSizes',
  'outputCount',
  'activation',
  'outputActivation',
  'loss',
  'learningRate',
  'seed',
  'initialParameters',
]);

/** What the run is made of and where it is: the usual rows, then what differs from the defaults. */
export function paperSettings(moment: PaperMoment): readonly PaperSetting[] {
  const words = laterStrings.paper.settings;
  const { spec, snapshot, data } = moment;
  const { config } = spec;
  const { training, test, inEffect } = snapshot;
  const { epoch, updates } = epochOf(snapshot);
  const { measure, textOf } = measureOf(data.task);
  const count = data.training.length + data.test.length;
  return [
    row(words.data, words.dataOf(dataName(config), count)),
    row(words.network, networkText(config)),
    row(words.rate, formatExact(inEffect.learningRate)),
    row(words.loss, strings.transport.shortLossFormulas[config.loss]),
    row(words.firstWeights, firstWeights(config)),
    row(words.epochs, words.epochsDone(epoch, updates)),
    row(words.lossNow, strings.transport.lossValue(training.loss)),
    row(measure, textOf(training)),
    ...(test
      ? [row(words.testLoss, strings.transport.lossValue(test.loss)), row(words.test(measure), textOf(test))]
      : []),
    ...furtherRows(moment),
  ];
}

function row(label: string, value: string): PaperSetting {
  return { label, value, isLong: label.length + value.length > MOST_LETTERS };
}

function measureOf(task: 'classification' | 'regression') {
  const words = laterStrings.paper.settings;
  return task === 'classification'
    ? { measure: words.correct, textOf: (set: Evaluation) => strings.transport.correctOf(set.correct, set.count) }
    : { measure: words.error, textOf: (set: Evaluation) => formatFixed(set.rootMeanSquaredError, 4) };
}

function dataName(config: Config): string {
  return isImported(config)
    ? strings.playground.dataSets[config.playground.dataSet]
    : strings.chips.dataSets[config.dataSet];
}

/** 2-3-1, sigmoid; with another function of the output: 2-3-1, tanh, output sigmoid. */
function networkText({ features, hiddenSizes, outputCount, activation, outputActivation }: Config): string {
  const words = laterStrings.paper.settings;
  const { outputActivations, activations } = laterStrings.settings;
  const sizes = [String(features.length), ...shortSizes(hiddenSizes), String(outputCount)].join('-');
  const output = outputActivations[outputActivation].toLowerCase();
  const hidden = activations[activation].toLowerCase();
  if (hiddenSizes.length === 0) return words.networkOf(sizes, output);
  return hidden === output ? words.networkOf(sizes, hidden) : words.networkWithOutput(sizes, hidden, output);
}

/** Layers of one size in a row are counted: 6×16. */
function shortSizes(sizes: readonly number[]): readonly string[] {
  const [first] = sizes;
  const isOneSize = sizes.length > 2 && sizes.every((size) => size === first);
  return isOneSize ? [`${sizes.length}×${first}`] : sizes.map(String);
}

function firstWeights(config: Config): string {
  const words = laterStrings.paper.settings;
  if (config.initialParameters !== null) return words.given;
  return words.seed(
    isImported(config) ? (config.playground.weightSeed ?? config.playground.seed) : String(config.seed),
  );
}

function furtherRows({ spec: { config, interventions }, snapshot }: PaperMoment): readonly PaperSetting[] {
  const words = laterStrings.paper.settings;
  const names = statedSettings(config).filter((name) => !TOLD.has(name) && hasEffect(config, name));
  const { labels, valueName } = laterStrings.settings;
  const changes = interventions.filter(({ position }) => position <= snapshot.position).length;
  const isCut = names.length > MOST_FURTHER;
  const shown = isCut ? names.slice(0, MOST_FURTHER - 1) : names;
  return [
    ...(changes > 0 ? [row(words.changes, words.changeCount(changes))] : []),
    ...shown.map((name) => {
      const value = valueName(name, writeSetting(config, name));
      return row(labels[name], isInPerCent(name) ? laterStrings.task.perCent(value) : value);
    }),
    ...(isCut ? [row(words.more(formatWhole(names.length - shown.length)), words.inTheLink)] : []),
  ];
}
