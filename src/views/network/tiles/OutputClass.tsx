import { selectDataSet } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { laterStrings } from '../../../strings/later.ts';
import { ClassMark } from '../../shared/words/ClassMark.tsx';

interface OutputClassProps {
  readonly number: number;
  /** Beside numbers there is room for the mark alone. */
  readonly isShort: boolean;
}

/** "◆ class 0", before the name of an output that answers for one class. */
export function OutputClass({ number, isShort }: OutputClassProps) {
  const isOfClass = usePage((state) => selectDataSet(state).decision.kind === 'largest');
  if (!isOfClass) return null;
  return (
    <>
      <ClassMark number={number} className="mr-1 inline size-[0.9em] align-[-0.06em]" />
      {!isShort && `${laterStrings.plane.className(String(number))} `}
    </>
  );
}
