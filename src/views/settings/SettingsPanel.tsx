import type { ReactNode } from 'react';
import { settingsIn } from '../../config/settings/settings.ts';
import { isSettingFixed } from '../../store/state/limits.ts';
import { selectDataSet } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { laterStrings } from '../../strings/later.ts';
import { Allowed } from '../shared/page/limits.tsx';
import { NewDataButton } from './data/NewDataButton.tsx';
import { FoldedRows } from './FoldedRows.tsx';
import { PlaygroundCard } from './PlaygroundCard.tsx';
import { HiddenNeuronsRow } from './rows/HiddenNeuronsRow.tsx';
import { SettingRows } from './rows/SettingRows.tsx';
import { SettingsHeading } from './SettingsHeading.tsx';
import { useShownSettings } from './useShownSettings.ts';

/** Settings that each question mark explains, in this order. */
const EXPLAINED = {
  data: settingsIn('data'),
  training: settingsIn('training', 'network', 'start', 'optimizer', 'order', 'penalty'),
};

interface SettingsPanelProps {
  /** Controls for own points, shown while they are the data set. */
  readonly ownData: ReactNode;
}

/** What is learned, and how. Settings that would do nothing here are hidden. */
export function SettingsPanel({ ownData }: SettingsPanelProps) {
  const words = laterStrings.settings;
  const dataSet = usePage((state) => state.spec.config.dataSet);
  const isShown = useShownSettings();
  const isDataFixed = usePage((state) => isSettingFixed(state, 'points'));
  const [ofData, ofTraining] = [EXPLAINED.data.filter(isShown), EXPLAINED.training.filter(isShown)];
  return (
    <section aria-label={strings.page.settings} className="text-[14px]">
      <PlaygroundCard />
      {ofData.length > 0 && <SettingsHeading title={words.data} names={ofData} />}
      <SettingRows groups={['data']} below={{ dataSet: dataSet === 'points' && !isDataFixed && ownData }} />
      <NewDataButton className="mt-1 w-full" />
      <SplitText />
      {ofTraining.length > 0 && <SettingsHeading title={words.training} names={ofTraining} />}
      <HiddenNeuronsRow />
      <SettingRows groups={['training', 'start']} below={{ initialization: <GivenWeights /> }} />
      <Allowed control="settings">
        <FoldedRows />
      </Allowed>
    </section>
  );
}

/** Number of training points and of test points, where a part is kept from training. */
function SplitText() {
  const words = laterStrings.settings;
  const training = usePage((state) => selectDataSet(state).training.length);
  const test = usePage((state) => selectDataSet(state).test.length);
  if (training > 0 && test === 0) return null;
  return (
    <p className="mt-1 text-[13px] leading-snug text-muted">
      {training === 0 ? words.noPoints : words.split(training, test)}
    </p>
  );
}

/** Replaces the choice of initial weights if the link gives the weights. */
function GivenWeights() {
  const words = laterStrings.settings;
  const count = usePage((state) => state.spec.config.initialParameters?.length ?? null);
  return count !== null && <p className="py-1 text-[13px] leading-snug text-muted">{words.givenWeights(count)}</p>;
}
