import { type ComponentProps, startTransition, useDeferredValue, useState } from 'react';
import { hasEffect } from '../../config/settings/defaults.ts';
import type { GradientCheck } from '../../core/analysis/gradientCheck.ts';
import { gradientRules } from '../../core/model/gradientRules.ts';
import { changeSettings } from '../../store/actions/settingsActions.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { Button } from '../shared/inputs/Button.tsx';
import { CheckSign } from './CheckSign.tsx';
import { signOf, verdictText, wrongLayers } from './checkText.ts';
import { LayerTable } from './LayerTable.tsx';
import { ParameterTable } from './ParameterTable.tsx';
import { SideBySide } from './SideBySide.tsx';
import { type CheckedNetwork, useCheckedNetwork } from './useCheckedNetwork.ts';
import { type CheckState, useGradientCheck } from './useGradientCheck.ts';

/** Whether backpropagation gives the slope of the loss, how the page knows, and what the common bug does. */
export function GradientCheckPanel() {
  const words = strings.check;
  const state = useGradientCheck();
  const network = useCheckedNetwork();
  const [wantsTable, setWantsTable] = useState(false);
  const gradientRule = usePage((page) => page.spec.config.gradientRule);
  const check = state.kind === 'done' ? state.check : null;
  // A long table is rendered with low priority, so that the page answers clicks first.
  const tableCheck = useDeferredValue(check);
  if (!network) return null;
  const { hasBug } = gradientRules[gradientRule];
  return (
    <div className="grid h-full min-h-0 gap-x-6 gap-y-3 min-[1100px]:grid-cols-[300px_minmax(0,1fr)] min-[1400px]:grid-cols-[380px_minmax(0,1fr)]">
      <div className="grid min-h-0 content-start gap-2 overflow-y-auto text-[13px]">
        <Verdict state={state} />
        <div className="flex flex-wrap items-center gap-2">
          <PanelButton
            aria-pressed={hasBug ? undefined : wantsTable}
            onClick={() => startTransition(() => setWantsTable(!wantsTable))}
          >
            {hasBug && wantsTable ? words.sideBySide : words.allParameters(network.parameterNames.length)}
          </PanelButton>
          <RuleButton />
        </div>
        {hasBug && <CommonBug />}
        {check && check.sampleCount > 0 && <p className="text-muted">{words.how(check.sampleCount)}</p>}
      </div>
      {(check !== null || wantsTable) && (
        <section
          aria-label={words.numbers}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: tables scroll, so the keyboard must get there.
          tabIndex={0}
          className="max-h-[60vh] min-h-0 overflow-auto min-[1100px]:max-h-full"
        >
          {wantsTable ? (
            <ParameterTable names={network.parameterNames} check={tableCheck} />
          ) : (
            check && <Overview network={network} check={check} />
          )}
        </section>
      )}
    </div>
  );
}

/** Shown until the user asks for the full table. */
function Overview({ network, check }: { readonly network: CheckedNetwork; readonly check: GradientCheck }) {
  if (check.corrected) return <SideBySide network={network} check={check} />;
  return check.sampleCount > 0 ? <LayerTable check={check} /> : null;
}

/** The full verdict. */
function Verdict({ state }: { readonly state: CheckState }) {
  const words = strings.check;
  if (state.kind === 'waiting') return <p className="text-muted">{words.playing}</p>;
  if (state.kind === 'running') return <p className="text-muted">{words.checking(state.progress)}</p>;
  const { check } = state;
  const { corrected } = check;
  const sign = signOf(check);
  const layers = wrongLayers(check);
  const chainRuleDifference = corrected?.all.disagreeing === 0 ? corrected.all.largestDifference : null;
  return (
    <div className={sign === 'wrong' ? 'rounded-lg bg-warning px-3 py-2' : ''}>
      <p className={`text-[14px] font-semibold ${sign === 'wrong' ? 'text-alarm' : ''}`}>
        <CheckSign sign={sign} />
        {verdictText(check)}.
      </p>
      {layers.length > 0 && <p>{words.disagreeIn(layers)}</p>}
      {chainRuleDifference !== null && <p>{words.chainRuleAgrees(chainRuleDifference)}</p>}
    </div>
  );
}

/** Switches to the common bug and back, if the bug is defined for this network. */
function RuleButton() {
  const words = strings.check;
  const config = usePage((state) => state.spec.config);
  if (!hasEffect(config, 'gradientRule')) return null;
  const { hasBug } = gradientRules[config.gradientRule];
  return (
    <PanelButton title={words.restarts} onClick={() => changeSettings({ gradientRule: hasBug ? 'exact' : 'tutorial' })}>
      {hasBug ? words.leaveBug : words.seeBug}
    </PanelButton>
  );
}

/** What the bug is, when it goes unnoticed, and where it fails. */
function CommonBug() {
  const words = strings.check;
  return (
    <>
      <p>{words.slip}</p>
      {[words.unnoticed, words.fails].map(([heading, text]) => (
        <p key={heading}>
          <strong>{heading}</strong>
          {text}
        </p>
      ))}
    </>
  );
}

function PanelButton(props: ComponentProps<typeof Button>) {
  return <Button className="h-8 px-3 pointer-coarse:h-[44px]" {...props} />;
}
