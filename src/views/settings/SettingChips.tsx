import { useRef } from 'react';
import type { SettingName } from '../../config/settings/settings.ts';
import { isImported } from '../../core/run/runKind.ts';
import { isSettingFixed, isSettingHidden } from '../../store/state/limits.ts';
import { usePage } from '../../store/state/usePage.ts';
import { formatExact } from '../../strings/formatNumber.ts';
import { strings } from '../../strings/index.ts';
import { popoverRow } from '../shared/inputs/Popover.tsx';
import { lazyView } from '../shared/page/lazyView.tsx';
import { Allowed, useLimits } from '../shared/page/limits.tsx';
import { useInEffect } from '../shared/page/useConfigInEffect.ts';
import { Chip } from './chips/Chip.tsx';
import { MoreChip } from './chips/MoreChip.tsx';
import { useNarrowRow } from './chips/useNarrowRow.ts';
import { LevelSwitch } from './LevelSwitch.tsx';

const DataPopover = lazyView(() => import('./chips/DataPopover.tsx').then((module) => module.DataPopover));
const NeuronsPopover = lazyView(() => import('./chips/NeuronsPopover.tsx').then((module) => module.NeuronsPopover));
const FixedSettings = lazyView(() => import('./chips/FixedSettings.tsx').then((module) => module.FixedSettings));
const RatePopover = lazyView(() => import('./chips/RatePopover.tsx').then((module) => module.RatePopover));

/** Sizes of more layers than this do not fit a chip. */
const MOST_SIZES = 4;

/** The settings at a glance, each opening into its controls, and the switch to everything. */
export function SettingChips() {
  const row = useRef<HTMLFieldSetElement>(null);
  const words = strings.chips;
  const { dataSets } = words;
  const data = usePage(({ spec: { config } }) =>
    isImported(config) ? strings.playground.dataSets[config.playground.dataSet] : dataSets[config.dataSet],
  );
  const sizes = usePage((state) => state.spec.config.hiddenSizes);
  const rate = useInEffect('learningRate');
  const limits = useLimits();
  const isFixed = (name: SettingName) => isSettingFixed(limits, name);
  useNarrowRow(row);
  return (
    <fieldset
      ref={row}
      aria-label={words.row}
      {...popoverRow}
      className="group flex min-w-0 items-center gap-2 data-[narrow=3]:flex-wrap"
    >
      {!isFixed('dataSet') && (
        <Chip label={words.data} value={data} usual={dataSets.xor} title={words.dataTitle} width={408}>
          {(close) => <DataPopover close={close} />}
        </Chip>
      )}
      {!isFixed('hiddenSizes') && (
        <Chip
          label={words.hidden}
          short={{ word: words.hiddenShort, from: 1 }}
          value={sizesText(sizes)}
          usual="3"
          title={words.hidden}
          width={300}
        >
          {(close) => <NeuronsPopover close={close} />}
        </Chip>
      )}
      {!isFixed('learningRate') && !isSettingHidden(limits, 'learningRate') && (
        <Chip
          label={words.rate}
          short={{ word: words.rateShort, from: 2 }}
          value={formatExact(rate)}
          usual="2"
          title={words.rate}
          width={300}
        >
          {(close) => <RatePopover close={close} />}
        </Chip>
      )}
      <Allowed control="settings">
        <MoreChip />
      </Allowed>
      {limits.view.task && <FixedSettings />}
      <Allowed control="settings">
        <span className="ml-auto">
          <LevelSwitch />
        </span>
      </Allowed>
    </fieldset>
  );
}

function sizesText(sizes: readonly number[]): string {
  const { none, manyLayers } = strings.chips;
  if (sizes.length === 0) return none;
  return sizes.length > MOST_SIZES ? manyLayers(sizes.length) : sizes.join(', ');
}
