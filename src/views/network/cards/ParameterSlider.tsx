import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import type { PartId } from '../../../core/model/partId.ts';
import { type ParameterGesture, startRestingGesture } from '../../../store/actions/parameterGesture.ts';
import type { PageState } from '../../../store/state/pageState.ts';
import { pageStore } from '../../../store/state/pageStore.ts';
import { laterStrings } from '../../../strings/later.ts';
import { spokenNumber } from '../../../strings/numberText.ts';
import { usePaint, write } from '../../shared/painted/usePainted.ts';
import { sliderEnd } from './parameterSteps.ts';
import { parameterIn } from './parameterValue.ts';

/** Steps from the middle of a slider to its end. */
const STEPS = 200;

interface ParameterSliderProps {
  /** A weight or bias. */
  readonly part: PartId;
  readonly label: string;
  readonly describedBy: string;
}

/**
 * A slider around 0 for a weight or bias. A drag, or a key until its release, is one intervention; training rests meanwhile.
 * Escape takes the last one back.
 */
export function ParameterSlider({ part, label, describedBy }: ParameterSliderProps) {
  const gesture = useRef<ParameterGesture | null>(null);
  /** The last gesture, for Escape. */
  const last = useRef<ParameterGesture | null>(null);
  const end = useRef(0);

  const paint = (slider: HTMLInputElement, state: PageState) => {
    const value = parameterIn(state, part);
    write(slider, { 'aria-valuetext': spokenNumber(value) });
    // Under the hand the browser moves the slider, and its ends hold still.
    if (gesture.current) return;
    adjustEnds(slider, value, end);
  };
  const slider = usePaint<HTMLInputElement>(paint);

  const finish = useCallback(() => {
    if (!gesture.current) return;
    gesture.current.end();
    gesture.current = null;
    // The number under the hand may lie at an end.
    if (slider.current) adjustEnds(slider.current, parameterIn(pageStore.getState(), part), end);
  }, [slider, part]);
  const press = () => {
    // The release may come anywhere, and Firefox may move the slider once more after it.
    const finishAfterRelease = () => setTimeout(finish);
    addEventListener('pointerup', finishAfterRelease, { once: true });
    addEventListener('pointercancel', finishAfterRelease, { once: true });
  };
  const move = (value: number) => {
    gesture.current ??= startRestingGesture(part);
    last.current = gesture.current;
    gesture.current.set(value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    finish();
    if (!last.current?.undo()) return;
    event.preventDefault();
    event.stopPropagation();
  };

  useEffect(() => finish, [finish]);

  return (
    <input
      ref={slider}
      type="range"
      aria-label={label}
      aria-describedby={describedBy}
      title={laterStrings.fields.sliderHelp}
      onInput={({ currentTarget }) => move(currentTarget.valueAsNumber)}
      onPointerDown={press}
      onKeyDown={onKeyDown}
      onKeyUp={finish}
      onBlur={finish}
      className="h-[28px] w-[140px] cursor-pointer accent-ink pointer-coarse:h-[44px]"
    />
  );
}

/** Gives the slider ends that hold the value. */
function adjustEnds(slider: HTMLInputElement, value: number, end: RefObject<number>): void {
  end.current = sliderEnd(value, end.current);
  write(slider, { min: String(-end.current), max: String(end.current), step: String(end.current / STEPS) });
  slider.value = String(value);
}
