import type { ParameterPart } from '../core/microSteps.ts';
import { type PartId, parsePart } from '../core/partId.ts';
import type { ReadoutName } from '../core/quantity.ts';
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

/** What can be looked at: a part of the network, or a number beside the Step buttons. */
export type FormulaSubject = PartId | ReadoutName;

/** The formulas of a subject: what leads forward, and what the loss has to do with it. */
export interface SubjectFormulas {
  readonly forward: readonly Formula[];
  readonly backward: readonly Formula[];
}

export function formulasOf(context: FormulaContext, subject: FormulaSubject): SubjectFormulas {
  const part = parsePart(subject);
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
    case 'bias': {
      const parameter = subject as ParameterPart;
      return {
        forward: [contributionFormula(context, parameter), ...parameterFormulas(context, parameter)].filter(
          (formula) => formula !== null,
        ),
        backward: [
          partFormula(context, parameter),
          gradientFormula(context, parameter),
          ...nextFormulas(context, parameter),
        ].filter((formula) => formula !== null),
      };
    }
    default:
      return readoutFormulas(context, subject as ReadoutName);
  }
}

function readoutFormulas(context: FormulaContext, name: ReadoutName): SubjectFormulas {
  const formula = readoutFormula(context, name);
  const term = name === 'trainingLoss' ? readoutFormula(context, 'sampleLoss') : null;
  return { forward: formula ? [formula] : [], backward: term ? [term] : [] };
}
