import { settings } from '../../../config/settings/settings.ts';
import { changeSettings } from '../../../store/actions/settingsActions.ts';
import { isHiddenThere, isSettingHidden } from '../../../store/state/limits.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { formatWhole } from '../../../strings/formatNumber.ts';
import { laterStrings } from '../../../strings/later.ts';
import { NumberField } from '../../shared/inputs/NumberField.tsx';
import { useLimits } from '../../shared/page/limits.tsx';
import { useRowLook, useRowWords } from './rowLook.ts';
import { SettingRow } from './SettingRow.tsx';

const { maxLayers, maxNeurons } = settings.hiddenSizes.domain;
const FIRST_LAYER_SIZE = 3;

/** Number of hidden layers, and neurons per layer. */
export function LayerRows() {
  const sizes = usePage((state) => state.spec.config.hiddenSizes);
  const limits = useLimits();
  const { label: layersLabel, spoken, help } = useRowWords('hiddenSizes');
  const isRoomy = useRowLook().kind === 'roomy';
  const { more, neuronsInLayer, neuronsHelp } = laterStrings.settings;
  const setSizes = (hiddenSizes: readonly number[]) => changeSettings({ hiddenSizes });
  const added = sizes.at(-1) ?? FIRST_LAYER_SIZE;
  return (
    <>
      {!isSettingHidden(limits, 'hiddenSizes') && (
        <SettingRow name="hiddenSizes" label={layersLabel} help={help}>
          {(helpId) => (
            <NumberField
              label={spoken}
              isRoomy={isRoomy}
              describedBy={helpId}
              value={sizes.length}
              min={0}
              max={maxLayers}
              whole
              ladder={1}
              write={formatWhole}
              onCommit={(count) => setSizes(Array.from({ length: count }, (_, layer) => sizes[layer] ?? added))}
            />
          )}
        </SettingRow>
      )}
      {sizes.map((size, index) => {
        const layer = index + 1;
        if (isHiddenThere(limits, `numNodes${layer}`)) return null;
        const label = neuronsInLayer(layer);
        return (
          <SettingRow
            key={layer}
            name="hiddenSizes"
            label={isRoomy ? more.neurons : label}
            aside={more.inLayer(layer)}
            help={neuronsHelp}
          >
            {(helpId) => (
              <NumberField
                label={label}
                isRoomy={isRoomy}
                describedBy={helpId}
                value={size}
                min={1}
                max={maxNeurons}
                whole
                ladder={1}
                write={formatWhole}
                onCommit={(neurons) => setSizes(sizes.with(index, neurons))}
              />
            )}
          </SettingRow>
        );
      })}
    </>
  );
}
