import { useId } from 'react';
import { lossFunctions } from '../../core/model/losses.ts';
import { setLossScale } from '../../store/actions/viewActions.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { lazyView } from '../shared/page/lazyView.tsx';
import { OnceOpen } from '../shared/page/OnceOpen.tsx';

const LossPlot = lazyView(() => import('./LossPlot.tsx').then((module) => module.LossPlot));

/** The loss curve, which is also the timeline. Fills the height its container leaves. */
export function LossChart() {
  const presenting = usePage((state) => state.view.presenting);
  const formula = usePage((state) => strings.transport.shortLossFormulas[state.spec.config.loss]);
  const isPerPoint = usePage(
    (state) => lossFunctions[state.spec.config.loss].isSum && state.run.snapshot?.test != null,
  );
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="flex h-full min-h-0 w-full min-w-0 flex-col">
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <div className="flex flex-wrap items-baseline gap-x-2">
          <h2 id={headingId} className="text-[14px] font-semibold presenting:text-[24px]">
            {strings.loss.title}
          </h2>
          <span className="text-[12px] text-muted presenting:text-[24px]">
            <OnceOpen>{isPerPoint ? strings.loss.perPoint(formula) : formula}</OnceOpen>
          </span>
        </div>
        <div className="presenting:hidden">
          <LossScaleSwitch />
        </div>
      </div>
      <LossPlot isPerPoint={isPerPoint} fontSize={presenting ? 24 : 12} hasReadout={!presenting} />
    </section>
  );
}

const SCALES = ['linear', 'log'] as const;

function LossScaleSwitch() {
  const scale = usePage((state) => state.view.lossScale);
  const name = useId();
  return (
    <div role="radiogroup" aria-label={strings.loss.scale} className="flex text-[12px]">
      {SCALES.map((choice) => (
        <label
          key={choice}
          className="relative flex min-h-[24px] cursor-pointer items-center rounded px-2 text-muted has-checked:bg-sunken has-checked:font-semibold has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-focus pointer-coarse:min-h-[44px] pointer-coarse:px-4"
        >
          <input
            type="radio"
            autoComplete="off"
            name={name}
            checked={scale === choice}
            onChange={() => setLossScale(choice)}
            className="absolute inset-0 cursor-pointer opacity-0"
          />
          {strings.loss[choice]}
        </label>
      ))}
    </div>
  );
}
