import type { RefObject } from 'react';
import { usePage } from '../../../store/state/usePage.ts';
import { formatWhole } from '../../../strings/formatNumber.ts';
import { strings } from '../../../strings/index.ts';
import { usePainted } from './usePainted.ts';

/** While playing, the epoch of the slowly renewed numbers beside it. */
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

/**
 * Dims an element while its slowly renewed numbers lag behind the picture. While pictures are faster than the renewal it stays
 * dimmed: it would flicker each time both agree for one picture.
 */
export function useBehindMark<E extends Element>(): RefObject<E | null> {
  return usePainted<E>(({ run, view }) => {
    const lags = run.status === 'playing' && view.speed !== 1;
    return { 'data-behind': lags || run.calm !== run.snapshot ? '' : null };
  });
}
