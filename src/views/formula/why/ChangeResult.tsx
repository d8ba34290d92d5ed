import { useRef } from 'react';
import type { Snapshot } from '../../../core/run/snapshot.ts';
import type { UpdateRecord } from '../../../core/run/updateRecord.ts';
import { writtenNumber } from '../../../formula/digits.ts';
import type { StepChange } from '../../../formula/stepChange.ts';
import { laterStrings } from '../../../strings/later.ts';
import { useBoxSize } from '../../shared/page/useBoxSize.ts';
import { CalmEpoch } from '../../shared/painted/CalmEpoch.tsx';
import { Indexed } from '../../shared/words/Indexed.tsx';
import { FormulaLine } from '../FormulaLine.tsx';
import { inFull } from '../shortNames.ts';
import { Change } from './Change.tsx';
import { updateTitle } from './explainedUpdate.ts';

interface ChangeResultProps {
  readonly snapshot: Snapshot;
  readonly record: UpdateRecord;
  readonly change: StepChange;
  /** The value at this position: it may have been set by hand since the update. */
  readonly now: number;
  readonly isWeight: boolean;
  /** The neuron whose bias it is, where the neuron is what is selected. */
  readonly biasOf: string | null;
}

/** Old and new value, why the step went this way, and its rule in numbers. */
export function ChangeResult({ snapshot, record, change, now, isWeight, biasOf }: ChangeResultProps) {
  const words = laterStrings.why;
  const box = useRef<HTMLDivElement>(null);
  const room = useBoxSize(box)?.width ?? 380;
  const isLast = snapshot.updates?.last === record;
  return (
    <div ref={box}>
      <p className="text-[13px] text-muted">
        {biasOf !== null && (
          <>
            <Indexed text={words.biasOf(biasOf)} />
            {' · '}
          </>
        )}
        {updateTitle(snapshot, record)} <CalmEpoch />
      </p>
      <Change before={change.before} after={change.after} isHeld={change.isHeld} />
      {isLast && !Object.is(now, change.after) && <p>{words.setSince(writtenNumber(now))}</p>}
      <p className="mt-1 text-[15px] leading-[21px]">
        <Sentence change={change} thing={isWeight ? words.weight : words.bias} />
      </p>
      <div className="mt-1">
        {change.rule.map((formula) => (
          <FormulaLine
            key={formula.symbol.base}
            formula={formula}
            short={inFull}
            room={room}
            notes={formula.notes.flatMap(({ kind }) =>
              kind === 'deadLink' || kind === 'held' ? laterStrings.formula[kind] : [],
            )}
            isStacked
          />
        ))}
      </div>
    </div>
  );
}

function Sentence({ change, thing }: { readonly change: StepChange; readonly thing: string }) {
  const words = laterStrings.why;
  const { before, after, slope, isBug, isHeld, cause } = change;
  const rises = after > before;
  const number = <strong className="text-backward">{writtenNumber(slope)}</strong>;
  if (isBug)
    return (
      <>
        {words.withBug}
        {number}
        {isHeld ? words.withBugHeld : words.withBugEnd}
      </>
    );
  if (slope === 0)
    return (
      <>
        {words.noSlope(thing)} {cause && (rises ? words.noSlopeRaises(cause) : words.noSlopeLowers(cause))}
      </>
    );
  return (
    <>
      {slope < 0 ? words.lowers(thing) : words.raises(thing)}
      {number}
      {isHeld
        ? words.butHeld
        : after === before
          ? words.butStays
          : cause
            ? rises
              ? words.butStepRaises(cause)
              : words.butStepLowers(cause)
            : rises
              ? words.soStepRaises
              : words.soStepLowers}
    </>
  );
}
