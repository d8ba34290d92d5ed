import { Suspense, use } from 'react';
import { gradientRules } from '../../core/model/gradientRules.ts';
import { hasPart, type PartId, parsePart } from '../../core/model/partId.ts';
import { type Owner, ownerOf, type Quantity } from '../../core/model/quantity.ts';
import type { FormulaContext } from '../../formula/context.ts';
import type { Formula } from '../../formula/formula.ts';
import { formulasOf } from '../../formula/formulasOf.ts';
import { selectExplainedPart } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { formatExact } from '../../strings/formatNumber.ts';
import { strings } from '../../strings/index.ts';
import { CalmEpoch, useBehindMark } from '../shared/painted/CalmEpoch.tsx';
import { partName } from '../shared/words/partName.ts';
import { useInputNames } from '../shared/words/unitNames.ts';
import { FormulaLine } from './FormulaLine.tsx';
import { FormulaTools } from './FormulaTools.tsx';
import { mathFont } from './mathFont.ts';
import { noteSentence } from './noteSentence.ts';
import { useFormulaContext } from './useFormulaContext.ts';

/** How the selected part is computed: in symbols, in numbers, and the result. */
export function FormulaPanel() {
  return (
    <Suspense fallback={null}>
      <WithFont>
        <ForwardHalf />
      </WithFont>
    </Suspense>
  );
}

/** The gradient of the selected part, and its update. */
export function BackwardFormulas() {
  return (
    <Suspense fallback={null}>
      <WithFont>
        <BackwardHalf />
      </WithFont>
    </Suspense>
  );
}

function WithFont({ children }: { readonly children: React.ReactNode }) {
  use(mathFont());
  return children;
}

function ForwardHalf() {
  const words = strings.formula;
  const shown = useShownFormulas();
  if (!shown) return null;
  const { forward, backward, headings } = shown;
  return (
    <Half
      label={words.forward}
      heading={headings.forward}
      tools={<FormulaTools formulas={[...forward, ...backward]} />}
    >
      <Lines formulas={forward} context={shown.context} />
    </Half>
  );
}

function BackwardHalf() {
  const words = strings.formula;
  const shown = useShownFormulas();
  if (!shown) return null;
  const { backward, headings } = shown;
  if (backward.length === 0 && headings.backward === null) return null;
  return (
    <Half label={words.backward} heading={headings.backward ?? ''}>
      {backward.length > 0 ? (
        <Lines formulas={backward} context={shown.context} />
      ) : (
        <p className="text-muted">{words.noTarget}</p>
      )}
    </Half>
  );
}

/** Formulas of the selected part, or null until its numbers arrive. */
function useShownFormulas() {
  const context = useFormulaContext();
  const selected = usePage(selectExplainedPart);
  const opened = usePage((state) => state.view.opened);
  const inputNames = useInputNames();
  if (!context) return null;
  const subject = subjectOf(opened, selected);
  const { sizes } = context.snapshot.architecture;
  // Just after a change of network, the snapshot may lack the selected part.
  const part = subject.kind === 'part' ? parsePart(subject.part) : null;
  if (part && !hasPart(sizes, part)) return null;
  // As in the formulas: y is the target, ŷ the output.
  const nameOf = (part: PartId) => partName(part, sizes, inputNames).replace(/\by\b/, 'ŷ');
  const input = `(${context.point.map((value) => formatExact(Number(value.toPrecision(5)))).join(', ')})`;
  const headings = headingsOf(subject, nameOf, input, gradientRules[context.config.gradientRule].hasBug);
  return { context, headings, ...formulasOf(context, subject) };
}

/** Subject of the panel: the readout the user asked for, else the selected part. */
function subjectOf(opened: Quantity | null, selected: PartId): Owner {
  const owner = opened && ownerOf(opened);
  if (owner?.kind !== 'readout') return { kind: 'part', part: selected };
  // A sample's loss is shown with the training loss it is part of.
  return owner.name === 'sampleLoss' ? { kind: 'readout', name: 'trainingLoss' } : owner;
}

function headingsOf(subject: Owner, nameOf: (part: PartId) => string, input: string, hasBug: boolean) {
  const words = strings.formula;
  if (subject.kind === 'readout')
    return {
      forward: words.readoutHeadings[subject.name],
      backward: subject.name === 'trainingLoss' ? words.sampleLossHeading(input) : null,
    };
  const name = nameOf(subject.part);
  switch (parsePart(subject.part)?.kind) {
    case 'neuron':
      return {
        forward: words.forwardHeading(name, input),
        backward: hasBug ? words.bugBackwardHeading(name) : words.backwardHeading(name),
      };
    case 'weight':
    case 'bias':
      return {
        forward: words.parameterHeading(name, input),
        backward: hasBug ? words.bugGradientHeading(name) : words.gradientHeading(name),
      };
    default:
      return { forward: words.inputHeading(name, input), backward: null };
  }
}

interface LinesProps {
  readonly formulas: readonly Formula[];
  readonly context: FormulaContext;
}

function Lines({ formulas, context }: LinesProps) {
  const opened = usePage((state) => state.view.opened);
  return Array.from(formulas.entries(), ([index, formula]) => (
    <FormulaLine
      // Two lines may belong to one number: the optimizer's memory, and the update from it.
      key={index}
      formula={formula}
      isOpened={opened !== null && JSON.stringify(opened) === JSON.stringify(formula.quantity)}
      notes={formula.notes.flatMap((note) => noteSentence(note, context) ?? [])}
    />
  ));
}

interface HalfProps {
  readonly label: string;
  readonly heading: string;
  readonly tools?: React.ReactNode;
  readonly children: React.ReactNode;
}

function Half({ label, heading, tools, children }: HalfProps) {
  const section = useBehindMark<HTMLElement>();
  return (
    <section
      ref={section}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: long formulas scroll, so the keyboard must get there.
      tabIndex={0}
      className="min-h-0 min-w-0 overflow-auto rounded-xl border border-hairline bg-card px-4 py-2"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h3 className="font-semibold">
          {heading} <CalmEpoch />
        </h3>
        {tools}
      </div>
      {children}
    </section>
  );
}
