import { type ParameterPart, parsePart } from '../../../core/model/partId.ts';
import { type FormulaContext, indexName } from '../../../formula/context.ts';
import { laterStrings } from '../../../strings/later.ts';

/** The names around a weight or bias. */
export interface ParameterNames {
  /** Weight x1 → h2. */
  readonly own: string;
  /** The unit that a weight leaves, or null for a bias. */
  readonly source: string | null;
  readonly target: string;
}

export function namesOfParameter(context: FormulaContext, part: ParameterPart): ParameterNames {
  const words = laterStrings.formula.titles;
  const parsed = parsePart(part);
  if (parsed?.kind === 'weight') {
    const source = indexName(context, parsed.layer, parsed.from);
    const target = indexName(context, parsed.layer + 1, parsed.to);
    return { own: words.weight(source, target), source, target };
  }
  const target = parsed?.kind === 'bias' ? indexName(context, parsed.layer + 1, parsed.to) : '';
  return { own: words.bias(target), source: null, target };
}
