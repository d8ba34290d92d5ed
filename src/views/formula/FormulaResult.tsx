import { parsePart } from '../../core/model/partId.ts';
import type { Owner } from '../../core/model/quantity.ts';
import { type FormulaContext, indexName } from '../../formula/context.ts';
import { writtenNumber } from '../../formula/digits.ts';
import type { Formula } from '../../formula/formula.ts';
import { resultText } from '../../formula/resultText.ts';
import { laterStrings } from '../../strings/later.ts';
import { CalmEpoch } from '../shared/painted/CalmEpoch.tsx';
import { Indexed } from '../shared/words/Indexed.tsx';
import { squashedText } from './answerSentence.ts';
import { FormulaTools } from './FormulaTools.tsx';
import { pointText } from './pointText.ts';

interface FormulaResultProps {
  readonly context: FormulaContext;
  readonly subject: Owner;
  readonly formulas: readonly Formula[];
}

/** The number that the lines beside it lead to, and what it means. */
export function FormulaResult({ context, subject, formulas }: FormulaResultProps) {
  const { about, headline, sentence } = tellingOf(context, subject, formulas);
  return (
    <>
      <p className="text-[13px] text-muted">
        {about} <CalmEpoch />
      </p>
      {headline && (
        <p className="text-[28px] leading-[38px] font-semibold">
          <Indexed text={headline} />
        </p>
      )}
      {sentence && (
        <p className="mt-1 text-[15px]">
          <Indexed text={sentence} />
        </p>
      )}
      <FormulaTools formulas={formulas} />
    </>
  );
}

interface Telling {
  /** What the number is about, in small print. */
  readonly about: string;
  /** Null before the number is computed. */
  readonly headline: string | null;
  readonly sentence: string | null;
}

function tellingOf(context: FormulaContext, subject: Owner, formulas: readonly Formula[]): Telling {
  const words = laterStrings.formula;
  const about = words.forPoint(pointText(context.point));
  const [first] = formulas;
  const last = formulas.at(-1);
  if (subject.kind === 'readout')
    return {
      about: words.readoutHeadings[subject.name],
      headline: last ? resultText(last.value) : null,
      sentence: subject.name === 'trainingLoss' || subject.name === 'testLoss' ? words.lossGuide : null,
    };
  const part = parsePart(subject.part);
  switch (part?.kind) {
    case 'neuron': {
      const name = indexName(context, part.layer + 1, part.neuron);
      const isAnswered = last?.progress === 'done';
      const activation = context.network.layers[part.layer]?.activation ?? 'linear';
      return {
        about,
        headline: last && isAnswered ? words.answers(name, resultText(last.value)) : null,
        sentence:
          first && isAnswered
            ? `${words.sumText(writtenNumber(first.value))}${squashedText(activation, first.value)}`
            : null,
      };
    }
    case 'weight': {
      const [source, target] = [indexName(context, part.layer, part.from), indexName(context, part.layer + 1, part.to)];
      const weight = context.network.layers[part.layer]?.weights[part.from]?.[part.to] ?? Number.NaN;
      const carried = context.pass.activations[part.layer]?.[part.from] ?? Number.NaN;
      const isAdded = first?.progress === 'done';
      return {
        about,
        headline: resultText(weight),
        sentence: isAdded ? words.adds(resultText(first.value), source, resultText(carried), target) : null,
      };
    }
    case 'bias': {
      const bias = context.network.layers[part.layer]?.biases[part.to] ?? Number.NaN;
      const name = indexName(context, part.layer + 1, part.to);
      return { about, headline: resultText(bias), sentence: words.biasAdds(name) };
    }
    default: {
      const name = part?.kind === 'input' ? indexName(context, 0, part.input) : '';
      return { about, headline: first ? words.is(name, resultText(first.value)) : null, sentence: words.inputFollows };
    }
  }
}
