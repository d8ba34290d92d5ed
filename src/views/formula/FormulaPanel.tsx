import { parsePart } from '../../core/model/partId.ts';
import type { Quantity } from '../../core/model/quantity.ts';
import { indexName } from '../../formula/context.ts';
import { formulasOf } from '../../formula/formulasOf.ts';
import { selectAtCursor } from '../../store/state/atCursor.ts';
import { usePage } from '../../store/state/usePage.ts';
import { laterStrings } from '../../strings/later.ts';
import { DockSides } from '../shared/page/DockSides.tsx';
import { FormulaResult } from './FormulaResult.tsx';
import { FormulaSteps } from './FormulaSteps.tsx';
import { type ExplainedSubject, SubjectPanel } from './SubjectPanel.tsx';
import { inFull, withinNeuron } from './shortNames.ts';
import { captionsOf } from './stepCaptions.ts';
import { WithinUpdate } from './WithinUpdate.tsx';

/** Numbers of the backward pass: a step within an update leads to their lines. */
const backward: ReadonlySet<Quantity['kind']> = new Set(['delta', 'part', 'gradient', 'next', 'sampleLoss']);

/** How the selected part is computed: the result, and the lines that lead to it. */
export function FormulaPanel() {
  return <SubjectPanel Content={Formulas} />;
}

function Formulas({ context, subject }: ExplainedSubject) {
  const words = laterStrings.formula;
  const isBackward = usePage(
    (state) => selectAtCursor(state) !== null && state.view.opened !== null && backward.has(state.view.opened.kind),
  );
  if (isBackward) return <WithinUpdate context={context} subject={subject} />;
  const { forward } = formulasOf(context, subject);
  const part = subject.kind === 'part' ? parsePart(subject.part) : null;
  const short = part?.kind === 'neuron' ? withinNeuron(indexName(context, part.layer + 1, part.neuron)) : inFull;
  return (
    <DockSides
      resultLabel={words.result}
      result={<FormulaResult context={context} subject={subject} formulas={forward} />}
      reasonLabel={words.reasons}
      reason={
        <FormulaSteps formulas={forward} captions={captionsOf(context, subject)} context={context} short={short} />
      }
    />
  );
}
