import { useState } from 'react';
import { type PartId, parsePart } from '../../core/model/partId.ts';
import type { ProgramMark } from '../../export/numpy/python.ts';
import { selectAtCursor } from '../../store/state/atCursor.ts';
import { selectExplainedPart } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { ArrayEquation } from './ArrayEquation.tsx';
import { markOf } from './markOf.ts';
import { ProgramText } from './ProgramText.tsx';
import { useProgram } from './useProgram.ts';

/** The run as a NumPy program, and the arrays of one of its lines: the one at the cursor, or one that the user chose. */
export function NumpyMirror() {
  const lines = useProgram();
  const atCursor = usePage(selectAtCursor);
  const part = usePage(selectExplainedPart);
  const [chosen, setChosen] = useState<{ readonly part: PartId; readonly mark: ProgramMark } | null>(null);
  const computed = atCursor?.place ? markOf(atCursor.place.planned.line) : null;
  const isWithin = atCursor !== null;
  // A choice holds until another part is selected.
  const looked = chosen?.part === part ? chosen.mark : lineOfPart(part);
  const mark = isWithin ? computed : looked;
  return (
    <div className="grid min-h-0 min-w-0 roomy:h-full roomy:grid-cols-[minmax(0,41fr)_minmax(0,59fr)] roomy:grid-rows-[minmax(0,1fr)]">
      <ProgramText
        lines={lines}
        mark={mark}
        isWithin={isWithin}
        onChoose={isWithin ? null : (mark) => setChosen({ part, mark })}
      />
      <ArrayEquation mark={mark} />
    </div>
  );
}

/** The line of the program that computes with a part. */
function lineOfPart(part: PartId): ProgramMark {
  const parsed = parsePart(part);
  return `z.${parsed === null || parsed.kind === 'input' ? 0 : parsed.layer}`;
}
