import { hasEffect } from '../../config/settings/defaults.ts';
import type { GradientCheck } from '../../core/analysis/gradientCheck.ts';
import { gradientRules } from '../../core/model/gradientRules.ts';
import { changeSettings } from '../../store/actions/settingsActions.ts';
import { usePage } from '../../store/state/usePage.ts';
import { laterStrings } from '../../strings/later.ts';
import { Indexed } from '../shared/words/Indexed.tsx';
import { CheckSign } from './CheckSign.tsx';
import { exceptionsText, headlineOf, largestDifferenceOf, signOf, verdictText, wrongLayers } from './checkText.ts';
import type { CheckedNetwork } from './useCheckedNetwork.ts';
import type { CheckState } from './useGradientCheck.ts';

interface CheckVerdictProps {
  readonly state: CheckState;
  readonly network: CheckedNetwork;
}

/** The verdict, the largest difference, and how it was measured. */
export function CheckVerdict({ state, network }: CheckVerdictProps) {
  const words = laterStrings.check;
  const epoch = usePage(({ run: { snapshot } }) =>
    snapshot ? Math.floor(snapshot.position / snapshot.updatesPerEpoch) : 0,
  );
  const hasBug = usePage((page) => gradientRules[page.spec.config.gradientRule].hasBug);
  return (
    <>
      <p className="text-[13px] text-muted">{words.inTwoWays(network.parameterNames.length, epoch)}</p>
      {state.kind === 'waiting' && <p className="mt-1 text-[15px]">{words.playing}</p>}
      {state.kind === 'running' && <p className="mt-1 text-[15px]">{words.checking(state.progress)}</p>}
      {state.kind === 'done' && <Verdict check={state.check} network={network} />}
      <p className="mt-1.5 text-[13px] text-muted">
        {words.measured} <RuleButton />
      </p>
      {hasBug && <CommonBug />}
    </>
  );
}

function Verdict({ check, network }: { readonly check: GradientCheck; readonly network: CheckedNetwork }) {
  const words = laterStrings.check;
  const sign = signOf(check);
  const layers = wrongLayers(check);
  const largest = largestDifferenceOf(check);
  const exceptions = exceptionsText(check);
  const { corrected } = check;
  const chainRuleDifference = corrected?.all.disagreeing === 0 ? corrected.all.largestDifference : null;
  return (
    <div
      data-value={check.all.largestDifference ?? ''}
      data-relative={check.all.relativeDifference ?? ''}
      className="text-[15px] leading-[21px]"
    >
      <p
        className={`flex items-center gap-2.5 text-[28px] leading-[38px] font-semibold ${sign === 'wrong' ? 'text-alarm' : ''}`}
      >
        <CheckSign sign={sign} />
        {headlineOf(check)}
      </p>
      {sign === 'right' && largest ? (
        <p>
          <Indexed text={words.largestAt(largest.difference, network.parameterTitles[largest.index] ?? '')} />{' '}
          {words.roundingMakes(largest.tolerance)} {exceptions}
        </p>
      ) : (
        <p className={sign === 'wrong' ? 'font-semibold text-alarm' : ''}>{verdictText(check)}.</p>
      )}
      {layers.length > 0 && <p>{words.disagreeIn(layers)}</p>}
      {chainRuleDifference !== null && <p>{words.chainRuleAgrees(chainRuleDifference)}</p>}
    </div>
  );
}

/** Switches to the common bug and back, if the bug is defined for this network. */
function RuleButton() {
  const words = laterStrings.check;
  const config = usePage((state) => state.spec.config);
  if (!hasEffect(config, 'gradientRule')) return null;
  const { hasBug } = gradientRules[config.gradientRule];
  return (
    <button
      type="button"
      title={words.restarts}
      onClick={() => changeSettings({ gradientRule: hasBug ? 'exact' : 'tutorial' })}
      className="min-h-[24px] cursor-pointer text-ink underline underline-offset-2 hover:text-muted pointer-coarse:min-h-[44px]"
    >
      {hasBug ? words.leaveBug : words.seeBug}
    </button>
  );
}

/** What the bug is, when it goes unnoticed, and where it fails. */
function CommonBug() {
  const words = laterStrings.check;
  return (
    <div className="mt-1 grid gap-1 text-[13px]">
      <p>{words.slip}</p>
      {[words.unnoticed, words.fails].map(([heading, text]) => (
        <p key={heading}>
          <strong>{heading}</strong>
          {text}
        </p>
      ))}
    </div>
  );
}
