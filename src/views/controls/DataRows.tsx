import type { SettingName } from '../../config/settings.ts';
import { selectDataSet } from '../../store/derived.ts';
import { usePage } from '../../store/usePage.ts';
import { strings } from '../../strings/index.ts';
import { WholeNumberRow } from './NumberRows.tsx';

/** How many points there are, how noisy, and which of them are trained on. */
export function DataRows({ isShown }: { readonly isShown: (name: SettingName) => boolean }) {
  const training = usePage((state) => selectDataSet(state).training.length);
  const test = usePage((state) => selectDataSet(state).test.length);
  return (
    <>
      {isShown('pointCount') && <WholeNumberRow name="pointCount" />}
      {isShown('noise') && <WholeNumberRow name="noise" />}
      {isShown('trainingShare') && <WholeNumberRow name="trainingShare" />}
      <p className="mt-1 text-[12px] leading-snug text-muted">{splitText(training, test)}</p>
    </>
  );
}

function splitText(training: number, test: number): string {
  const words = strings.settings;
  if (training === 0) return words.noPoints;
  return test > 0 ? words.split(training, test) : words.allRows(training);
}
