import { selectDataSet } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { formatWhole } from '../../strings/formatNumber.ts';
import { laterStrings } from '../../strings/later.ts';
import { ClassMark } from '../shared/words/ClassMark.tsx';

/** Key to training and test points, each a line where the plane is beside it; nothing without a test set. */
export function SetKey() {
  const { training, test, task, classCount } = usePage(selectDataSet);
  const showTest = usePage((state) => state.view.showTest);
  if (test.length === 0) return null;
  const { trainingKey, testKey, pointCount } = laterStrings.plane;
  const isClassification = task === 'classification';
  const sets = [
    { name: trainingKey, count: training.length, isHollow: false },
    ...(showTest ? [{ name: testKey, count: test.length, isHollow: true }] : []),
  ];
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-2 text-[13px] leading-5 text-muted wide:flex-col aside:gap-y-1">
      {sets.map(({ name, count, isHollow }) => (
        <li key={name} className="flex items-center gap-x-1.5 wide:not-aside:block">
          {isClassification && (
            <span className="flex items-center gap-0.5 wide:not-aside:mb-0.5">
              {Array.from({ length: classCount }, (_, number) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: classes are numbers
                <ClassMark key={number} number={number} isHollow={isHollow} />
              ))}
            </span>
          )}
          <span>
            {name}, <span className="whitespace-nowrap aside:hidden">{pointCount(count)}</span>
            <span className="hidden aside:inline">{formatWhole(count)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
