import { useId, useState } from 'react';
import { LARGEST_COORDINATE } from '../../../config/settings/domain.ts';
import type { Point } from '../../../core/run/runSpec.ts';
import { openQuantity } from '../../../store/actions/formulaActions.ts';
import { chooseProbe } from '../../../store/actions/viewActions.ts';
import { selectUnanswered } from '../../../store/state/atCursor.ts';
import { selectDataSet, selectProbe } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { formatExact } from '../../../strings/formatNumber.ts';
import { laterStrings } from '../../../strings/later.ts';
import { parseDecimal } from '../../shared/inputs/parseDecimal.ts';
import { usePainted } from '../../shared/painted/usePainted.ts';
import { HowComputed } from '../../shared/words/HowComputed.tsx';
import { readPrediction } from './readPrediction.ts';

export function TryInput() {
  const words = laterStrings.plane;
  const probe = usePage(selectProbe);
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();

  const commit = (index: 0 | 1, text: string) => {
    const value = parseDecimal(text);
    const isTooLarge = value !== null && Math.abs(value) > LARGEST_COORDINATE;
    const refuse = isTooLarge ? words.tooLarge : words.notANumber;
    const isRefused = value === null || isTooLarge;
    setProblem(isRefused ? refuse(text, laterStrings.plane.inputs[index], formatExact(probe[index])) : null);
    if (isRefused || value === probe[index]) return;
    chooseProbe(index === 0 ? [value, probe[1]] : [probe[0], value]);
  };

  return (
    <fieldset className="min-w-0 text-[12px]">
      <legend className="sr-only">{words.tryInput}</legend>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 aside:gap-x-1.5">
        {([0, 1] as const).map((index) => (
          <span key={index} className="flex items-center gap-1 aside:gap-0.5">
            <label htmlFor={`${id}${index}`} className="text-muted">
              {laterStrings.plane.inputs[index]}
            </label>
            <InputField
              id={`${id}${index}`}
              value={probe[index]}
              onCommit={(text) => commit(index, text)}
              onEdit={() => setProblem(null)}
            />
          </span>
        ))}
        <Prediction probe={probe} />
      </div>
      <p role="status" className={problem === null ? 'sr-only' : 'mt-1 text-[12px] text-invalid'}>
        {problem}
      </p>
    </fieldset>
  );
}

interface InputFieldProps {
  readonly id: string;
  readonly value: number;
  readonly onCommit: (text: string) => void;
  readonly onEdit: () => void;
}

function InputField({ id, value, onCommit, onEdit }: InputFieldProps) {
  /** Text being typed, or null while the field shows the chosen input. */
  const [draft, setDraft] = useState<string | null>(null);
  const finish = (text: string) => {
    setDraft(null);
    if (text !== formatExact(value)) onCommit(text);
  };
  return (
    <input
      id={id}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      value={draft ?? formatExact(value)}
      onChange={(event) => {
        setDraft(event.target.value);
        onEdit();
      }}
      onBlur={(event) => finish(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish(event.currentTarget.value);
        if (event.key === 'Escape') setDraft(null);
      }}
      className="h-7 w-[60px] rounded border aside:not-pointer-coarse:w-[58px] border-control bg-card px-[3px] text-ink pointer-coarse:h-[44px] pointer-coarse:w-[80px] pointer-coarse:text-[16px]"
    />
  );
}

/** The network's output; a click shows how it is computed. */
function Prediction({ probe }: { readonly probe: Point }) {
  const dataSet = usePage(selectDataSet);
  const outputLayer = usePage(({ run }) => (run.snapshot ? run.snapshot.architecture.sizes.length - 2 : null));
  const isUnanswered = usePage((state) => selectUnanswered(state) !== null);
  const name = laterStrings.plane.predictionName;
  const isAnswered = outputLayer !== null && !isUnanswered;
  const output = usePainted<HTMLOutputElement>(({ run }) => ({
    text: run.snapshot && isAnswered ? `→ ${readPrediction(run.snapshot, probe, dataSet)}` : '',
  }));
  return (
    <span className="relative">
      <output ref={output} aria-label={name} aria-live="off" className="font-semibold" />
      {isAnswered && (
        <HowComputed name={name} onOpen={() => openQuantity({ kind: 'a', layer: outputLayer, neuron: 0 })} />
      )}
    </span>
  );
}
