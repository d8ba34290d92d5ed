import { type FormEvent, memo, useId, useState } from 'react';
import { LAST_POSITION } from '../../core/run/runSpec.ts';
import { goToPosition } from '../../store/actions/runActions.ts';
import { pageStore } from '../../store/state/pageStore.ts';
import { formatWhole } from '../../strings/formatNumber.ts';
import { laterStrings } from '../../strings/later.ts';
import { Popover } from '../shared/inputs/Popover.tsx';
import { parseDecimal } from '../shared/inputs/parseDecimal.ts';

const FIELD = 'epoch';

/** Covers the epoch's number and goes to another epoch. */
export const GoToEpoch = memo(function GoToEpoch() {
  const words = laterStrings.fields;
  return (
    <Popover
      trigger={<span className="sr-only">{words.goToEpoch}</span>}
      title={words.goToEpoch}
      width={212}
      triggerClass="absolute inset-0 min-h-[24px] w-full rounded-sm border-b border-dotted border-transparent hover:border-control pointer-coarse:-top-[9px] pointer-coarse:min-h-[44px]"
    >
      {(close) => <EpochField onGo={close} />}
    </Popover>
  );
});

function EpochField({ onGo }: { readonly onGo: () => void }) {
  const words = laterStrings.fields;
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);

  const go = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const epoch = parseDecimal(String(new FormData(form).get(FIELD) ?? ''));
    const updatesPerEpoch = pageStore.getState().run.snapshot?.updatesPerEpoch ?? 1;
    const wrong = problemOf(epoch, Math.floor(LAST_POSITION / updatesPerEpoch));
    setProblem(wrong);
    if (wrong !== null || epoch === null) return;
    goToPosition(epoch * updatesPerEpoch);
    form.reset();
    onGo();
  };

  return (
    <form onSubmit={go} noValidate>
      <label htmlFor={`${id}field`} className="font-semibold">
        {words.goToEpoch}
      </label>
      <input
        id={`${id}field`}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        name={FIELD}
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={`${id}help`}
        onChange={() => setProblem(null)}
        className="mt-1 h-8 w-full rounded-lg border border-control bg-card px-2 text-[14px] pointer-coarse:h-[44px] pointer-coarse:text-[16px]"
      />
      <p
        id={`${id}help`}
        role="status"
        className={`mt-1 text-[12px] ${problem === null ? 'text-muted' : 'text-invalid'}`}
      >
        {problem ?? words.goToHelp}
      </p>
    </form>
  );
}

function problemOf(epoch: number | null, lastEpoch: number): string | null {
  const words = laterStrings.fields;
  const { notANumber, notWhole, outOfRange } = words;
  if (epoch === null) return notANumber;
  if (!Number.isInteger(epoch)) return notWhole;
  return epoch < 0 || epoch > lastEpoch ? outOfRange('0', formatWhole(lastEpoch)) : null;
}
