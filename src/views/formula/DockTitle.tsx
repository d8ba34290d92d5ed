import { usePage } from '../../store/state/usePage.ts';
import { Indexed } from '../shared/words/Indexed.tsx';
import { graphNames, useInputNames } from '../shared/words/unitNames.ts';
import { subjectTitle } from './subjectTitle.ts';
import { useSubject } from './useSubject.ts';

/** What the dock explains. */
export function DockTitle() {
  const subject = useSubject();
  const sizes = usePage((state) => state.run.calm?.architecture.sizes ?? null);
  const inputNames = useInputNames();
  if (!subject || !sizes) return null;
  return <Indexed text={subjectTitle(subject, graphNames(sizes, inputNames))} />;
}
