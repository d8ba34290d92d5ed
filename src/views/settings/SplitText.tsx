import { selectDataSet } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';

/** Number of training points and of test points. */
export function SplitText() {
  const words = strings.settings;
  const training = usePage((state) => selectDataSet(state).training.length);
  const test = usePage((state) => selectDataSet(state).test.length);
  return (
    <p className="mt-1 text-[12px] leading-snug text-muted">
      {training === 0 ? words.noPoints : test > 0 ? words.split(training, test) : words.allRows(training)}
    </p>
  );
}
