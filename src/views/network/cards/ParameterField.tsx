import { type KeyboardEvent, type PointerEvent, useEffect, useId, useRef, useState } from 'react';
import type { PartId } from '../../../core/model/partId.ts';
import { type ParameterGesture, startParameterGesture } from '../../../store/actions/parameterGesture.ts';
import { setParameter } from '../../../store/actions/settingsActions.ts';
import { canSetWeights } from '../../../store/state/limits.ts';
import type { PageState } from '../../../store/state/pageState.ts';
import { pageStore } from '../../../store/state/pageStore.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { formatExact, formatSignificant } from '../../../strings/formatNumber.ts';
import { laterStrings } from '../../../strings/later.ts';
import { parseDecimal } from '../../shared/inputs/parseDecimal.ts';
import { whyUnreadable } from '../../shared/inputs/whyUnreadable.ts';
import { PaintedText } from '../../shared/painted/PaintedText.tsx';
import { usePaint, write } from '../../shared/painted/usePainted.ts';
import { COARSE_STEP, FINE_STEP, STEP, stepped } from './parameterSteps.ts';
import { ScrubGrip } from './ScrubGrip.tsx';

/** Digits of a number in a table. */
const DIGITS = 6;

interface ParameterFieldProps {
  readonly part: PartId;
  readonly label: string;
  /** The current value, which the field follows. */
  readonly valueIn: (state: PageState) => number;
  /** Id of a shared help text, for tables of fields; such a field is short, and exact while focused. */
  readonly sharedHelp?: string;
}

/**
 * A weight or bias with all its digits, editable unless a task has fixed it. Enter or leaving the field applies typed text; arrow keys and the grip act at
 * once; Escape undoes the changes since.
 */
export function ParameterField(props: ParameterFieldProps) {
  const canSet = usePage(canSetWeights);
  return canSet ? <EditableField {...props} /> : <FixedNumber {...props} />;
}

/** The same number where a task has fixed it. */
function FixedNumber({ label, valueIn, sharedHelp }: ParameterFieldProps) {
  const isShort = sharedHelp !== undefined;
  return (
    <span title={laterStrings.task.fixed} className="font-semibold">
      <span className="sr-only">{label}: </span>
      <PaintedText
        of={(state) => (isShort ? formatSignificant(valueIn(state), DIGITS) : formatExact(valueIn(state)))}
      />
    </span>
  );
}

function EditableField({ part, label, valueIn, sharedHelp }: ParameterFieldProps) {
  const id = useId();
  /** The last painted text. Any other text was typed, or filled in by a tool that may not report every letter. */
  const painted = useRef('');
  const hasFocus = useRef<boolean>(false);
  const [problem, setProblem] = useState<string | null>(null);
  const isWrong = problem !== null;
  /** All arrow key presses of one visit are one gesture. */
  const gesture = useRef<ParameterGesture | null>(null);
  const isShort = sharedHelp !== undefined;
  const isWeight = part.startsWith('w');

  const isTyped = (input: HTMLInputElement) => input.value !== painted.current;
  const paint = (input: HTMLInputElement, state: PageState) => {
    const value = valueIn(state);
    write(input, { 'data-negative': isWeight && value < 0 ? '' : null });
    const text = isShort && !hasFocus.current ? formatSignificant(value, DIGITS) : formatExact(value);
    if (isTyped(input) || input.value === text) return;
    // A selected or stepped number stays selected while training changes it.
    const isSelected = input.selectionStart === 0 && input.selectionEnd === input.value.length;
    painted.current = text;
    input.value = text;
    if (hasFocus.current && (isSelected || gesture.current || isShort)) input.select();
  };
  const field = usePaint<HTMLInputElement>(paint);

  /** Shows the current value again. */
  const restore = (input: HTMLInputElement) => {
    painted.current = input.value;
    setProblem(null);
    paint(input, pageStore.getState());
  };
  const end = () => {
    gesture.current?.end();
    gesture.current = null;
  };
  const commit = (input: HTMLInputElement) => {
    end();
    if (!isTyped(input)) return restore(input);
    const number = parseDecimal(input.value);
    if (number === null) return setProblem(whyUnreadable(input.value));
    if (number !== valueIn(pageStore.getState())) setParameter(part, number);
    restore(input);
  };
  const stepBy = (step: number, input: HTMLInputElement) => {
    gesture.current ??= startParameterGesture(part);
    const typed = isTyped(input) ? parseDecimal(input.value) : null;
    gesture.current.set(stepped(typed ?? gesture.current.value(), step));
    restore(input);
  };
  /** Returns false if there is nothing to undo. */
  const takeBack = (input: HTMLInputElement): boolean => {
    if (!isTyped(input)) return gesture.current?.undo() ?? false;
    restore(input);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const step = stepOf(event);
    if (event.key === 'Enter') return commit(input);
    if (step !== null) stepBy(step, input);
    // With nothing to undo, Escape closes the card.
    else if (event.key !== 'Escape' || !takeBack(input)) return;
    event.preventDefault();
  };
  const grip = ({ pointerType }: PointerEvent) => {
    if (field.current) commit(field.current);
    // A touch would bring up the on-screen keyboard.
    if (pointerType !== 'touch') field.current?.focus({ preventScroll: true });
  };

  useEffect(() => () => gesture.current?.end(), []);

  return (
    <>
      <input
        ref={field}
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? id : (sharedHelp ?? id)}
        title={isShort ? undefined : laterStrings.cards.setHelp}
        onFocus={({ currentTarget }) => {
          hasFocus.current = true;
          paint(currentTarget, pageStore.getState());
          currentTarget.select();
        }}
        onChange={() => setProblem(null)}
        onBlur={({ currentTarget }) => {
          hasFocus.current = false;
          commit(currentTarget);
        }}
        onKeyDown={onKeyDown}
        className={`h-[24px] rounded border border-hairline bg-transparent px-1.5 text-right font-semibold hover:border-control focus:border-control aria-invalid:border-invalid pointer-coarse:h-[44px] pointer-coarse:text-[16px] ${
          isShort ? 'w-[7.5em]' : 'w-[13.5em]'
        } ${isWeight ? 'text-positive data-negative:text-negative' : ''}`}
      />
      {!isShort && <ScrubGrip part={part} onPress={grip} />}
      {(isWrong || !isShort) && (
        <span
          id={id}
          role={isWrong ? 'status' : undefined}
          className={isWrong ? 'block text-[12px] text-invalid' : 'sr-only'}
        >
          {problem ?? laterStrings.cards.setHelp}
        </span>
      )}
    </>
  );
}

/** Step of a key, or null for keys other than arrows and page keys. Browsers do not use Shift or Alt with arrows here. */
function stepOf({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): number | null {
  if (metaKey) return null;
  if (key === 'PageUp' || key === 'PageDown') return key === 'PageUp' ? COARSE_STEP : -COARSE_STEP;
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const size = altKey || ctrlKey ? FINE_STEP : shiftKey ? COARSE_STEP : STEP;
  return key === 'ArrowUp' ? size : -size;
}
