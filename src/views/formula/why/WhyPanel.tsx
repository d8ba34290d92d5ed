import { type ParameterPart, parsePart } from '../../../core/model/partId.ts';
import type { Owner } from '../../../core/model/quantity.ts';
import { indexName } from '../../../formula/context.ts';
import { selectAtCursor } from '../../../store/state/atCursor.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { laterStrings } from '../../../strings/later.ts';
import { Indexed } from '../../shared/words/Indexed.tsx';
import { type ExplainedSubject, SubjectPanel } from '../SubjectPanel.tsx';
import { WithinUpdate } from '../WithinUpdate.tsx';
import { explainedUpdate } from './explainedUpdate.ts';
import { LossWhy } from './LossWhy.tsx';
import { ParameterWhy } from './ParameterWhy.tsx';

/** Why the selected part changes: the last step, and what each point asked for. */
export function WhyPanel() {
  return <SubjectPanel Content={Reasons} />;
}

function Reasons({ context, subject }: ExplainedSubject) {
  const words = laterStrings.why;
  const isWithin = usePage((state) => selectAtCursor(state) !== null);
  // Within an update, only what is computed so far is known.
  if (isWithin) return <WithinUpdate context={context} subject={subject} />;
  if (subject.kind === 'readout') return <LossWhy context={context} name={subject.name} />;
  const part = parameterOf(subject);
  if (part === null) {
    const input = parsePart(subject.part);
    return <Remark text={words.inputStays(input?.kind === 'input' ? indexName(context, 0, input.input) : '')} />;
  }
  const record = explainedUpdate(context.snapshot);
  if (!record) return <Remark text={context.snapshot.updates ? words.noPoints : words.notRecorded} />;
  return <ParameterWhy context={context} record={record} part={part} isOfNeuron={subject.part.startsWith('n')} />;
}

/** The weight or bias that changes: a neuron has its bias. Null for an input. */
function parameterOf(subject: Extract<Owner, { kind: 'part' }>): ParameterPart | null {
  const part = parsePart(subject.part);
  switch (part?.kind) {
    case 'neuron':
      return `b${part.layer}.${part.neuron}`;
    case 'weight':
      return `w${part.layer}.${part.from}.${part.to}`;
    case 'bias':
      return `b${part.layer}.${part.to}`;
    default:
      return null;
  }
}

function Remark({ text }: { readonly text: string }) {
  return (
    <p className="px-5 py-3 text-[15px]">
      <Indexed text={text} />
    </p>
  );
}
