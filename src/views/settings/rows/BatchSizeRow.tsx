import { settings } from '../../../config/settings/settings.ts';
import { batchSizeOf } from '../../../core/run/runSpec.ts';
import { changeSettings } from '../../../store/actions/settingsActions.ts';
import { selectDataSet } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { formatWhole } from '../../../strings/formatNumber.ts';
import { laterStrings } from '../../../strings/later.ts';
import { NumberField } from '../../shared/inputs/NumberField.tsx';
import { useRowLook, useRowWords } from './rowLook.ts';
import { SettingRow } from './SettingRow.tsx';

/** Points per update, or words for all of them. */
export function BatchSizeRow() {
  const config = usePage((state) => state.spec.config);
  const count = usePage((state) => selectDataSet(state).training.length);
  const { label, spoken, help } = useRowWords('batchSize');
  const isRoomy = useRowLook().kind === 'roomy';
  const size = batchSizeOf(config, count);
  const all = laterStrings.settings.allPoints(count);
  /** Reads words for all points, and larger numbers, which mean the same. */
  const read = (text: string) => {
    const isWord = text === all || laterStrings.settings.allPointsWords.includes(text.toLowerCase());
    return isWord || Number(text) > count ? count : null;
  };
  return (
    <SettingRow name="batchSize" label={label} help={help}>
      {(helpId) => (
        <NumberField
          label={spoken}
          isRoomy={isRoomy}
          describedBy={helpId}
          value={size}
          min={Math.min(1, count)}
          max={count}
          whole
          ladder={[...settings.batchSize.steps.filter((rung) => rung < count), count]}
          write={(value) => (value === count ? all : formatWhole(value))}
          read={read}
          spoken={size === count ? laterStrings.settings.fullBatch : undefined}
          // Links allow batches of up to a thousand, or all points.
          onCommit={(next) =>
            changeSettings({ batchSize: next === count ? 'full' : Math.min(next, settings.batchSize.domain.max) })
          }
        />
      )}
    </SettingRow>
  );
}
