import { classShapes } from '../../geometry/boundary/boundaryMarks.ts';
import { ClassMark } from '../shared/words/ClassMark.tsx';

/** The mark of a class beside its number; numbers of other kinds have none. */
export function ClassDot({ target }: { readonly target: number }) {
  return classShapes[target] === undefined ? null : <ClassMark number={target} className="size-3" />;
}
