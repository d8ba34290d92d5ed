import { useCallback, useEffect, useRef, useState } from 'react';
import { addPoint, removePoint } from '../../store/actions/dataActions.ts';
import { selectDataSet } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { laterStrings } from '../../strings/later.ts';
import { Button } from '../shared/inputs/Button.tsx';

/** Removes points of a list; in the element with `list`, the next row's button takes over the focus, after the last row the one to add. */
export function useRemoval() {
  const list = useRef<HTMLDivElement>(null);
  /** The row whose button gets the focus after the next render. */
  const [removed, setRemoved] = useState<number | null>(null);
  useEffect(() => {
    if (removed === null) return;
    const buttons = list.current?.querySelectorAll<HTMLButtonElement>('tbody button, [data-add]') ?? [];
    buttons[Math.min(removed, buttons.length - 1)]?.focus();
    setRemoved(null);
  }, [removed]);
  const remove = useCallback((index: number) => {
    removePoint(index);
    setRemoved(index);
  }, []);
  return { list, remove };
}

/** Keys of rows: all are new once there are fewer points, so that a draft does not end up at another point. */
export function useRowKeys(count: number): (index: number) => string {
  const [known, setKnown] = useState({ count, generation: 0 });
  const generation = known.generation + (count < known.count ? 1 : 0);
  if (count !== known.count) setKnown({ count, generation });
  return (index) => `${generation} ${index}`;
}

/** Adds a point in the middle of the plane, to be moved by its numbers. */
export function AddPoint({ className }: { readonly className: string }) {
  const plane = usePage((state) => selectDataSet(state).plane);
  const classCount = usePage((state) => selectDataSet(state).classCount);
  const drawnClass = usePage((state) => state.view.drawnClass);
  return (
    <Button
      data-add
      className={`min-h-[28px] pointer-coarse:min-h-[44px] ${className}`}
      onClick={() => addPoint([middle(plane.x1), middle(plane.x2)], Math.min(drawnClass, classCount - 1))}
    >
      {laterStrings.data.panel.add}
    </Button>
  );
}

export function TooMany({ count, most }: { readonly count: number; readonly most: number }) {
  return <p className="leading-snug text-muted">{laterStrings.data.panel.tooManyToList(count, most)}</p>;
}

function middle({ min, max }: { readonly min: number; readonly max: number }): number {
  return Number(((min + max) / 2).toPrecision(3));
}
