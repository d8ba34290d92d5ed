import { strings } from '../../../strings/index.ts';
import { Popover } from '../../shared/inputs/Popover.tsx';
import { lazyView } from '../../shared/page/lazyView.tsx';
import { CHIP } from './Chip.tsx';

const ChangedCount = lazyView(() => import('./ChangedCount.tsx').then((module) => module.ChangedCount));
const MorePanel = lazyView(() => import('./MorePanel.tsx').then((module) => module.MorePanel));

/** Opens all settings without a chip of their own, and counts the changed ones. */
export function MoreChip() {
  const words = strings.chips;
  return (
    <Popover
      trigger={
        <>
          <span className="font-semibold">{words.more}</span>
          <ChangedCount />
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
