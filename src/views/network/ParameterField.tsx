import { type KeyboardEvent, type PointerEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { PartId } from '../../core/partId.ts';
import { type ParameterGesture, takeHold } from '../../store/parameterGesture.ts';
import { setParameter } from '../../store/settingsActions.ts';
import { formatExact, formatSignificant } from '../../strings/formatNumber.ts';
import { strings } from '../../strings/index.ts';
import { parseDecimal } from '../shared/parseDecimal.ts';
import { COARSE_STEP, FINE_STEP, STEP, stepped } from './parameterSteps.ts';
import { ScrubGrip } from './ScrubGrip.tsx';

/** Digits of a number in a table. */
const DIGITS = 6;

interface ParameterFieldProps {
  readonly part: PartId;
  readonly label: string;
  readonly value: number;
  /** Id of what says how it is used, where many fields stand together: each is then short, and exact while it has the focus. */
  readonly sharedHelp?: string;
}

/**
 * A weight or bias with all its digits, to read and to set. Enter or leaving the field sets what was typed, arrow keys and
 * the grip act at once; Escape takes back what was done since.
 */
export function ParameterField({ part, label, value, sharedHelp }: ParameterFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  /** What is being typed; null while the field shows the value in force. */
  const [draft, setDraft] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const [hasFocus, setFocus] = useState(false);
  /** All arrow keys of one visit are one gesture. */
  const hand = useRef<ParameterGesture | null>(null);
  const isShort = sharedHelp !== undefined;
  const written = isShort && !hasFocus ? formatSignificant(value, DIGITS) : formatExact(value);

  const show = (text: string | null, wrong = false) => {
    setDraft(text);
    setWrong(wrong);
  };
  const letGo = () => {
    hand.current?.letGo();
    hand.current = null;
  };
  // The field's own text counts, not the draft: a tool that fills fields in may not have told of every letter.
  const commit = (text: string) => {
    letGo();
    if (text === written) return show(null);
    const number = parseDecimal(text);
    if (number === null) return show(text, true);
    show(null);
    if (number !== value) setParameter(part, number);
  };
  const stepBy = (step: number, text: string) => {
    hand.current ??= takeHold(part);
    const typed = text === written ? null : parseDecimal(text);
    hand.current.set(stepped(typed ?? hand.current.value(), step));
    show(null);
  };
  /** False where there is nothing to take back. */
  const takeBack = (input: HTMLInputElement): boolean => {
    if (input.value === written) return hand.current?.takeBack() ?? false;
    input.value = written;
    show(null);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const step = stepOf(event);
    if (event.key === 'Enter') return commit(input.value);
    if (step !== null) stepBy(step, input.value);
    // Where nothing was done, Escape closes the card.
    else if (event.key !== 'Escape' || !takeBack(input)) return;
    event.preventDefault();
  };
  const grip = ({ pointerType }: PointerEvent) => {
    if (field.current) commit(field.current.value);
    // A finger's press would bring up the keyboard of the screen.
    if (pointerType !== 'touch') field.current?.focus({ preventScroll: true });
  };

  useEffect(() => () => hand.current?.letGo(), []);
  // A number that was stepped to stays selected, so that it can be typed over.
  useLayoutEffect(() => {
    if (written !== '' && draft === null && (hand.current || isShort) && document.activeElement === field.current)
      field.current?.select();
  }, [written, draft, isShort]);

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
        title={isShort ? undefined : strings.cards.setHelp}
        value={draft ?? written}
        onFocus={(event) => {
          setFocus(true);
          event.currentTarget.select();
        }}
        onChange={(event) => show(event.currentTarget.value)}
        onBlur={(event) => {
          commit(event.currentTarget.value);
          setFocus(false);
        }}
        onKeyDown={onKeyDown}
        className={`h-[24px] rounded border border-hairline bg-transparent px-1.5 text-right font-semibold hover:border-control focus:border-control aria-invalid:border-negative pointer-coarse:h-[44px] pointer-coarse:text-[16px] ${
          isShort ? 'w-[7.5em]' : 'w-[13.5em]'
        } ${part.startsWith('b') ? '' : value < 0 ? 'text-negative' : 'text-positive'}`}
      />
      {!isShort && <ScrubGrip part={part} onPress={grip} />}
      {(isWrong || !isShort) && (
        <span
          id={id}
          role={isWrong ? 'status' : undefined}
          className={isWrong ? 'block text-[12px] text-negative' : 'sr-only'}
        >
          {isWrong ? strings.fields.notANumber : strings.cards.setHelp}
        </span>
      )}
    </>
  );
}

/** What a key changes; null for all but arrows and pages up and down. Browsers leave Shift and Alt with arrows free here. */
function stepOf({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): number | null {
  if (metaKey) return null;
  if (key === 'PageUp' || key === 'PageDown') return key === 'PageUp' ? COARSE_STEP : -COARSE_STEP;
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const size = altKey || ctrlKey ? FINE_STEP : shiftKey ? COARSE_STEP : STEP;
  return key === 'ArrowUp' ? size : -size;
}
