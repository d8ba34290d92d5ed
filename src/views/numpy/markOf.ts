import type { Line } from '../../core/microSteps/microSteps.ts';
import { parsePart } from '../../core/model/partId.ts';
import type { ProgramMark } from '../../export/numpy/python.ts';

/** The mark of the program line that computes a line of the blackboard. */
export function markOf(line: Line): ProgramMark {
  switch (line.kind) {
    case 'loss':
      return 'loss';
    case 'z':
    case 'a':
    case 'delta':
      return `${line.kind}.${line.layer}`;
    case 'part':
    case 'gradient':
    case 'update': {
      const part = parsePart(line.part);
      const layer = part && 'layer' in part ? part.layer : 0;
      const kind = line.kind === 'update' ? 'update' : 'gradient';
      return part?.kind === 'bias' ? `${kind}.b.${layer}` : `${kind}.w.${layer}`;
    }
  }
}
