import { useRef } from 'react';
import type { FormulaContext } from '../../formula/context.ts';
import type { Formula } from '../../formula/formula.ts';
import { usePage } from '../../store/state/usePage.ts';
import { useBoxSize } from '../shared/page/useBoxSize.ts';
import { Indexed } from '../shared/words/Indexed.tsx';
import { FormulaLine } from './FormulaLine.tsx';
import { fittingSize, USUAL_SIZE } from './MathLines.tsx';
import { noteSentence } from './noteSentence.ts';
import type { ShortName } from './shortNames.ts';

/** Pixels above and below the list in its box, and those of a caption and the gap below its formula. */
const PADDING = 20;
const BESIDES = 30;

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
  const around = useRef<HTMLElement>(null);
  const room = useBoxSize(box)?.width ?? 600;
  const height = (useBoxSize(around)?.height ?? 0) - PADDING;
  const presenting = usePage((state) => state.view.presenting);
  const allDigits = usePage((state) => state.view.allDigits);
  // On the projector as large as the room around the list allows.
  const size = presenting
    ? fittingSize(formulas, short, allDigits, { width: room, height, besides: BESIDES })
    : USUAL_SIZE;
  return (
    <ol
      ref={(list) => {
        box.current = list;
        around.current = list?.parentElement ?? null;
      }}
      className="grid gap-2.5"
    >
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
              size={size}
            />
          </li>
        );
      })}
    </ol>
  );
}
