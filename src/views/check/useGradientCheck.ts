import { useEffect } from 'react';
import type { GradientCheck } from '../../core/analysis/gradientCheck.ts';
import type { AnalysisRequest } from '../../core/analysis/startAnalysis.ts';
import { parameterCount } from '../../core/model/network.ts';
import { session } from '../../store/session/pageSession.ts';
import { usePage } from '../../store/state/usePage.ts';

export type CheckState =
  /** Training is running, or there is no snapshot yet. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'running'; readonly progress: number }
  | { readonly kind: 'done'; readonly check: GradientCheck };

const WAITING: CheckState = { kind: 'waiting' };
const REQUEST: AnalysisRequest = { kind: 'gradientCheck' };

/** Checks the gradient whenever training pauses, while mounted. */
export function useGradientCheck(): CheckState {
  useEffect(() => session.analyse(REQUEST), []);
  const snapshot = usePage(({ run }) => (run.status === 'paused' ? run.snapshot : null));
  const analysis = usePage((state) => state.run.analyses.gradientCheck);
  if (!snapshot) return WAITING;
  if (analysis?.position !== snapshot.position) return { kind: 'running', progress: 0 };
  const { result, progress } = analysis;
  if (result?.kind !== 'gradientCheck') return { kind: 'running', progress };
  // Just after a change of network, the snapshot still shows the old one.
  if (result.verdicts.length !== parameterCount(snapshot.architecture.sizes)) return WAITING;
  return { kind: 'done', check: result };
}
