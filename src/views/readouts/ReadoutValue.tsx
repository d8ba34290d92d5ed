import type { ReadoutName } from '../../core/model/quantity.ts';
import type { Evaluation } from '../../core/run/snapshot.ts';
import { openReadout } from '../../store/actions/viewActions.ts';
import type { PageState } from '../../store/state/pageState.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { useAllowed } from '../shared/page/limits.tsx';
import { usePainted } from '../shared/painted/usePainted.ts';
import { HowComputed } from '../shared/words/HowComputed.tsx';

interface ReadoutValueProps {
  readonly name: string;
  /** Unrounded, or null if there is no value. */
  readonly valueIn: (state: PageState) => number | null;
  readonly write: (value: number, state: PageState) => string;
  readonly className: string;
  /** The formula that a click explains, if any. */
  readonly formula?: ReadoutName;
}

/** One number, with all its digits in `data-value`. Silent: the live region speaks for all readouts. */
export function ReadoutValue({ name, valueIn, write, className, formula }: ReadoutValueProps) {
  const words = strings.transport;
  const hasValue = usePage((state) => valueIn(state) !== null);
  const canOpen = useAllowed('formula');
  const element = usePainted<HTMLOutputElement>((state) => {
    const value = valueIn(state);
    return value === null
      ? { text: words.none, 'data-value': '' }
      : { text: write(value, state), 'data-value': String(value) };
  });
  const output = (
    <output ref={element} aria-label={name} aria-live="off" data-value="" className={`whitespace-nowrap ${className}`}>
      {words.none}
    </output>
  );
  if (formula === undefined) return output;
  return (
    <span className="relative inline-block">
      {output}
      {hasValue && canOpen && <HowComputed name={name} onOpen={() => openReadout(formula)} />}
    </span>
  );
}

/** The points that a readout measures. */
export type MeasuredSet = 'training' | 'test';

/** A measure of the training or the test set. */
export type MeasureValue = (props: MeasureValueProps) => React.ReactNode;

interface MeasureValueProps {
  readonly name: string;
  readonly set: MeasuredSet;
  readonly className: string;
}

export function LossValue(props: MeasureValueProps) {
  const words = strings.transport;
  const formula = props.set === 'test' ? 'testLoss' : 'trainingLoss';
  return <Measure {...props} formula={formula} of={({ loss }) => loss} write={words.lossValue} />;
}

export function AccuracyValue(props: MeasureValueProps) {
  const words = strings.transport;
  const correctOf = (_: number, { correct, count }: Evaluation) => words.correctOf(correct, count);
  const formula = props.set === 'test' ? 'testAccuracy' : 'accuracy';
  return <Measure {...props} formula={formula} of={({ correct, count }) => correct / count} write={correctOf} />;
}

export function RSquaredValue(props: MeasureValueProps) {
  const words = strings.transport;
  const formula = props.set === 'test' ? 'testRSquared' : 'rSquared';
  return <Measure {...props} formula={formula} of={({ rSquared }) => rSquared} write={words.rSquaredValue} />;
}

export function RootMeanSquareValue(props: MeasureValueProps) {
  const words = strings.transport;
  const formula = props.set === 'test' ? 'testRootMeanSquare' : 'rootMeanSquare';
  return <Measure {...props} formula={formula} of={(set) => set.rootMeanSquaredError} write={words.lossValue} />;
}

interface MeasureProps extends MeasureValueProps {
  readonly formula: ReadoutName;
  readonly of: (evaluation: Evaluation) => number | null;
  readonly write: (value: number, evaluation: Evaluation) => string;
}

function Measure({ set, of, write, className, name, formula }: MeasureProps) {
  // Without points there is nothing to measure.
  const measured = ({ run }: PageState): Evaluation | null => {
    const evaluation = run.snapshot?.[set] ?? null;
    return evaluation && evaluation.count > 0 ? evaluation : null;
  };
  return (
    <ReadoutValue
      name={name}
      formula={formula}
      valueIn={(state) => {
        const evaluation = measured(state);
        return evaluation && of(evaluation);
      }}
      write={(value, state) => {
        const evaluation = measured(state);
        return evaluation ? write(value, evaluation) : '';
      }}
      className={`block ${className}`}
    />
  );
}

interface LossChangeProps {
  readonly set: MeasuredSet;
  readonly className: string;
}

/** Change of a loss in the last step; empty after anything but a step. */
export function LossChange({ set, className }: LossChangeProps) {
  const words = strings.transport;
  const change = usePage(({ run }) => {
    const before = run.lastStep?.from[set]?.loss;
    const after = run.snapshot?.[set]?.loss;
    const isEmpty = run.snapshot?.[set]?.count === 0;
    return run.status !== 'paused' || before === undefined || after === undefined || isEmpty ? null : after - before;
  });
  return (
    <span
      className={`font-normal whitespace-nowrap text-ink ${className}`}
      title={change === null ? undefined : words.changeHelp}
    >
      {change !== null && words.change(change)}
    </span>
  );
}
