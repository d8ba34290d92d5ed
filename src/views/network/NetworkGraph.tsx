import { type FocusEvent, type KeyboardEvent, type MouseEvent, useId, useMemo, useRef, useState } from 'react';
import { hasPart, type PartId, parsePart } from '../../core/model/partId.ts';
import { inputRoom } from '../../geometry/network/inputRoom.ts';
import { networkLayout } from '../../geometry/network/networkLayout.ts';
import { select } from '../../store/actions/viewActions.ts';
import { selectAtCursor } from '../../store/state/atCursor.ts';
import { selectDataSet } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { lazyView } from '../shared/page/lazyView.tsx';
import { useBoxSize } from '../shared/page/useBoxSize.ts';
import { useMediaQuery } from '../shared/page/useMediaQuery.ts';
import { useInputNames } from '../shared/words/unitNames.ts';
import { heldNumber } from './cards/heldNumber.ts';
import { partAtTarget, usePartCard } from './cards/usePartCard.ts';
import { EdgeButtons } from './edges/EdgeButtons.tsx';
import { EdgeHitAreas } from './edges/EdgeHitAreas.tsx';
import { EdgeLines } from './edges/EdgeLines.tsx';
import { drawnPart, isWalkKey, nextPart, parameterDrawnAt } from './partWalk.ts';
import { useShownSizes } from './shownNetwork.ts';
import { UnitTiles } from './tiles/UnitTiles.tsx';

const NOT_MEASURED = { width: 0, height: 0 };

const EdgeHighlight = lazyView(() => import('./edges/EdgeHighlight.tsx').then((module) => module.EdgeHighlight));
const LitPart = lazyView(() => import('./edges/LitPart.tsx').then((module) => module.LitPart));
const ColumnHeads = lazyView(() => import('./ColumnHeads.tsx').then((module) => module.ColumnHeads));
const GraphHands = lazyView(() => import('./GraphHands.tsx').then((module) => module.GraphHands));
const FlowLayer = lazyView(() => import('./flow/FlowLayer.tsx').then((module) => module.FlowLayer));
const WeightChanges = lazyView(() => import('./edges/WeightChanges.tsx').then((module) => module.WeightChanges));
const InputSquares = lazyView(() => import('./inputs/InputSquares.tsx').then((module) => module.InputSquares));
const Callouts = lazyView(() => import('./callouts/Callouts.tsx').then((module) => module.Callouts));
const PartCard = lazyView(() => import('./cards/PartCard.tsx').then((module) => module.PartCard));

/** The network graph: every neuron as a heat map of its activation, every weight as a line. Fills its container. */
export function NetworkGraph() {
  const frame = useRef<HTMLDivElement>(null);
  const { width, height } = useBoxSize(frame) ?? NOT_MEASURED;
  const sizes = useShownSizes();
  return (
    <div ref={frame} className="relative size-full overflow-clip [contain:size_layout] [overflow-clip-margin:6px]">
      {sizes && width > 0 && <Graph sizes={sizes} width={width} height={height} />}
    </div>
  );
}

interface GraphProps {
  readonly sizes: readonly number[];
  readonly width: number;
  readonly height: number;
}

function Graph({ sizes, width, height }: GraphProps) {
  const presenting = usePage((state) => state.view.presenting);
  const touch = useMediaQuery('(pointer: coarse)');
  const chosen = usePage((state) => state.view.selected);
  const selected = chosen && drawnPart(chosen);
  const knowsCallouts = usePage((state) => state.view.knowsCallouts);
  const hasStepped = usePage((state) => state.run.lastStep !== null);
  const isWithinUpdate = usePage((state) => selectAtCursor(state) !== null);
  const group = useRef<HTMLFieldSetElement>(null);
  const [visited, setVisited] = useState<PartId | null>(null);
  const helpId = useId();
  const card = usePartCard();
  const names = useInputNames();
  const lines = usePage((state) => selectDataSet(state).scaling !== null) ? 2 : 1;
  const layout = useMemo(
    () => networkLayout(sizes, { width, height, presenting, touch }, { names, lines }),
    [sizes, width, height, presenting, touch, names, lines],
  );
  // One Tab stop: the part last visited by keyboard, else the selection, if the network still has it.
  const tabStop = [visited, selected].find((part) => part !== null && isPartOf(sizes, part)) ?? 'x0';

  const focus = (part: PartId) =>
    group.current?.querySelector<HTMLElement | SVGElement>(`[data-part="${part}"]`)?.focus();

  const walk = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const part = partAtTarget(event.target);
    if (part === null) return;
    if (isWalkKey(event.key)) {
      event.preventDefault();
      focus(nextPart(sizes, part, event.key));
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      select(part);
      card.togglePin(part);
    }
  };
  const visit = (event: FocusEvent) => {
    const part = partAtTarget(event.target);
    if (part === null) return;
    setVisited(part);
    const isByKeyboard = event.target.matches(':focus-visible');
    card.setFocused(isByKeyboard ? part : null);
    // The formulas below follow the keyboard. An already selected part may have one of its numbers marked, so keep it.
    if (isByKeyboard && part !== selected) select(part);
  };
  const choose = (event: MouseEvent) => {
    const part = partAtTarget(event.target);
    if (part === null) return card.close();
    setVisited(part);
    // The bias in a neuron's tile has its own formula.
    select((heldNumber(event) && parameterDrawnAt(part)) ?? part);
    card.togglePin(part);
  };

  return (
    <div className="absolute inset-0" onPointerOver={card.onPointerOver} onPointerLeave={card.onPointerLeave}>
      <fieldset
        ref={group}
        aria-label={strings.network.graph}
        className="absolute inset-0 min-w-0"
        onClick={choose}
        onKeyDown={walk}
        onFocus={visit}
        onBlur={() => card.setFocused(null)}
      >
        <svg width={width} height={height} role="presentation" className="absolute inset-0 overflow-visible">
          <EdgeLines layout={layout} sizes={sizes} selected={selected} />
          <EdgeHighlight layout={layout} sizes={sizes} part={card.shown} kind="hovered" />
          <EdgeHighlight layout={layout} sizes={sizes} part={selected} kind="selected" />
          <EdgeHighlight layout={layout} sizes={sizes} part={card.focused} kind="focused" />
          <LitPart layout={layout} sizes={sizes} />
          {hasStepped && <WeightChanges layout={layout} sizes={sizes} selected={selected} />}
          <EdgeHitAreas layout={layout} />
          <EdgeButtons layout={layout} sizes={sizes} selected={selected} tabStop={tabStop} helpId={helpId} />
        </svg>
        <UnitTiles layout={layout} sizes={sizes} selected={selected} tabStop={tabStop} helpId={helpId} />
      </fieldset>
      <InputSquares box={inputRoom(layout)} />
      <GraphHands graph={group} helpId={helpId} />
      {isWithinUpdate && <FlowLayer layout={layout} selected={selected} />}
      <ColumnHeads layout={layout} sizes={sizes} />
      {!knowsCallouts && <Callouts layout={layout} />}
      {card.shown !== null && (
        <PartCard
          key={card.shown}
          part={drawnPart(card.shown)}
          layout={layout}
          sizes={sizes}
          pinned={card.isPinned}
          onClose={() => {
            card.close();
            focus(tabStop);
          }}
        />
      )}
    </div>
  );
}

function isPartOf(sizes: readonly number[], name: PartId): boolean {
  const part = parsePart(name);
  return part !== null && hasPart(sizes, part);
}
