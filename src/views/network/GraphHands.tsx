import { type RefObject, useEffect } from 'react';
import { type PartId, parsePart } from '../../core/partId.ts';
import { type ParameterGesture, takeHold } from '../../store/parameterGesture.ts';
import { laterStrings } from '../../strings/later.ts';
import { dragParameter } from './dragParameter.ts';
import { COARSE_STEP, FINE_STEP, STEP, stepped } from './parameterSteps.ts';
import { partOf } from './usePartCard.ts';

/** A press that moves no farther than this, in pixels, selects. */
const CLICK_DISTANCE = 4;

/** Keys that make a number larger or smaller, also as Shift and a Mac's Alt write them. */
const UP = '+=±≠';
const DOWN = '-_−–—';

interface GraphHandsProps {
  readonly graph: RefObject<HTMLElement | null>;
  /** Id for the sentence that says what the keys do. */
  readonly helpId: string;
}

/** What hands do to the numbers in the graph: a weight's chip and a neuron's bias can be dragged, and keys step them. */
export function GraphHands({ graph, helpId }: GraphHandsProps) {
  useEffect(() => (graph.current ? listen(graph.current) : undefined), [graph]);
  return (
    <p id={helpId} className="sr-only">
      {laterStrings.cards.graphHelp}
    </p>
  );
}

function listen(graph: HTMLElement): () => void {
  /** All keys of one visit to a part are one gesture. */
  let hand: ParameterGesture | null = null;
  const letGo = () => {
    hand?.letGo();
    hand = null;
  };
  const onPointerDown = (event: PointerEvent) => {
    const part = parameterOf(event.target);
    const held = event.isPrimary && event.button === 0 ? heldBy(event) : null;
    if (part === null || held === null) return;
    letGo();
    dragParameter({ part, element: held, press: event, towards: 'up', clickDistance: CLICK_DISTANCE });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') return letGo();
    if (event.key === 'Escape') {
      if (!hand?.takeBack()) return;
      event.stopPropagation();
    } else {
      const part = parameterOf(event.target);
      const step = stepOf(event);
      if (part === null || step === null) return;
      hand ??= takeHold(part);
      hand.set(stepped(hand.value(), step));
    }
    event.preventDefault();
  };
  graph.addEventListener('pointerdown', onPointerDown);
  graph.addEventListener('keydown', onKeyDown);
  graph.addEventListener('focusout', letGo);
  return () => {
    letGo();
    graph.removeEventListener('pointerdown', onPointerDown);
    graph.removeEventListener('keydown', onKeyDown);
    graph.removeEventListener('focusout', letGo);
  };
}

/** The weight, or the bias of the neuron, that a node of the picture belongs to; null for an input, which is data. */
function parameterOf(target: EventTarget | null): PartId | null {
  const name = target && partOf(target);
  const part = name && parsePart(name);
  if (part?.kind === 'neuron') return `b${part.layer}.${part.neuron}`;
  return part?.kind === 'weight' ? name : null;
}

/** What of the picture is pressed and can be dragged. Not every browser says which part of a button was pressed. */
function heldBy({ target, clientX, clientY }: PointerEvent): Element | null {
  const node = target instanceof Element ? target.closest('[data-part]') : null;
  const number = node?.matches('[data-hold]') ? node : node?.querySelector('[data-hold]');
  if (!number) return null;
  const { left, right, top, bottom } = number.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom ? number : null;
}

function stepOf({ key, altKey }: KeyboardEvent): number | null {
  if (key === 'PageUp') return COARSE_STEP;
  if (key === 'PageDown') return -COARSE_STEP;
  const size = altKey ? FINE_STEP : STEP;
  if (key.length > 1) return null;
  return UP.includes(key) ? size : DOWN.includes(key) ? -size : null;
}
