import { parameterCount } from '../../core/model/network.ts';
import { isImported } from '../../core/run/runKind.ts';
import { laterStrings } from '../../strings/later.ts';
import { epochOf, type PaperMoment } from './paperMoment.ts';

/** What is true of a network and its points, in the words of a title. */
type TitleClaim =
  /** Training made every answer right. */
  | 'learned'
  /** Every answer is right, but not by training alone. */
  | 'right'
  /** Some answers are wrong, or there are no classes to be right about. */
  | 'trained';

/** The claim that is true. Test points count, too. */
function titleClaim({ spec, snapshot, data }: PaperMoment): TitleClaim {
  const { training, test, position } = snapshot;
  const isRight =
    data.task === 'classification' &&
    training.count > 0 &&
    training.correct === training.count &&
    (test === null || test.correct === test.count);
  if (!isRight) return 'trained';
  const byHand = spec.interventions.some(
    ({ position: at, change }) => at <= position && (change.kind === 'weight' || change.kind === 'bias'),
  );
  return position > 0 && !byHand ? 'learned' : 'right';
}

/** The handout's title, for example “A network that has learned XOR”. */
export function paperTitle(moment: PaperMoment): string {
  const words = laterStrings.paper;
  const { config } = moment.spec;
  const data = isImported(config) ? words.importedData[config.playground.dataSet] : words.data[config.dataSet];
  const claim = titleClaim(moment);
  if (claim === 'learned') return words.titleLearned(data);
  if (claim === 'right') return words.titleRight(data);
  const { epoch, updates } = epochOf(moment.snapshot);
  return words.titleAfter(data, epoch, updates);
}

/** What is on the page; `hasAllNumbers` is whether every weight and bias is. */
export function paperSubtitle({ snapshot }: PaperMoment, hasAllNumbers: boolean): string {
  const words = laterStrings.paper;
  const { epoch, updates } = epochOf(snapshot);
  const numbers = parameterCount(snapshot.architecture.sizes);
  if (snapshot.diverged) return words.subtitleDiverged(epoch);
  return hasAllNumbers ? words.subtitleAll(epoch, updates) : words.subtitleSome(epoch, updates, numbers);
}
