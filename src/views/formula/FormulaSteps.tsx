import { useRef } from 'react';
import type { FormulaContext } from '../../formula/context.ts';
import type { Formula } from '../../formula/formula.ts';
import { usePage } from '../../store/state/usePage.ts';
import { useBoxSize } from '../shared/page/useBoxSize.ts';
import { Indexed } from '../shared/words/Indexed.tsx';
import { FormulaLine } from './FormulaLine.tsx';
import { noteSentence } from './noteSentence.ts';
import type { ShortName } from './shortNames.ts';

interface FormulaStepsProps {
  readonly formulas: readonly Formula[];
  /** The caption of a line, or none where it belongs to the line above. */
  readonly captions: readonly (string | undefined)[];
  readonly context: FormulaContext;
  readonly short: ShortName;
}

/** Formulas as numbered lines. */
export function FormulaSteps({ formulas, captions, context, short }: FormulaStepsProps) {
  const opened = usePage((state) => state.view.opened);
  const box = useRef<HTMLOListElement>(null);
  const room = useBoxSize(box)?.width ?? 600;
  return (
    <ol ref={box} className="grid gap-2.5">
      {Array.from(formulas.entries(), ([place, formula]) => {
        const caption = captions[place];
        return (
          // Two lines may belong to one number: the optimizer's memory, and the update from it.
          <li key={place}>
            {caption !== undefined && (
              <p className="text-[13px] text-muted">
                {formulas.length > 1 && `${place + 1}. `}
                <Indexed text={caption} />
              </p>
            )}
            <FormulaLine
              formula={formula}
              isOpened={opened !== null && JSON.stringify(opened) === JSON.stringify(formula.quantity)}
              notes={formula.notes.flatMap((note) => noteSentence(note, context) ?? [])}
              short={short}
              room={room}
            />
          </li>
        );
      })}
    </ol>
  );
}
