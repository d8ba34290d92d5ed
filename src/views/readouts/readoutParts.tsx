import type { ReactNode } from 'react';
import { selectDataSet } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { AccuracyValue, RootMeanSquareValue, RSquaredValue } from './ReadoutValue.tsx';

/** Classes of the readouts, which are larger on a projector. */
export interface ReadoutsDress {
  /** Classes of the row, of everything after the epoch, and of the epoch. Without room, the epoch stands above the others. */
  readonly row: string;
  readonly others: string;
  readonly epoch: string;
  readonly label: string;
  readonly number: string;
  /** Classes for the table of training and test. */
  readonly rowNumber: string;
  readonly rowLabel: string;
  readonly change: string;
  readonly penalty: string;
}

export interface ReadoutProps {
  readonly hasPenalty: boolean;
  readonly dress: ReadoutsDress;
}

/** Measures beside the loss: accuracy for classes, errors for regression. */
export function useMeasures() {
  const task = usePage((state) => selectDataSet(state).task);
  const middle = usePage((state) => selectDataSet(state).range.middle);
  // TensorFlow Playground's classes are −1 and 1.
  return task === 'regression' ? regressionMeasures() : classMeasures(middle === 0);
}

function classMeasures(isSigned: boolean) {
  const words = strings.transport;
  return [
    {
      name: words.accuracy,
      testName: words.testAccuracy,
      caption: words.accuracyCaption(isSigned),
      help: words.accuracyHelp(isSigned),
      Value: AccuracyValue,
    },
  ];
}

function regressionMeasures() {
  const words = strings.transport;
  return [
    {
      name: words.rSquared,
      testName: words.testRSquared,
      caption: '',
      help: words.rSquaredHelp,
      Value: RSquaredValue,
    },
    {
      name: words.rootMeanSquare,
      testName: words.testRootMeanSquare,
      caption: '',
      help: words.rootMeanSquareHelp,
      Value: RootMeanSquareValue,
    },
  ];
}

interface ColumnProps {
  readonly className?: string;
  readonly children: ReactNode;
}

export function Column({ className = '', children }: ColumnProps) {
  return (
    <div
      className={`px-3.5 first:pl-0 last:pr-0 max-[499px]:px-2 max-[499px]:first:pl-0 low:flex low:items-baseline low:gap-x-2 ${className}`}
    >
      {children}
    </div>
  );
}
