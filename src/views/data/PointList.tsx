import { useState } from 'react';
import { usePage } from '../../store/state/usePage.ts';
import { laterStrings } from '../../strings/later.ts';
import { PointRow } from './PointRow.tsx';
import { AddPoint, TooMany, useRemoval, useRowKeys } from './pointRows.tsx';

/** Longer lists are not worth working in. */
const MOST_ROWS = 50;

/** All points with their numbers, editable without a pointer. */
export function PointList() {
  const words = laterStrings.data.panel;
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer py-[3px] font-semibold pointer-coarse:py-[13px]">{words.list}</summary>
      {isOpen && <OpenList />}
    </details>
  );
}

function OpenList() {
  const words = laterStrings.data.panel;
  const count = usePage((state) => state.spec.config.points.length);
  const { list, remove } = useRemoval();
  const rowKey = useRowKeys(count);
  if (count > MOST_ROWS) return <TooMany count={count} most={MOST_ROWS} />;
  return (
    <div ref={list}>
      {count > 0 && (
        <table className="w-full table-fixed border-collapse">
          <thead>
            <tr className="text-left text-[12px] text-muted">
              <th scope="col" className="font-normal">
                {words.column.x1}
              </th>
              <th scope="col" className="font-normal">
                {words.column.x2}
              </th>
              <th scope="col" className="font-normal">
                {words.column.target}
              </th>
              <th scope="col" className="w-[28px] pointer-coarse:w-[44px]">
                <span className="sr-only">{words.column.remove}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: count }, (_, index) => (
              <PointRow key={rowKey(index)} index={index} look="narrow" isNewest={false} onRemove={remove} />
            ))}
          </tbody>
        </table>
      )}
      <AddPoint className="mt-1.5 w-full px-2" />
    </div>
  );
}
