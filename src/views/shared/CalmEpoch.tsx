import type { RefObject } from 'react';
import { usePage } from '../../store/usePage.ts';
import { formatWhole } from '../../strings/formatNumber.ts';
import { strings } from '../../strings/index.ts';
import { usePainted } from './usePainted.ts';

/** While playing: the epoch that the slowly renewed numbers beside it belong to. */
export function CalmEpoch() {
  const epoch = usePage(({ run: { status, calm } }) =>
    status === 'playing' && calm ? Math.floor(calm.position / calm.updatesPerEpoch) : null,
  );
  return (
    epoch !== null && (
      <span className="text-[12px] font-normal whitespace-nowrap text-muted">
        {strings.transport.atEpoch(formatWhole(epoch))}
      </span>
    )
  );
}

/** Has an element dimmed as long as its slowly renewed numbers are older than the picture. */
export function useBehindMark<E extends Element>(): RefObject<E | null> {
  return usePainted<E>(({ run }) => ({ 'data-behind': run.calm === run.snapshot ? null : '' }));
}
