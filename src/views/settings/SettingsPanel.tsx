import type { ReactNode } from 'react';
import { settingsIn } from '../../config/settings/settings.ts';
import { isImported } from '../../core/run/runKind.ts';
import { selectDataSet } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { FoldedRows } from './FoldedRows.tsx';
import { PlaygroundCard } from './PlaygroundCard.tsx';
import { SettingRows } from './SettingRows.tsx';
import { SettingsHeading } from './SettingsHeading.tsx';
import { useShownSettings } from './useShownSettings.ts';

/** Settings that each question mark explains, in this order. */
const EXPLAINED = {
  data: settingsIn('data', 'drawing'),
  training: settingsIn('training', 'network', 'optimizer', 'penalty', 'order'),
};

interface SettingsPanelProps {
  /** Controls for own points, shown while they are the data set. */
  readonly ownData: ReactNode;
}

/** What is learned, and how. Settings that would do nothing here are hidden. */
export function SettingsPanel({ ownData }: SettingsPanelProps) {
  const words = strings.settings;
  const dataSet = usePage((state) => state.spec.config.dataSet);
  const imported = usePage(({ spec }) => isImported(spec.config));
  const isShown = useShownSettings();
  return (
    <section aria-label={strings.page.settings} className="text-[13px]">
      <PlaygroundCard />
      <SettingsHeading
        title={words.data}
        value={imported ? null : words.dataSets[dataSet]}
        names={EXPLAINED.data.filter(isShown)}
      />
      <SettingRows groups={['data']} below={{ dataSet: dataSet === 'points' && ownData }} />
      <SplitText />
      <SettingsHeading title={words.training} names={EXPLAINED.training.filter(isShown)} />
      <SettingRows groups={['training']} below={{ loss: <LossFormula />, seed: <GivenWeights /> }} />
      <FoldedRows />
    </section>
  );
}

function LossFormula() {
  const loss = usePage((state) => state.spec.config.loss);
  return <p className="-mt-0.5 pb-0.5 text-right text-[12px] text-muted">{strings.settings.lossFormulas[loss]}</p>;
}

/** Replaces the choice of initial weights if the link gives the weights. */
function GivenWeights() {
  const words = strings.settings;
  const count = usePage((state) => state.spec.config.initialParameters?.length ?? null);
  return count !== null && <p className="py-1 text-[12px] leading-snug text-muted">{words.givenWeights(count)}</p>;
}

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
