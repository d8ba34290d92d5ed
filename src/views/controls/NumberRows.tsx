import { settings } from '../../config/settings.ts';
import { batchSizeOf } from '../../core/batchSize.ts';
import { selectDataSet } from '../../store/derived.ts';
import { changeSettings } from '../../store/settingsActions.ts';
import { usePage } from '../../store/usePage.ts';
import { formatExact, formatWhole } from '../../strings/formatNumber.ts';
import { strings } from '../../strings/index.ts';
import type { Ladder } from '../shared/ladder.ts';
import { NumberField } from '../shared/NumberField.tsx';
import { numberRangeOf } from './numberRangeOf.ts';
import { rowWords, SettingRow } from './SettingRow.tsx';
import { useInEffect } from './useConfigInEffect.ts';

type WholeNumberSetting = 'pointCount' | 'noise' | 'trainingShare' | 'dataSeed' | 'seed' | 'orderSeed';

/** Rungs that make a difference to see. */
const ladders: Readonly<Record<WholeNumberSetting, Ladder>> = {
  pointCount: [10, 20, 50, 100, 200, 300, 500, 1000],
  noise: 5,
  trainingShare: 10,
  dataSeed: 1,
  seed: 1,
  orderSeed: 1,
};
const RATES: Ladder = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 0.5, 1, 2, 3, 5, 10];
const REGULARIZATION_RATES: Ladder = [0, 0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1];
const BATCH_SIZES = [1, 2, 5, 10, 20, 50, 100, 200, 500];

const inPerCent: readonly WholeNumberSetting[] = ['noise', 'trainingShare'];
const writePerCent = (value: number) => `${value}\u2009%`;
const readPerCent = (text: string) => (/^\d+\s*%$/.test(text) ? Number.parseInt(text, 10) : null);

export function WholeNumberRow({ name }: { readonly name: WholeNumberSetting }) {
  const value = usePage((state) => state.spec.config[name]);
  const words = rowWords(name);
  const { min, max } = settings[name].domain;
  const units = inPerCent.includes(name) ? { write: writePerCent, read: readPerCent } : { write: formatWhole };
  return (
    <SettingRow {...words}>
      {(helpId) => (
        <NumberField
          label={words.label}
          describedBy={helpId}
          value={value}
          min={min}
          max={max}
          whole
          ladder={ladders[name]}
          {...units}
          onCommit={(next) => changeSettings({ [name]: next })}
        />
      )}
    </SettingRow>
  );
}

/** Shows the rate in force where the run is now; another one is used from here on. */
export function LearningRateRow() {
  return <RateRow name="learningRate" ladder={RATES} />;
}

export function RegularizationRateRow() {
  const rate = useInEffect('regularizationRate');
  return (
    <>
      <RateRow name="regularizationRate" ladder={REGULARIZATION_RATES} />
      {rate === 0 && <p className="pb-0.5 text-[12px] text-muted">{strings.settings.noPenaltyYet}</p>}
    </>
  );
}

interface RateRowProps {
  readonly name: 'learningRate' | 'regularizationRate';
  readonly ladder: Ladder;
}

function RateRow({ name, ladder }: RateRowProps) {
  const rate = useInEffect(name);
  const words = rowWords(name);
  return (
    <SettingRow {...words}>
      {(helpId) => (
        <NumberField
          label={words.label}
          describedBy={helpId}
          value={rate}
          {...numberRangeOf(settings[name].domain)}
          ladder={ladder}
          write={formatExact}
          onCommit={(next) => changeSettings({ [name]: next })}
        />
      )}
    </SettingRow>
  );
}

export function BatchSizeRow() {
  const config = usePage((state) => state.spec.config);
  const count = usePage((state) => selectDataSet(state).training.length);
  const words = rowWords('batchSize');
  const size = batchSizeOf(config, count);
  const all = strings.settings.allPoints(count);
  /** Words for all points, and numbers beyond them, which mean the same. */
  const read = (text: string) => {
    const isWord = text === all || strings.settings.allPointsWords.includes(text.toLowerCase());
    return isWord || Number(text) > count ? count : null;
  };
  return (
    <SettingRow {...words}>
      {(helpId) => (
        <NumberField
          label={words.label}
          describedBy={helpId}
          value={size}
          min={Math.min(1, count)}
          max={count}
          whole
          ladder={[...BATCH_SIZES.filter((rung) => rung < count), count]}
          write={(value) => (value === count ? all : formatWhole(value))}
          read={read}
          spoken={size === count ? strings.settings.fullBatch : undefined}
          // Links hold batches of up to a thousand, or all points.
          onCommit={(next) =>
            changeSettings({ batchSize: next === count ? 'full' : Math.min(next, settings.batchSize.domain.max) })
          }
        />
      )}
    </SettingRow>
  );
}
