import { type RefObject, useEffect } from 'react';
import type { PartId } from '../../core/model/partId.ts';
import { type ParameterGesture, startParameterGesture } from '../../store/actions/parameterGesture.ts';
import { select } from '../../store/actions/viewActions.ts';
import { strings } from '../../strings/index.ts';
import { dragParameter } from './cards/dragParameter.ts';
import { heldNumber } from './cards/heldNumber.ts';
import { COARSE_STEP, FINE_STEP, STEP, stepped } from './cards/parameterSteps.ts';
import { partAtTarget } from './cards/usePartCard.ts';
import { parameterDrawnAt } from './partWalk.ts';

/** A press that moves no farther than this, in pixels, is a click and selects. */
const CLICK_DISTANCE = 4;

/** Keys that step a number, including the characters typed with Shift or a Mac's Alt. */
const UP = '+=±≠';
const DOWN = '-_−–—';

interface GraphHandsProps {
  readonly graph: RefObject<HTMLElement | null>;
  /** Id for the sentence that explains the keys. */
  readonly helpId: string;
}

/** Direct manipulation in the graph: a weight's chip and a neuron's bias can be dragged, and keys step them. */
export function GraphHands({ graph, helpId }: GraphHandsProps) {
  useEffect(() => (graph.current ? listen(graph.current) : undefined), [graph]);
  return (
    <p id={helpId} className="sr-only">
      {strings.cards.graphHelp}
    </p>
  );
}

function listen(graph: HTMLElement): () => void {
  /** All key presses while one part has the focus are one gesture. */
  let gesture: ParameterGesture | null = null;
  const end = () => {
    gesture?.end();
    gesture = null;
  };
  const onPointerDown = (event: PointerEvent) => {
    const part = parameterOf(event.target);
    const number = event.isPrimary && event.button === 0 ? heldNumber(event) : null;
    if (part === null || number === null) return;
    end();
    select(part);
    dragParameter({ part, element: number, press: event, towards: 'up', clickDistance: CLICK_DISTANCE });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') return end();
    if (event.key === 'Escape') {
      if (!gesture?.undo()) return;
      event.stopPropagation();
    } else {
      const part = parameterOf(event.target);
      const step = stepOf(event);
      if (part === null || step === null) return;
      gesture ??= startParameterGesture(part);
      gesture.set(stepped(gesture.value(), step));
    }
    event.preventDefault();
  };
  graph.addEventListener('pointerdown', onPointerDown);
  graph.addEventListener('keydown', onKeyDown);
  graph.addEventListener('focusout', end);
  return () => {
    end();
    graph.removeEventListener('pointerdown', onPointerDown);
    graph.removeEventListener('keydown', onKeyDown);
    graph.removeEventListener('focusout', end);
  };
}

/** The parameter that can be changed at a node of the graph, or null for an input, which is data. */
function parameterOf(target: EventTarget | null): PartId | null {
  const part = target && partAtTarget(target);
  return part && parameterDrawnAt(part);
}

function stepOf({ key, altKey }: KeyboardEvent): number | null {
  if (key === 'PageUp') return COARSE_STEP;
  if (key === 'PageDown') return -COARSE_STEP;
  const size = altKey ? FINE_STEP : STEP;
  if (key.length > 1) return null;
  return UP.includes(key) ? size : DOWN.includes(key) ? -size : null;
}
