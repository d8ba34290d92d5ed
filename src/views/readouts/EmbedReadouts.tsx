import type { Evaluation } from '../../core/run/snapshot.ts';
import type { PageState } from '../../store/state/pageState.ts';
import { selectDataSet } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { formatWhole } from '../../strings/formatNumber.ts';
import { strings } from '../../strings/index.ts';
import { ReadoutValue } from './ReadoutValue.tsx';

/** Epoch, loss, and how many answers are right (for numbers: how far they are off), in one line of a frame. */
export function EmbedReadouts() {
  const words = strings.transport;
  const isRegression = usePage((state) => selectDataSet(state).task === 'regression');
  return (
    <section aria-label={words.readouts} className="embed-readouts">
      <Readout label={words.epoch} name={words.epoch} valueIn={epochIn} write={formatWhole} />
      <Readout label={words.loss} name={words.trainingLoss} valueIn={of(({ loss }) => loss)} write={words.lossValue} />
      {isRegression ? (
        <Readout
          label={words.rootMeanSquare}
          name={words.rootMeanSquare}
          valueIn={of((training) => training.rootMeanSquaredError)}
          write={words.lossValue}
        />
      ) : (
        <Readout
          isShare
          label={words.correct}
          name={words.accuracy}
          valueIn={of(({ correct, count }) => correct / count)}
          write={correctText}
        />
      )}
    </section>
  );
}

interface ReadoutProps {
  readonly label: string;
  readonly name: string;
  readonly valueIn: (state: PageState) => number | null;
  readonly write: (value: number, state: PageState) => string;
  /** Whether it is a part of a whole, which says what it is without its label. */
  readonly isShare?: boolean;
}

function Readout({ label, isShare, ...value }: ReadoutProps) {
  return (
    <div data-measure={isShare ? 'share' : undefined}>
      <span>{label}</span> <ReadoutValue {...value} className="" />
    </div>
  );
}

function epochIn({ run }: PageState): number | null {
  return run.snapshot && Math.floor(run.snapshot.position / run.snapshot.updatesPerEpoch);
}

/** A measure of the training points; null without any. */
function of(measure: (training: Evaluation) => number): (state: PageState) => number | null {
  return ({ run }) => (run.snapshot && run.snapshot.training.count > 0 ? measure(run.snapshot.training) : null);
}

function correctText(_: number, { run }: PageState): string {
  const training = run.snapshot?.training;
  return training ? strings.transport.correctOf(training.correct, training.count) : '';
}
