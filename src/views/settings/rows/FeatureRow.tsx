import { useId, useState } from 'react';
import { inputKeys } from '../../../config/playground/playgroundKeys.ts';
import { settings } from '../../../config/settings/settings.ts';
import type { FeatureName } from '../../../core/run/runSpec.ts';
import { changeSettings } from '../../../store/actions/settingsActions.ts';
import { isHiddenThere } from '../../../store/state/limits.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { laterStrings } from '../../../strings/later.ts';
import { useLimits } from '../../shared/page/limits.tsx';
import { allInputNames } from '../../shared/words/unitNames.ts';
import { RoomyRow } from './RoomyRow.tsx';
import { useRowLook, useRowWords } from './rowLook.ts';

const { values } = settings.features.domain;

/** Choice of the network's inputs; where there is room, folded behind those that are on. */
export function FeatureRow() {
  const look = useRowLook();
  return look.kind === 'roomy' ? <FoldedFeatures isChanged={look.changed.includes('features')} /> : <FeatureChips />;
}

function FoldedFeatures({ isChanged }: { readonly isChanged: boolean }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { label } = useRowWords('features');
  const features = usePage((state) => state.spec.config.features);
  const names = usePage(({ spec }) => allInputNames(spec.config));
  return (
    <>
      <RoomyRow name="features" label={label} isChanged={isChanged}>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
          className="flex min-h-[34px] w-[146px] cursor-pointer items-center justify-between gap-2 rounded-lg border border-hairline bg-card px-2.5 text-left group-data-changed/row:border-ink hover:border-control pointer-coarse:min-h-[44px]"
        >
          <span className="font-semibold">
            <span className="sr-only">{label}: </span>
            {features.map((feature) => names[feature]).join(', ')}
          </span>
          <span className="text-[13px] whitespace-nowrap text-muted">
            {laterStrings.settings.more.inputCount(features.length, values.length)}
          </span>
        </button>
      </RoomyRow>
      <div id={id}>{isOpen && <FeatureChips />}</div>
    </>
  );
}

/** The inputs as toggle chips. The last one stays pressed. */
function FeatureChips() {
  const features = usePage((state) => state.spec.config.features);
  const limits = useLimits();
  const { label, help } = useRowWords('features');
  const isRoomy = useRowLook().kind === 'roomy';
  const helpId = useId();
  const names = usePage(({ spec }) => allInputNames(spec.config));
  const toggle = (feature: FeatureName, isOn: boolean) =>
    changeSettings({
      features: isOn
        ? values.filter((value) => value === feature || features.includes(value))
        : features.filter((value) => value !== feature),
    });
  return (
    <fieldset data-setting="features" aria-describedby={helpId} className="min-w-0 pt-1 pb-1.5">
      <legend title={help} className={`pb-1 text-[14px] text-muted ${isRoomy ? 'sr-only' : ''}`}>
        {label}
      </legend>
      <span id={helpId} hidden>
        {help}
      </span>
      <div className="flex flex-wrap gap-1">
        {values
          .filter((feature) => !isHiddenThere(limits, inputKeys[feature]))
          .map((feature) => {
            const isOn = features.includes(feature);
            const stays = isOn && features.length === 1;
            return (
              <label
                key={feature}
                title={stays ? laterStrings.settings.lastInput : undefined}
                className="relative flex h-[28px] cursor-pointer items-center rounded-lg border border-hairline bg-card px-2 text-[13px] hover:border-control has-checked:border-ink has-checked:bg-ink has-checked:font-medium has-checked:text-on-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus has-aria-disabled:cursor-default pointer-coarse:h-[44px] pointer-coarse:px-3 pointer-coarse:text-[16px]"
              >
                <input
                  type="checkbox"
                  checked={isOn}
                  aria-disabled={stays || undefined}
                  onChange={(event) => !stays && toggle(feature, event.currentTarget.checked)}
                  className="absolute inset-0 cursor-[inherit] opacity-0"
                />
                {names[feature]}
              </label>
            );
          })}
      </div>
    </fieldset>
  );
}
