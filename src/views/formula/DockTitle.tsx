import { unitName } from '../../core/model/unitName.ts';
import { usePage } from '../../store/state/usePage.ts';
import { Indexed } from '../shared/words/Indexed.tsx';
import { useInputNames } from '../shared/words/unitNames.ts';
import { subjectTitle } from './subjectTitle.ts';
import { useSubject } from './useSubject.ts';

/** What the dock explains. */
export function DockTitle() {
  const subject = useSubject();
  const sizes = usePage((state) => state.run.calm?.architecture.sizes ?? null);
  const inputNames = useInputNames();
  if (!subject || !sizes) return null;
  const nameOf = (column: number, unit: number) => {
    const name = unitName(sizes, column, unit, inputNames);
    return column + 1 === sizes.length ? name.replace('y', 'ŷ') : name;
  };
  return <Indexed text={subjectTitle(subject, nameOf)} />;
}
