import { nearestDataSets } from '../../config/playground/playgroundKeys.ts';
import type { Breach } from '../../config/task/checkResult.ts';
import type { ClassRow } from '../../config/task/classRows.ts';
import type { TaskDraft } from '../../config/task/taskDraft.ts';
import { isImported } from '../../core/run/runKind.ts';
import type { PlaygroundDataSetName } from '../../core/run/runSpec.ts';
import { answerText } from '../../strings/answerText.ts';
import { formatFixed, formatSignificant } from '../../strings/formatNumber.ts';
import { laterStrings } from '../../strings/later.ts';

/** The name of a row on the screen. */
export function labelOf({ order, name }: Pick<ClassRow, 'order' | 'name'>, hidesNames: boolean): string {
  const { hidden, nameless } = laterStrings.results;
  return hidesNames ? hidden(order) : name === '' ? nameless(order) : name;
}

/** What is to be said about a row by itself, most telling first. */
export function saidOf(row: ClassRow, { task, spec }: TaskDraft): readonly string[] {
  const words = laterStrings.results.verdicts;
  const { verdict, replay, numbers, breaches, handedIn } = row;
  const { refusal } = handedIn;
  if (refusal) {
    if (refusal.kind === 'otherTask') return [words.otherTask];
    if (refusal.kind === 'noWeights') return [words.noWeights];
    return [words.unreadable(laterStrings.link.problem(refusal.problem))];
  }
  if (verdict === 'waiting') return [words.waiting];
  if (replay?.kind !== 'replayed' || !numbers) return [words.failed];
  const { result, stopped } = replay;
  const { epoch } = numbers;
  if (breaches.length > 0) {
    const said = breaches.map((breach) => breachText(breach, row, isImported(spec.config)));
    return stopped ? [...said, words.stopped(epoch)] : said;
  }
  if (verdict === 'reached') return [words.reached];
  if (result.diverged) return [words.diverged(epoch)];
  if (stopped) return [words.stopped(epoch)];
  if (verdict === 'replayed') return [words.replayed(epoch)];
  const most = task.goal?.epochs ?? null;
  return [most !== null && epoch >= most ? words.notIn(most) : words.notYet(epoch)];
}

function breachText(breach: Breach, { replay }: ClassRow, isOfPlayground: boolean): string {
  const words = laterStrings.results.breaches;
  const { labels } = laterStrings.settings;
  const updates = replay?.kind === 'replayed' ? replay.result.updatesPerEpoch : 1;
  const epochOf = (position: number) => Math.floor(position / updates);
  switch (breach.kind) {
    case 'noTask':
      return words.noTask;
    case 'setting':
      return settingText(breach, isOfPlayground);
    case 'firstWeights':
      return words.firstWeights;
    case 'byHand':
      return words.byHand(epochOf(breach.position));
    case 'inRun':
      return words.inRun(labels[breach.name], epochOf(breach.position));
    case 'neurons':
      return words.neurons(breach.count, breach.allowed);
    case 'inputs':
      return words.inputs;
  }
}

function settingText({ name, given, wanted }: Extract<Breach, { kind: 'setting' }>, isOfPlayground: boolean): string {
  const words = laterStrings.results.breaches;
  const { labels, valueName } = laterStrings.settings;
  if (name === 'points') return words.points;
  const dataName = (word: string) =>
    valueName(name, isOfPlayground ? nearestDataSets[word as PlaygroundDataSetName] : word);
  if (name === 'dataSet') return words.data(dataName(given), dataName(wanted));
  // The seed of an imported run is any text.
  if (name === 'seed') return words.setting(labels.seed, given, wanted);
  return words.setting(labels[name], valueName(name, given), valueName(name, wanted));
}

/** Below this, four decimals would be mostly zeros. */
const SMALL = 0.001;

/** A loss with four decimals, or as many as tell it from the goal. */
export function lossText(loss: number, { task: { goal } }: TaskDraft): string {
  if (loss !== 0 && loss < SMALL) return formatSignificant(loss, 2);
  const limit = goal?.loss ?? goal?.testLoss ?? null;
  return limit === null ? formatFixed(loss, 4) : answerText(loss, limit, 4);
}
