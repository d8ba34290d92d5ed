import { useEffect, useState } from 'react';
import type { LossSurface, SurfaceQuestion } from '../../../core/analysis/lossSurface.ts';
import type { Config } from '../../../core/run/runSpec.ts';
import { ask } from '../../../store/session/player.ts';
import type { Finding } from '../../../store/state/pageState.ts';
import { usePage } from '../../../store/state/usePage.ts';

export interface SurfaceNow {
  readonly surface: LossSurface;
  /** The position that it belongs to. */
  readonly position: number;
  /** Whether the page still rests there, and nothing was changed. */
  readonly isCurrent: boolean;
}

interface Kept {
  readonly finding: Finding;
  readonly surface: LossSurface;
  readonly config: Config;
}

/** The latest surface that answers a question about the present run; null as long as there is none. */
export function useLossSurface(question: SurfaceQuestion): SurfaceNow | null {
  const finding = usePage((state) => state.run.findings.lossSurface);
  const config = usePage((state) => state.spec.config);
  const restsAt = usePage(({ run }) => (run.status === 'paused' ? run.snapshot?.position : undefined));
  const [kept, setKept] = useState<Kept | null>(null);
  useEffect(() => ask(question), [question]);

  // While the next one is computed, the one before stays to be seen.
  const answer = finding?.answer;
  if (finding && answer?.kind === 'lossSurface' && kept?.finding !== finding)
    setKept({ finding, surface: answer, config });
  if (!kept || kept.config !== config || !isAbout(kept.finding, question)) return null;
  const isCurrent = kept.finding === finding && kept.finding.position === restsAt;
  return { surface: kept.surface, position: kept.finding.position, isCurrent };
}

function isAbout({ question }: Finding, { across, up }: SurfaceQuestion): boolean {
  return question.kind === 'lossSurface' && question.across === across && question.up === up;
}
