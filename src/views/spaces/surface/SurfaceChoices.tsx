import { memo, useMemo } from 'react';
import type { PartId } from '../../../core/model/partId.ts';
import { chooseInSpace } from '../../../store/actions/viewActions.ts';
import { selectExplainedPart } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { laterStrings } from '../../../strings/later.ts';
import { Button } from '../../shared/inputs/Button.tsx';
import { Select } from '../../shared/inputs/Select.tsx';
import { partName } from '../../shared/words/partName.ts';
import { useInputNames } from '../../shared/words/unitNames.ts';

const SELECT =
  'h-7 pr-6 pl-2 text-[12px] presenting:h-9 presenting:text-[18px] pointer-coarse:h-[44px] pointer-coarse:text-[16px]';

interface SurfaceChoicesProps {
  readonly parts: readonly PartId[];
  readonly sizes: readonly number[];
  /** Indices of the current axes among the parts. */
  readonly across: number;
  readonly up: number;
}

/** Choice of the two parameters along the axes: from two lists, or the one selected in the network. */
export const SurfaceChoices = memo(function SurfaceChoices({ parts, sizes, across, up }: SurfaceChoicesProps) {
  const words = laterStrings.spaces;
  const inputNames = useInputNames();
  const selected = usePage(selectExplainedPart);
  const options = useMemo(
    () => parts.map((part) => ({ value: part, label: partName(part, sizes, inputNames) })),
    [parts, sizes, inputNames],
  );
  const present = { across: parts[across] ?? 'w0.0.0', up: parts[up] ?? 'w0.0.0' };
  const axes = ['across', 'up'] as const;
  const choose = (axis: 'across' | 'up', part: PartId) => {
    const other = axis === 'across' ? 'up' : 'across';
    // A parameter already on the other axis swaps places.
    const moved = part === present[other] ? present[axis] : present[other];
    chooseInSpace({ [axis]: part, [other]: moved });
  };
  const canBeAxis = parts.includes(selected) && !Object.values(present).includes(selected);
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-x-2 gap-y-1 text-[12px] presenting:text-[18px]">
      {axes.map((axis) => (
        <span key={axis} className="flex items-center gap-1 text-muted">
          <span aria-hidden="true">{words.axisNames[axis]}</span>
          <Select
            label={words.axisNames[axis]}
            value={present[axis]}
            options={options}
            onChoose={(part) => choose(axis, part)}
            className={SELECT}
          />
        </span>
      ))}
      {canBeAxis &&
        axes.map((axis) => (
          <Button
            key={axis}
            onClick={() => choose(axis, selected)}
            className="min-h-[24px] px-2 text-[12px] presenting:text-[18px] pointer-coarse:min-h-[44px]"
          >
            {words.makeAxis[axis](partName(selected, sizes, inputNames))}
          </Button>
        ))}
    </div>
  );
});
