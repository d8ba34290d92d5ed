import type { Change } from '../../core/run/runSpec.ts';
import { block, code, type ProgramLine } from './python.ts';
import { type RunPart, turnOf } from './runPart.ts';

/** How a program writes changes by hand that happen together. */
type ChangeLines = (changes: readonly Change[]) => readonly ProgramLine[];

/** The changes at one position. */
export function changesAt({ interventions }: RunPart, at: number, lines: ChangeLines): readonly ProgramLine[] {
  return lines(interventions.filter(({ position }) => position === at).map(({ change }) => change));
}

/** The changes in mid-run, position by position, for the end of the training loop. */
export function laterChanges(part: RunPart, lines: ChangeLines): readonly ProgramLine[] {
  const positions = new Set(part.interventions.map(({ position }) => position).filter((position) => position > 0));
  return [...positions].flatMap((at) => {
    const made = changesAt(part, at, lines);
    return made.length > 0 ? [...code(`if ${turnOf(part)} == ${at}:`), ...block(made)] : [];
  });
}
