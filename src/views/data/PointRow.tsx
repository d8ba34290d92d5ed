import { memo } from 'react';
import { targetsIn } from '../../core/data/ownPoints.ts';
import { movePoint, setTarget } from '../../store/actions/dataActions.ts';
import { isSamePoint } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { laterStrings } from '../../strings/later.ts';
import { CloseIcon } from '../shared/inputs/icons.tsx';
import { ClassDot } from './ClassDot.tsx';
import { CoordinateField } from './CoordinateField.tsx';

interface PointRowProps {
  readonly index: number;
  /** `narrow` fits the column of settings. */
  readonly look: 'narrow' | 'wide';
  readonly isNewest: boolean;
  readonly onRemove: (index: number) => void;
}

/** The numbers of a point, to be changed or removed. */
export const PointRow = memo(function PointRow({ index, look, isNewest, onRemove }: PointRowProps) {
  const words = laterStrings.data;
  const point = usePage((state) => state.spec.config.points[index]);
  const isLit = usePage(({ view: { probe } }) =>
    probe === null || point === undefined ? isNewest : isSamePoint(probe, [point[0], point[1]]),
  );
  if (!point) return null;
  const [x1, x2, target] = point;
  const targets = targetsIn(point);
  const number = index + 1;
  const isWide = look === 'wide';
  return (
    <tr className={isWide ? `border-b border-hairline ${isLit ? 'bg-sunken font-bold' : ''}` : ''}>
      {isWide && <td className="py-px pl-2">{number}</td>}
      <td className={isWide ? 'pr-1' : 'py-0.5 pr-1'}>
        <CoordinateField
          label={words.panel.field.x1(number)}
          value={x1}
          look={look}
          onCommit={(value) => movePoint(index, [value, x2])}
        />
      </td>
      <td className={isWide ? 'pr-1' : 'py-0.5 pr-1'}>
        <CoordinateField
          label={words.panel.field.x2(number)}
          value={x2}
          look={look}
          onCommit={(value) => movePoint(index, [x1, value])}
        />
      </td>
      <td className={isWide ? 'pl-6' : 'py-0.5 pr-1'}>
        <span className="flex items-center gap-1">
          {isWide && targets.length === 1 && <ClassDot target={target} />}
          {targets.map((value, output) => (
            <CoordinateField
              // biome-ignore lint/suspicious/noArrayIndexKey: the index is the output
              key={output}
              label={
                targets.length === 1 ? words.panel.targetOf(number) : words.panel.targetOfOutput(output + 1, number)
              }
              value={value}
              look={isWide && targets.length === 1 ? 'wideLeft' : 'narrow'}
              onCommit={(changed) => setTarget(index, changed, output)}
            />
          ))}
        </span>
      </td>
      <td className="text-right">
        <span className="inline-flex items-center gap-1">
          {isWide && isNewest && <span className="text-[13px] font-normal text-muted">{words.editing.newest}</span>}
          <button
            type="button"
            aria-label={words.panel.remove(number)}
            onClick={() => onRemove(index)}
            className="grid size-[26px] cursor-pointer place-items-center rounded-lg text-muted hover:bg-sunken hover:text-ink pointer-coarse:size-[44px]"
          >
            <CloseIcon />
          </button>
        </span>
      </td>
    </tr>
  );
});
