import { useDeferredValue } from 'react';
import { gradientRules } from '../../core/model/gradientRules.ts';
import { usePage } from '../../store/state/usePage.ts';
import { laterStrings } from '../../strings/later.ts';
import { DockSides } from '../shared/page/DockSides.tsx';
import { CheckVerdict } from './CheckVerdict.tsx';
import { ParameterTables } from './ParameterTables.tsx';
import { SideBySide } from './SideBySide.tsx';
import { useCheckedNetwork } from './useCheckedNetwork.ts';
import { useGradientCheck } from './useGradientCheck.ts';

/** Whether backpropagation gives the slope of the loss, every slope found in two ways, and what the common bug does. */
export function GradientCheckPanel() {
  const words = laterStrings.check;
  const state = useGradientCheck();
  const network = useCheckedNetwork();
  const hasBug = usePage((page) => gradientRules[page.spec.config.gradientRule].hasBug);
  const check = state.kind === 'done' ? state.check : null;
  // A long table is rendered with low priority, so that the page answers clicks first.
  const tableCheck = useDeferredValue(check);
  if (!network) return null;
  return (
    <DockSides
      resultLabel={words.result}
      result={<CheckVerdict state={state} network={network} />}
      reasonLabel={words.numbers}
      reason={
        check?.sampleCount !== 0 && (
          <>
            <ParameterTables names={network.parameterNames} check={tableCheck} hasBug={hasBug} />
            {check?.corrected && (
              <div className="mt-4">
                <SideBySide network={network} check={check} />
              </div>
            )}
          </>
        )
      }
    />
  );
}
