import type { ReactNode } from 'react';
import type { SettingName } from '../../config/settings.ts';
import { usePage } from '../../store/usePage.ts';
import { strings } from '../../strings/index.ts';
import { lazyView } from '../shared/lazyView.tsx';
import { ChoiceRow } from './ChoiceRow.tsx';
import { DataRows } from './DataRows.tsx';
import { DataSetPicker } from './DataSetPicker.tsx';
import { FoldedRows } from './FoldedRows.tsx';
import { BatchSizeRow, LearningRateRow, WholeNumberRow } from './NumberRows.tsx';
import { SettingsHeading } from './SettingsHeading.tsx';
import { useShownSettings } from './useShownSettings.ts';

const PlaygroundCard = lazyView(() => import('./PlaygroundCard.tsx').then((module) => module.PlaygroundCard));

const DATA: readonly SettingName[] = ['dataSet', 'pointCount', 'noise', 'trainingShare', 'dataSeed'];
const TRAINING: readonly SettingName[] = [
  'learningRate',
  'activation',
  'loss',
  'gradientRule',
  'optimizer',
  'batchSize',
  'initialization',
  'seed',
  'features',
  'hiddenSizes',
  'outputActivation',
  'momentum',
  'rho',
  'beta1',
  'beta2',
  'epsilon',
  'weightDecay',
  'regularization',
  'regularizationRate',
  'orderSeed',
];

interface SettingsPanelProps {
  /** Where the user's own points are drawn, pasted and opened; shown while they are the data set. */
  readonly ownData: ReactNode;
}

/** What is learned, and how. A setting that would do nothing here is not shown. */
export function SettingsPanel({ ownData }: SettingsPanelProps) {
  const words = strings.settings;
  const dataSet = usePage((state) => state.spec.config.dataSet);
  const isImported = usePage((state) => state.spec.config.playground !== null);
  const isShown = useShownSettings();
  return (
    <section aria-label={strings.page.settings} className="text-[13px]">
      {isImported && <PlaygroundCard />}
      <SettingsHeading
        title={words.data}
        value={isImported ? null : words.dataSets[dataSet]}
        names={DATA.filter(isShown)}
      />
      {isShown('dataSet') && <DataSetPicker />}
      {dataSet === 'points' && ownData}
      <DataRows isShown={isShown} />
      <SettingsHeading title={words.training} names={TRAINING.filter(isShown)} />
      {isShown('learningRate') && <LearningRateRow />}
      {isShown('activation') && <ChoiceRow name="activation" />}
      {isShown('loss') && <ChoiceRow name="loss" />}
      <LossFormula />
      {isShown('gradientRule') && <ChoiceRow name="gradientRule" />}
      {isShown('optimizer') && <ChoiceRow name="optimizer" />}
      {isShown('batchSize') && <BatchSizeRow />}
      {isShown('initialization') && <ChoiceRow name="initialization" />}
      {isShown('seed') && <WholeNumberRow name="seed" />}
      <GivenWeights />
      <FoldedRows isShown={isShown} />
    </section>
  );
}

function LossFormula() {
  const loss = usePage((state) => state.spec.config.loss);
  return <p className="-mt-0.5 pb-0.5 text-right text-[12px] text-muted">{strings.settings.lossFormulas[loss]}</p>;
}

/** Stands where the initial weights are chosen, for a link that gives them itself. */
function GivenWeights() {
  const words = strings.settings;
  const count = usePage((state) => state.spec.config.initialParameters?.length ?? null);
  return count !== null && <p className="py-1 text-[12px] leading-snug text-muted">{words.givenWeights(count)}</p>;
}
