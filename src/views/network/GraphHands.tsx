import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { PartId } from '../../core/model/partId.ts';
import { type ParameterGesture, startParameterGesture } from '../../store/actions/parameterGesture.ts';
import { select } from '../../store/actions/viewActions.ts';
import { canSetWeights } from '../../store/state/limits.ts';
import { usePage } from '../../store/state/usePage.ts';
import { laterStrings } from '../../strings/later.ts';
import { boxOnPage } from '../shared/page/onPage.ts';
import { dragParameter } from './cards/dragParameter.ts';
import { drawnNumber, heldNumber } from './cards/heldNumber.ts';
import { NumberCell } from './cards/NumberCell.tsx';
import { COARSE_STEP, FINE_STEP, STEP, stepped } from './cards/parameterSteps.ts';
import { partAtTarget } from './cards/usePartCard.ts';
import { parameterDrawnAt } from './partWalk.ts';

/** A press that moves no farther than this, in pixels, is a click and selects. */
const CLICK_DISTANCE = 4;

/** Keys that step a number, including the characters typed with Shift or a Mac's Alt. */
const UP = '+=±≠';
const DOWN = '_';
/** With Alt; alone, a minus begins a number. */
const DOWN_WITH_ALT = '-−–_—';
/** Keys that begin a number. */
const BEGINS = /^[-−.,\d]$/;

interface GraphHandsProps {
  readonly graph: RefObject<HTMLElement | null>;
  /** Id for the sentence that explains the keys. */
  readonly helpId: string;
}

/** A number being typed over its place in the graph. */
interface Editing {
  readonly part: PartId;
  /** The weight or neuron that had the focus. */
  readonly node: HTMLElement | SVGElement;
  /** The key that began the typing, or null to edit the present number. */
  readonly begun: string | null;
  readonly place: { readonly x: number; readonly y: number };
}

/**
 * Direct manipulation in the graph: a weight's chip and a neuron's bias can be dragged, keys step them, and digits replace
 * them, as in a spreadsheet. None of it where a task has fixed the weights.
 */
export function GraphHands({ graph, helpId }: GraphHandsProps) {
  const canSet = usePage(canSetWeights);
  const [editing, setEditing] = useState<Editing | null>(null);
  useEffect(() => {
    const { current } = graph;
    // At once, so that the next key already meets the cell.
    return current && canSet ? listen(current, (begun) => flushSync(() => setEditing(begun))) : undefined;
  }, [graph, canSet]);
  return (
    <>
      <p id={helpId} className="sr-only">
        {canSet ? laterStrings.cards.graphHelp : laterStrings.task.fixedWeights}
      </p>
      {editing && canSet && (
        <NumberCell
          key={editing.part}
          part={editing.part}
          begun={editing.begun}
          place={editing.place}
          onEnd={(returns) => {
            setEditing(null);
            if (returns) editing.node.focus();
          }}
        />
      )}
    </>
  );
}

function listen(graph: HTMLElement, edit: (editing: Editing) => void): () => void {
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
    dragParameter({
      part,
      element: number,
      press: event,
      towards: 'up',
      clickDistance: CLICK_DISTANCE,
      // Opening the dock moves the graph, which has to rest under the hand; a click selects by itself.
      onEnd: () => select(part),
    });
  };
  const beginTyping = (part: PartId, { target, key }: KeyboardEvent) => {
    end();
    const number = drawnNumber(target);
    if (!number) return;
    const box = boxOnPage(number.of);
    const around = boxOnPage(graph);
    const place = { x: (box.left + box.right) / 2 - around.left, y: (box.top + box.bottom) / 2 - around.top };
    edit({ part, node: number.node, begun: key === 'Enter' ? null : key, place });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    const part = parameterOf(event.target);
    const step = stepOf(event);
    if (event.key === 'Escape') {
      if (!gesture?.undo()) return;
      event.stopPropagation();
    } else if (event.key === 'Enter') {
      // A neuron's card has its bias; the graph opens the card of either.
      if (part?.startsWith('w')) beginTyping(part, event);
      else end();
      return;
    } else if (part === null) return;
    else if (step !== null) {
      gesture ??= startParameterGesture(part);
      gesture.set(stepped(gesture.value(), step));
    } else if (BEGINS.test(event.key) && !event.altKey) beginTyping(part, event);
    else return;
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
  return UP.includes(key) ? size : (altKey ? DOWN_WITH_ALT : DOWN).includes(key) ? -size : null;
}
