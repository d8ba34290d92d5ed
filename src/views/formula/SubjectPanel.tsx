import { type ComponentType, Suspense, use } from 'react';
import type { Owner } from '../../core/model/quantity.ts';
import type { FormulaContext } from '../../formula/context.ts';
import { mathFont } from './mathFont.ts';
import { useFormulaContext } from './useFormulaContext.ts';
import { useSubject } from './useSubject.ts';

/** What a tab about the selected part tells of, and the numbers of its formulas. */
export interface ExplainedSubject {
  readonly context: FormulaContext;
  readonly subject: Owner;
}

interface SubjectPanelProps {
  readonly Content: ComponentType<ExplainedSubject>;
}

/** A tab about the selected part, once there are numbers and the font of formulas. */
export function SubjectPanel({ Content }: SubjectPanelProps) {
  return (
    <Suspense fallback={null}>
      <WithNumbers Content={Content} />
    </Suspense>
  );
}

function WithNumbers({ Content }: SubjectPanelProps) {
  use(mathFont());
  const context = useFormulaContext();
  const subject = useSubject();
  return context && subject && <Content context={context} subject={subject} />;
}
