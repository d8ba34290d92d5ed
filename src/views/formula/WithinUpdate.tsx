import { gradientRules } from '../../core/model/gradientRules.ts';
import { parsePart } from '../../core/model/partId.ts';
import type { Owner } from '../../core/model/quantity.ts';
import { type FormulaContext, indexName } from '../../formula/context.ts';
import { formulasOf } from '../../formula/formulasOf.ts';
import { laterStrings } from '../../strings/later.ts';
import { DockSides } from '../shared/page/DockSides.tsx';
import { Indexed } from '../shared/words/Indexed.tsx';
import { parameterWords } from '../shared/words/parameterWords.ts';
import { FormulaSteps } from './FormulaSteps.tsx';
import { FormulaTools } from './FormulaTools.tsx';
import { pointText } from './pointText.ts';
import { inFull } from './shortNames.ts';

interface WithinUpdateProps {
  readonly context: FormulaContext;
  readonly subject: Owner;
}

/** Within an update: the lines of the backward pass for the point at the cursor, as far as they are computed. */
export function WithinUpdate({ context, subject }: WithinUpdateProps) {
  const words = laterStrings.formula;
  const { backward } = formulasOf(context, subject);
  return (
    <DockSides
      resultLabel={words.result}
      result={
        <>
          <p className="text-[13px] text-muted">{words.forPoint(pointText(context.point))}</p>
          <p className="my-1 text-[15px]">
            <Indexed text={headingOf(context, subject)} />
          </p>
          {context.targets === null && <p className="text-muted">{words.noTarget}</p>}
          <FormulaTools formulas={backward} />
        </>
      }
      reasonLabel={words.reasons}
      reason={<FormulaSteps formulas={backward} captions={[]} context={context} short={inFull} />}
    />
  );
}

function headingOf(context: FormulaContext, subject: Owner): string {
  const words = laterStrings.formula;
  if (subject.kind === 'readout') return words.sampleLossHeading(pointText(context.point));
  const { hasBug } = gradientRules[context.config.gradientRule];
  const part = parsePart(subject.part);
  switch (part?.kind) {
    case 'neuron': {
      const name = indexName(context, part.layer + 1, part.neuron);
      return hasBug ? words.bugBackwardHeading(name) : words.backwardHeading(name);
    }
    case 'weight':
    case 'bias': {
      const nameOf = (column: number, unit: number) => indexName(context, column, unit);
      const name = parameterWords(subject.part, nameOf, laterStrings.parts);
      return hasBug ? words.bugGradientHeading(name) : words.gradientHeading(name);
    }
    default:
      return laterStrings.why.inputStays(part?.kind === 'input' ? indexName(context, 0, part.input) : '');
  }
}
