import type { RunSpec } from '../../core/run/runSpec.ts';
import { changeText } from '../shared/words/changeText.ts';
import { unitNamesOf } from '../shared/words/unitNames.ts';

/** An intervention, in words. */
export interface TimelineMark {
  readonly position: number;
  readonly text: string;
}

export function timelineMarks(spec: RunSpec): readonly TimelineMark[] {
  const nameOf = unitNamesOf(spec.config);
  return spec.interventions.map(({ position, change }) => ({ position, text: changeText(change, nameOf) }));
}
