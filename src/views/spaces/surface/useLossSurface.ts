import { useEffect, useState } from 'react';
import type { LossSurface, SurfaceRequest } from '../../../core/analysis/lossSurface.ts';
import type { Config } from '../../../core/run/runSpec.ts';
import { session } from '../../../store/session/pageSession.ts';
import type { AnalysisState } from '../../../store/state/pageState.ts';
import { usePage } from '../../../store/state/usePage.ts';

export interface SurfaceNow {
  readonly surface: LossSurface;
  /** Position of the surface. */
  readonly position: number;
  /** Whether the page still rests there and nothing has changed. */
  readonly isCurrent: boolean;
}

interface Kept {
  readonly analysis: AnalysisState;
  readonly surface: LossSurface;
  readonly config: Config;
}

/** The latest surface of the current run for this request, or null if there is none. */
export function useLossSurface(request: SurfaceRequest): SurfaceNow | null {
  const analysis = usePage((state) => state.run.analyses.lossSurface);
  const config = usePage((state) => state.spec.config);
  const restsAt = usePage(({ run }) => (run.status === 'paused' ? run.snapshot?.position : undefined));
  const [kept, setKept] = useState<Kept | null>(null);
  useEffect(() => session.analyse(request), [request]);

  // Keeps the previous surface visible while the next is computed.
  const result = analysis?.result;
  if (analysis && result?.kind === 'lossSurface' && kept?.analysis !== analysis)
    setKept({ analysis, surface: result, config });
  if (!kept || kept.config !== config || !isAbout(kept.analysis, request)) return null;
  const isCurrent = kept.analysis === analysis && kept.analysis.position === restsAt;
  return { surface: kept.surface, position: kept.analysis.position, isCurrent };
}

function isAbout({ request }: AnalysisState, { across, up }: SurfaceRequest): boolean {
  return request.kind === 'lossSurface' && request.across === across && request.up === up;
}
