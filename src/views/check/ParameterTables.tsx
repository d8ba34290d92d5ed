import { memo } from 'react';
import type { GradientCheck } from '../../core/analysis/gradientCheck.ts';
import { parameterIndex } from '../../core/model/partId.ts';
import { usePage } from '../../store/state/usePage.ts';
import { laterStrings } from '../../strings/later.ts';
import { ParameterTable } from './ParameterTable.tsx';

/** Up to so many stand in one column. */
const FEW_ROWS = 4;

interface ParameterTablesProps {
  readonly names: readonly string[];
  /** Or null while the check runs: the tables keep their place, empty. */
  readonly check: GradientCheck | null;
  readonly hasBug: boolean;
}

/** Every slope, found in two ways, in two columns. Renders only for a new check or another selected part. */
export const ParameterTables = memo(function ParameterTables({ names, check, hasBug }: ParameterTablesProps) {
  const words = laterStrings.check;
  const selected = usePage((state) => state.view.selected);
  const sizes = usePage((state) => state.run.snapshot?.architecture.sizes);
  const outlined = selected && sizes ? parameterIndex(sizes, selected) : -1;
  const half = names.length > FEW_ROWS ? Math.ceil(names.length / 2) : names.length;
  return (
    <div className="flex flex-wrap items-start gap-x-7 gap-y-3 *:min-w-[340px] *:flex-1 max-[499px]:*:min-w-0">
      {[0, half].map(
        (start) =>
          start < names.length && (
            <ParameterTable
              key={start}
              caption={start === 0 ? words.firstHalf : words.secondHalf}
              start={start}
              names={names.slice(start, start + half)}
              check={check}
              hasBug={hasBug}
              outlined={outlined}
            />
          ),
      )}
    </div>
  );
});
