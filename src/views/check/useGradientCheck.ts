import { useEffect } from 'react';
import type { Question } from '../../core/analysis/examine.ts';
import type { GradientCheck } from '../../core/analysis/gradientCheck.ts';
import { parameterCount } from '../../core/model/network.ts';
import { ask } from '../../store/session/player.ts';
import { usePage } from '../../store/state/usePage.ts';

export type CheckState =
  /** Training goes on, or nothing is there yet. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'underWay'; readonly progress: number }
  | { readonly kind: 'known'; readonly check: GradientCheck };

const WAITING: CheckState = { kind: 'waiting' };
const QUESTION: Question = { kind: 'gradientCheck' };

/** Has the gradient checked wherever the page rests, as long as this is mounted. */
export function useGradientCheck(): CheckState {
  useEffect(() => ask(QUESTION), []);
  const reading = usePage(({ run }) => (run.status === 'paused' ? run.snapshot : null));
  const finding = usePage((state) => state.run.findings.gradientCheck);
  if (!reading) return WAITING;
  if (finding?.position !== reading.position) return { kind: 'underWay', progress: 0 };
  const { answer, progress } = finding;
  if (answer?.kind !== 'gradientCheck') return { kind: 'underWay', progress };
  // Just after another network was chosen, the numbers of the old one are still on the screen.
  if (answer.verdicts.length !== parameterCount(reading.architecture.sizes)) return WAITING;
  return { kind: 'known', check: answer };
}
