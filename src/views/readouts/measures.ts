import { selectDataSet } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { AccuracyValue, type MeasureValue, RootMeanSquareValue, RSquaredValue } from './ReadoutValue.tsx';

/** A measure beside the loss. */
export interface MeasureNames {
  readonly name: string;
  /** The visible name. */
  readonly label: string;
  readonly testName: string;
  readonly help: string;
  readonly Value: MeasureValue;
}

/** Measures beside the loss: correct answers for classes, errors for regression; R² only where everything is shown. */
export function useMeasures(): readonly MeasureNames[] {
  const task = usePage((state) => selectDataSet(state).task);
  const middle = usePage((state) => selectDataSet(state).range.middle);
  const showsAll = usePage((state) => state.view.level === 'all');
  // TensorFlow Playground's classes are −1 and 1.
  if (task !== 'regression') return [correct(middle === 0)];
  return showsAll ? [rSquared(), rootMeanSquare()] : [rootMeanSquare()];
}

function correct(isSigned: boolean): MeasureNames {
  const words = strings.transport;
  return {
    name: words.accuracy,
    label: words.correct,
    testName: words.testAccuracy,
    help: words.accuracyHelp(isSigned),
    Value: AccuracyValue,
  };
}

function rSquared(): MeasureNames {
  const words = strings.transport;
  return {
    name: words.rSquared,
    label: words.rSquared,
    testName: words.testRSquared,
    help: words.rSquaredHelp,
    Value: RSquaredValue,
  };
}

function rootMeanSquare(): MeasureNames {
  const words = strings.transport;
  return {
    name: words.rootMeanSquare,
    label: words.rootMeanSquare,
    testName: words.testRootMeanSquare,
    help: words.rootMeanSquareHelp,
    Value: RootMeanSquareValue,
  };
}
