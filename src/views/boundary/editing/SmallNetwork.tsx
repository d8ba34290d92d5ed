import type { ReactNode } from 'react';
import { architectureOf } from '../../../core/run/runSpec.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { formatWhole } from '../../../strings/formatNumber.ts';
import { laterStrings } from '../../../strings/later.ts';

/** The network that will learn the points, to look at only. */
export function SmallNetwork({ children }: { readonly children: ReactNode }) {
  const words = laterStrings.data.editing;
  const sizes = usePage(({ spec }) => architectureOf(spec.config).sizes.join('-'));
  const epoch = usePage(({ run }) => Math.floor((run.snapshot?.position ?? 0) / (run.snapshot?.updatesPerEpoch || 1)));
  return (
    <div className="shrink-0 border-b border-hairline stacked:order-last stacked:border-b-0">
      <h2 className="text-[15px] font-semibold">
        {words.network}
        <span className="ml-2 text-[13px] font-normal text-muted">
          {epoch === 0 ? words.atStart(sizes) : words.atEpoch(sizes, formatWhole(epoch))}
        </span>
      </h2>
      <div inert className="h-[238px] pt-1 pb-2 short:h-[190px]">
        {children}
      </div>
    </div>
  );
}
