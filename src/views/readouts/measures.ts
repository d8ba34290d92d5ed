import type { PageState } from '../../store/state/pageState.ts';
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
  const readAs = usePage(selectReadAs);
  const showsAll = usePage((state) => state.view.level === 'all');
  if (task !== 'regression') return [correct(readAs)];
  return showsAll ? [rSquared(), rootMeanSquare()] : [rootMeanSquare()];
}

type ReadAs = keyof typeof strings.transport.accuracyHelp;

/** How outputs are read as classes. */
function selectReadAs(state: PageState): ReadAs {
  const { decision, range } = selectDataSet(state);
  if (decision.kind === 'largest') return 'largest';
  if (state.spec.config.outputCount > 1) return 'apart';
  // TensorFlow Playground's classes are −1 and 1.
  return range.middle === 0 ? 'signs' : 'halves';
}

function correct(readAs: ReadAs): MeasureNames {
  const words = strings.transport;
  return {
    name: words.accuracy,
    label: words.correct,
    testName: words.testAccuracy,
    help: words.accuracyHelp[readAs],
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
