import type { ReadoutName } from '../../core/quantity.ts';
import type { Evaluation } from '../../core/snapshot.ts';
import { usePage } from '../../store/usePage.ts';
import { openReadout } from '../../store/viewActions.ts';
import { strings } from '../../strings/index.ts';
import { HowComputed } from '../shared/HowComputed.tsx';

interface ReadoutValueProps {
  readonly name: string;
  /** Unrounded; null while there is none. */
  readonly value: number | null;
  readonly text: string | null;
  readonly className: string;
  /** What a click on it explains; undefined where there is nothing to explain. */
  readonly formula?: ReadoutName;
}

/** One number to read, with all its digits in `data-value`. Silent: the live region speaks for all of them. */
export function ReadoutValue({ name, value, text, className, formula }: ReadoutValueProps) {
  const words = strings.transport;
  const output = (
    <output
      aria-label={name}
      aria-live="off"
      data-value={value === null ? '' : String(value)}
      className={`whitespace-nowrap ${className}`}
    >
      {text ?? words.none}
    </output>
  );
  if (formula === undefined) return output;
  return (
    <span className="relative">
      {output}
      {value !== null && <HowComputed name={name} onOpen={() => openReadout(formula)} />}
    </span>
  );
}

interface MeasureValueProps {
  readonly name: string;
  /** Null, or of no points at all, where there is nothing to measure. */
  readonly evaluation: Evaluation | null;
  readonly className: string;
  /** Whether it is about the test set. */
  readonly isTest?: boolean;
}

export function LossValue(props: MeasureValueProps) {
  const words = strings.transport;
  const formula = props.isTest ? 'testLoss' : 'trainingLoss';
  return <Measure {...props} formula={formula} of={({ loss }) => loss} write={words.lossValue} />;
}

export function AccuracyValue(props: MeasureValueProps) {
  const words = strings.transport;
  const correctOf = (_: number, { correct, count }: Evaluation) => words.correctOf(correct, count);
  const formula = props.isTest ? 'testAccuracy' : 'accuracy';
  return <Measure {...props} formula={formula} of={({ correct, count }) => correct / count} write={correctOf} />;
}

export function RSquaredValue(props: MeasureValueProps) {
  const words = strings.transport;
  const formula = props.isTest ? 'testRSquared' : 'rSquared';
  return <Measure {...props} formula={formula} of={({ rSquared }) => rSquared} write={words.rSquaredValue} />;
}

export function RootMeanSquareValue(props: MeasureValueProps) {
  const words = strings.transport;
  const formula = props.isTest ? 'testRootMeanSquare' : 'rootMeanSquare';
  return <Measure {...props} formula={formula} of={(set) => set.rootMeanSquaredError} write={words.lossValue} />;
}

interface MeasureProps extends MeasureValueProps {
  readonly formula: ReadoutName;
  readonly of: (evaluation: Evaluation) => number | null;
  readonly write: (value: number, evaluation: Evaluation) => string;
}

function Measure({ evaluation, of, write, className, name, formula }: MeasureProps) {
  const measured = evaluation && evaluation.count > 0 ? evaluation : null;
  const value = measured && of(measured);
  const text = measured && value !== null ? write(value, measured) : null;
  return <ReadoutValue name={name} formula={formula} value={value} text={text} className={`block ${className}`} />;
}

interface LossChangeProps {
  readonly set: 'training' | 'test';
  readonly className: string;
}

/** What the last step did to a loss; empty after anything but a step. */
export function LossChange({ set, className }: LossChangeProps) {
  const words = strings.transport;
  const change = usePage(({ run }) => {
    const before = run.lastStep?.from[set]?.loss;
    const after = run.reading?.[set]?.loss;
    const isEmpty = run.reading?.[set]?.count === 0;
    return run.status !== 'paused' || before === undefined || after === undefined || isEmpty ? null : after - before;
  });
  return (
    <span
      className={`whitespace-nowrap text-muted ${className}`}
      title={change === null ? undefined : words.changeHelp}
    >
      {change !== null && words.change(change)}
    </span>
  );
}
