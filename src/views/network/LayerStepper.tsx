import { changeSettings } from '../../store/actions/settingsActions.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { controlShown, selectImportedView } from '../shared/page/hiddenControls.ts';
import { Stepper } from './Stepper.tsx';

const MOST_LAYERS = 6;
const FIRST_LAYER_SIZE = 3;

/** Hidden layers − 1 +. A new layer comes last, as large as the previous one. */
export function LayerStepper() {
  const hiddenSizes = usePage((state) => state.spec.config.hiddenSizes);
  const imported = usePage(selectImportedView);
  if (!controlShown(imported, 'numHiddenLayers')) return null;
  return (
    <span className="flex items-center gap-1 text-[12.5px] whitespace-nowrap text-muted">
      {strings.network.columns.hiddenLayers}
      <Stepper
        count={hiddenSizes.length}
        least={0}
        most={MOST_LAYERS}
        addLabel={strings.network.columns.addLayer}
        removeLabel={strings.network.columns.removeLayer}
        onChange={(count) =>
          changeSettings({
            hiddenSizes:
              count < hiddenSizes.length
                ? hiddenSizes.slice(0, count)
                : [...hiddenSizes, hiddenSizes.at(-1) ?? FIRST_LAYER_SIZE],
          })
        }
      />
    </span>
  );
}
