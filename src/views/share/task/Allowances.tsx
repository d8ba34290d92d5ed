import { useId } from 'react';
import { type AllowanceName, allowanceNames } from '../../../config/task/controls.ts';
import { laterStrings } from '../../../strings/later.ts';
import { Check } from './Check.tsx';

interface AllowancesProps {
  readonly allowed: readonly AllowanceName[];
  /** Whether each student draws first weights. */
  readonly otherWeights: boolean;
  readonly onChange: (allowed: readonly AllowanceName[]) => void;
}

/** What students may use: nine checkboxes. */
export function Allowances({ allowed, otherWeights, onChange }: AllowancesProps) {
  const words = laterStrings.taskDialog;
  const helpId = useId();
  return (
    <fieldset aria-describedby={helpId} className="mt-4">
      <legend className="contents">
        <span className="text-[16px] font-bold">{words.allowed}</span>
      </legend>
      <span id={helpId} className="ml-2 text-[13px] text-muted">
        {words.allowedHelp}
      </span>
      <div className="mt-1 grid grid-cols-3 max-[559px]:grid-cols-2">
        {allowanceNames.map((name) => {
          const isPointless = name === 'new' && !otherWeights;
          return (
            <Check
              key={name}
              label={words.allowances[name]}
              isOn={allowed.includes(name) && !isPointless}
              why={isPointless ? words.newNeedsDraw : null}
              onChange={(isOn) =>
                onChange(allowanceNames.filter((each) => (each === name ? isOn : allowed.includes(each))))
              }
            />
          );
        })}
      </div>
    </fieldset>
  );
}
