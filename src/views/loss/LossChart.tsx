import { useId } from 'react';
import { lossFunctions } from '../../core/model/losses.ts';
import { usePage } from '../../store/state/usePage.ts';
import { lazyView } from '../shared/page/lazyView.tsx';
import { LossTitle } from './LossTitle.tsx';

const LossPlot = lazyView(() => import('./LossPlot.tsx').then((module) => module.LossPlot), <LossTitle />);

/** The loss curve, which is also the timeline. Fills the height its container leaves. */
export function LossChart() {
  const presenting = usePage((state) => state.view.presenting);
  const isPerPoint = usePage(
    (state) => lossFunctions[state.spec.config.loss].isSum && state.run.snapshot?.test != null,
  );
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className="flex h-full min-h-0 w-full min-w-0 flex-col">
      <LossPlot titleId={titleId} isPerPoint={isPerPoint} presenting={presenting} />
    </section>
  );
}
