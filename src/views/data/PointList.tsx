import { useEffect, useRef, useState } from 'react';
import { addPoint, movePoint, removePoint, setTarget } from '../../store/actions/dataActions.ts';
import { selectDataSet } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { Button } from '../shared/inputs/Button.tsx';
import { CloseIcon } from '../shared/inputs/icons.tsx';
import { CoordinateField } from './CoordinateField.tsx';

/** Longer lists are not worth working in. */
const MOST_ROWS = 50;

/** All points with their numbers, editable without a pointer. */
export function PointList() {
  const words = strings.data.panel;
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer py-[3px] font-semibold pointer-coarse:py-[13px]">{words.list}</summary>
      {isOpen && <OpenList />}
    </details>
  );
}

function OpenList() {
  const words = strings.data.panel;
  const count = usePage((state) => state.spec.config.points.length);
  const plane = usePage((state) => selectDataSet(state).plane);
  const drawnClass = usePage((state) => state.view.drawnClass);
  const list = useRef<HTMLDivElement>(null);
  /** The row whose button gets the focus after the next render. */
  const [removed, setRemoved] = useState<number | null>(null);
  useEffect(() => {
    if (removed === null) return;
    const buttons = list.current?.querySelectorAll<HTMLButtonElement>('button') ?? [];
    buttons[Math.min(removed, buttons.length - 1)]?.focus();
    setRemoved(null);
  }, [removed]);

  if (count > MOST_ROWS) return <p className="leading-snug text-muted">{words.tooManyToList(count, MOST_ROWS)}</p>;
  const remove = (index: number) => {
    removePoint(index);
    setRemoved(index);
  };
  const add = () => {
    addPoint([middle(plane.x1), middle(plane.x2)], drawnClass);
  };
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
          {/* A new number of points means new rows, so that a draft does not end up at another point. */}
          <tbody key={count}>
            {Array.from({ length: count }, (_, index) => (
              <PointRow key={String(index)} index={index} onRemove={() => remove(index)} />
            ))}
          </tbody>
        </table>
      )}
      <Button className="mt-1.5 min-h-[28px] w-full px-2 pointer-coarse:min-h-[44px]" onClick={add}>
        {words.add}
      </Button>
    </div>
  );
}

function PointRow({ index, onRemove }: { readonly index: number; readonly onRemove: () => void }) {
  const words = strings.data.panel;
  const point = usePage((state) => state.spec.config.points[index]);
  if (!point) return null;
  const [x1, x2, target] = point;
  const number = index + 1;
  return (
    <tr>
      <td className="py-0.5 pr-1">
        <CoordinateField
          label={words.field.x1(number)}
          value={x1}
          onCommit={(value) => movePoint(index, [value, x2])}
        />
      </td>
      <td className="py-0.5 pr-1">
        <CoordinateField
          label={words.field.x2(number)}
          value={x2}
          onCommit={(value) => movePoint(index, [x1, value])}
        />
      </td>
      <td className="py-0.5 pr-1">
        <CoordinateField label={words.targetOf(number)} value={target} onCommit={(value) => setTarget(index, value)} />
      </td>
      <td>
        <button
          type="button"
          aria-label={words.remove(number)}
          onClick={onRemove}
          className="grid size-[26px] cursor-pointer place-items-center rounded-lg text-muted hover:bg-sunken hover:text-ink pointer-coarse:size-[44px]"
        >
          <CloseIcon />
        </button>
      </td>
    </tr>
  );
}

function middle({ min, max }: { readonly min: number; readonly max: number }): number {
  return Number(((min + max) / 2).toPrecision(3));
}
