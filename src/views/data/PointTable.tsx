import { useEffect, useRef } from 'react';
import { hasNumbersToLearn } from '../../config/settings/dataKinds.ts';
import { usePage } from '../../store/state/usePage.ts';
import { laterStrings } from '../../strings/later.ts';
import { CopyPoints } from './CopyPoints.tsx';
import { PointRow } from './PointRow.tsx';
import { AddPoint, TooMany, useRemoval, useRowKeys } from './pointRows.tsx';
import { ScalingStep } from './ScalingStep.tsx';

/** As many points as a link holds; more make the page slow, and nobody reads them. */
const MOST_ROWS = 500;

/** The points with their numbers beside the plane on which they are drawn; everything can be done here, too. */
export function PointTable() {
  const words = laterStrings.data;
  const count = usePage((state) => state.spec.config.points.length);
  const isClass = usePage((state) => !hasNumbersToLearn(state.spec.config));
  const scroller = useRef<HTMLDivElement>(null);
  const { list, remove } = useRemoval();
  const rowKey = useRowKeys(count);
  // The newest row is the last one.
  const before = useRef(0);
  useEffect(() => {
    const element = scroller.current;
    if (element && count > before.current) element.scrollTop = element.scrollHeight;
    before.current = count;
  }, [count]);

  return (
    <div ref={list} className="flex min-h-0 flex-1 flex-col">
      <div className="flex items-center justify-between gap-3 pb-1">
        <h2 className="text-[15px] font-semibold">{words.panel.list}</h2>
        <CopyPoints />
      </div>
      <div ref={scroller} className="relative min-h-0 flex-1 overflow-y-auto stacked:max-h-[60svh]">
        {count > MOST_ROWS && <TooMany count={count} most={MOST_ROWS} />}
        {count > 0 && count <= MOST_ROWS && (
          <table className="w-full table-fixed border-collapse text-[14px]">
            <thead className="sticky top-0 z-10 bg-card text-[13px] text-muted">
              <tr className="text-right shadow-[0_1px_var(--ink)]">
                <th scope="col" className="w-[60px] py-1 pl-2 text-left font-semibold">
                  {words.editing.point}
                </th>
                <th scope="col" className="pr-3 font-semibold">
                  {words.panel.column.x1}
                </th>
                <th scope="col" className="pr-3 font-semibold">
                  {words.panel.column.x2}
                </th>
                <th scope="col" className="pl-6 text-left font-semibold">
                  {isClass ? words.editing.class : words.panel.column.target}
                </th>
                <th scope="col" className="w-[92px] pointer-coarse:w-[64px]">
                  <span className="sr-only">{words.panel.column.remove}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {Array.from({ length: count }, (_, index) => (
                <PointRow
                  key={rowKey(index)}
                  index={index}
                  look="wide"
                  isNewest={index === count - 1}
                  onRemove={remove}
                />
              ))}
            </tbody>
          </table>
        )}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1 py-1.5 text-[13px]">
          <AddPoint className="px-2.5" />
          <ScalingStep />
        </div>
      </div>
    </div>
  );
}
