import type { ParameterPart } from '../core/model/partId.ts';
import { parsePart } from '../core/model/partId.ts';
import type { Owner, ReadoutName } from '../core/model/quantity.ts';
import type { FormulaContext } from './context.ts';
import type { Formula } from './formula.ts';
import { inputFormula } from './inputFormula.ts';
import { activationFormula, deltaFormula, preActivationFormula } from './neuronFormulas.ts';
import {
  contributionFormula,
  gradientFormula,
  nextFormulas,
  parameterFormulas,
  partFormula,
} from './parameterFormulas.ts';
import { readoutFormula } from './readoutFormulas.ts';

/** The formulas of a subject: those of the forward pass, and those of its effect on the loss. */
export interface SubjectFormulas {
  readonly forward: readonly Formula[];
  readonly backward: readonly Formula[];
}

export function formulasOf(context: FormulaContext, subject: Owner): SubjectFormulas {
  if (subject.kind === 'readout') return readoutFormulas(context, subject.name);
  const part = parsePart(subject.part);
  switch (part?.kind) {
    case 'input':
      return { forward: [inputFormula(context, part.input)], backward: [] };
    case 'neuron': {
      const { layer, neuron } = part;
      return {
        forward: [preActivationFormula(context, layer, neuron), activationFormula(context, layer, neuron)],
        backward: [deltaFormula(context, layer, neuron)].filter((formula) => formula !== null),
      };
    }
    case 'weight':
      return formulasOfParameter(context, `w${part.layer}.${part.from}.${part.to}`);
    case 'bias':
      return formulasOfParameter(context, `b${part.layer}.${part.to}`);
    default:
      return { forward: [], backward: [] };
  }
}

function formulasOfParameter(context: FormulaContext, part: ParameterPart): SubjectFormulas {
  return {
    forward: [contributionFormula(context, part), ...parameterFormulas(context, part)].filter(
      (formula) => formula !== null,
    ),
    backward: [partFormula(context, part), gradientFormula(context, part), ...nextFormulas(context, part)].filter(
      (formula) => formula !== null,
    ),
  };
}

function readoutFormulas(context: FormulaContext, name: ReadoutName): SubjectFormulas {
  const formula = readoutFormula(context, name);
  const term = name === 'trainingLoss' ? readoutFormula(context, 'sampleLoss') : null;
  return { forward: formula ? [formula] : [], backward: term ? [term] : [] };
}
