import { strings } from '../../../strings/index.ts';
import { Popover } from '../../shared/inputs/Popover.tsx';
import { lazyView } from '../../shared/page/lazyView.tsx';
import { OnceOpen } from '../../shared/page/OnceOpen.tsx';
import { CHIP } from './Chip.tsx';
import { useChangedSettings } from './moreSettings.ts';

const MorePanel = lazyView(() => import('./MorePanel.tsx').then((module) => module.MorePanel));

/** Opens all settings without a chip of their own, and counts the changed ones. */
export function MoreChip() {
  const words = strings.chips;
  return (
    <Popover
      trigger={
        <>
          <span className="font-semibold">{words.more}</span>
          <OnceOpen>
            <ChangedCount />
          </OnceOpen>
        </>
      }
      dialogName={words.moreTitle}
      width="row"
      triggerClass={CHIP}
      panelClass="border-control overflow-hidden p-0 open:flex"
    >
      {(close) => <MorePanel close={close} />}
    </Popover>
  );
}

function ChangedCount() {
  const { length } = useChangedSettings();
  if (length === 0) return null;
  return (
    <>
      <span
        aria-hidden="true"
        className="-mr-[4px] grid h-[20px] min-w-[20px] place-items-center rounded-full bg-ink px-[4px] text-[12px] font-bold text-on-ink"
      >
        {length}
      </span>
      <span className="sr-only">{strings.chips.changed(length)}</span>
    </>
  );
}
