import { parsePart } from '../../core/model/partId.ts';
import type { Owner } from '../../core/model/quantity.ts';
import { laterStrings } from '../../strings/later.ts';
import type { NameOf } from '../shared/words/unitNames.ts';

/** What the dock explains, in words: Weight x1 → h2. */
export function subjectTitle(subject: Owner, nameOf: NameOf): string {
  const words = laterStrings.formula.titles;
  if (subject.kind === 'readout') return words.readouts[subject.name];
  const part = parsePart(subject.part);
  switch (part?.kind) {
    case 'input':
      return words.input(nameOf(0, part.input));
    case 'neuron':
      return words.neuron(nameOf(part.layer + 1, part.neuron));
    case 'weight':
      return words.weight(nameOf(part.layer, part.from), nameOf(part.layer + 1, part.to));
    case 'bias':
      return words.bias(nameOf(part.layer + 1, part.to));
    default:
      return subject.part;
  }
}
