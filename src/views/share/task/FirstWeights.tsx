import { useId } from 'react';
import { laterStrings } from '../../../strings/later.ts';

interface FirstWeightsProps {
  /** Whether each student draws first weights. */
  readonly isDrawn: boolean;
  readonly onChange: (isDrawn: boolean) => void;
}

/** The same first weights for all, or other ones for each student. */
export function FirstWeights({ isDrawn, onChange }: FirstWeightsProps) {
  const words = laterStrings.taskDialog;
  const group = useId();
  return (
    <fieldset className="mt-2.5">
      <legend className="text-[16px] font-bold">{words.start}</legend>
      <div className="flex flex-wrap gap-x-6">
        {([false, true] as const).map((drawn) => (
          <label
            key={String(drawn)}
            className="flex min-h-[36px] cursor-pointer items-center gap-2.5 text-[15px] pointer-coarse:min-h-[44px]"
          >
            <input
              type="radio"
              name={group}
              checked={isDrawn === drawn}
              onChange={() => onChange(drawn)}
              className="size-5 shrink-0 cursor-pointer accent-ink"
            />
            {drawn ? words.otherWeights : words.sameWeights}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
