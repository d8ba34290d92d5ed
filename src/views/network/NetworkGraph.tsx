import { type FocusEvent, type KeyboardEvent, type MouseEvent, useId, useMemo, useRef, useState } from 'react';
import { hasPart, type PartId, parsePart } from '../../core/model/partId.ts';
import { isCrowded } from '../../geometry/network/edgeWidth.ts';
import { inputRoom } from '../../geometry/network/inputRoom.ts';
import { networkLayout } from '../../geometry/network/networkLayout.ts';
import { withFittingChips } from '../../geometry/network/weightChips.ts';
import { select } from '../../store/actions/viewActions.ts';
import { isOnBoard } from '../../store/browser/pageScale.ts';
import { selectAtCursor } from '../../store/state/atCursor.ts';
import { canSetWeights } from '../../store/state/limits.ts';
import { selectDataSet } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { lazyView } from '../shared/page/lazyView.tsx';
import { useAllowed } from '../shared/page/limits.tsx';
import { useBoxSize } from '../shared/page/useBoxSize.ts';
import { useMediaQuery, WIDE } from '../shared/page/useMediaQuery.ts';
import { useInputNames } from '../shared/words/unitNames.ts';
import { heldNumber } from './cards/heldNumber.ts';
import { partAtTarget, usePartCard } from './cards/usePartCard.ts';
import { EdgeHitAreas } from './edges/EdgeHitAreas.tsx';
import { EdgeLines } from './edges/EdgeLines.tsx';
import { GraphParts } from './GraphParts.tsx';
import { drawnPart, isWalkKey, nextPart, parameterDrawnAt } from './partWalk.ts';
import { usePointing } from './pointing/usePointing.ts';
import { useShownSizes } from './shownNetwork.ts';

/** Of a line of text on the projector, in pixels. */
const NOTICE_HEIGHT = 26;
const NOT_MEASURED = { width: 0, height: 0 };

const EdgeHighlight = lazyView(() => import('./edges/EdgeHighlight.tsx').then((module) => module.EdgeHighlight));
const LitPart = lazyView(() => import('./edges/LitPart.tsx').then((module) => module.LitPart));
const LayerHeads = lazyView(() => import('./LayerHeads.tsx').then((module) => module.LayerHeads));
const GraphHands = lazyView(() => import('./GraphHands.tsx').then((module) => module.GraphHands));
const FlowLayer = lazyView(() => import('./flow/FlowLayer.tsx').then((module) => module.FlowLayer));
const InputSquares = lazyView(() => import('./inputs/InputSquares.tsx').then((module) => module.InputSquares));
const Callouts = lazyView(() => import('./callouts/Callouts.tsx').then((module) => module.Callouts));
const PointedEdge = lazyView(() => import('./pointing/PointedEdge.tsx').then((module) => module.PointedEdge));
const PointedNumbers = lazyView(() => import('./pointing/PointedNumbers.tsx').then((module) => module.PointedNumbers));
const MovedMost = lazyView(() => import('./change/MovedMost.tsx').then((module) => module.MovedMost));
const UnwrittenWeights = lazyView(() => import('./UnwrittenWeights.tsx').then((module) => module.UnwrittenWeights));
const PartCard = lazyView(() => import('./cards/PartCard.tsx').then((module) => module.PartCard));

/** The network graph: every neuron as a heat map of its activation, every weight as a line. Fills its container. */
export function NetworkGraph() {
  const frame = useRef<HTMLElement>(null);
  const headingId = useId();
  const { width, height } = useBoxSize(frame) ?? NOT_MEASURED;
  const sizes = useShownSizes();
  return (
    <section
      ref={frame}
      aria-labelledby={headingId}
      className="relative size-full overflow-clip [contain:size_layout] [overflow-clip-margin:6px]"
    >
      <h2 id={headingId} className="sr-only">
        {strings.network.heading}
      </h2>
      {sizes && width > 0 && <Graph sizes={sizes} width={width} height={height} />}
    </section>
  );
}

interface GraphProps {
  readonly sizes: readonly number[];
  readonly width: number;
  readonly height: number;
}

function Graph({ sizes, width, height }: GraphProps) {
  const presenting = usePage((state) => state.view.presenting);
  const isEmbedded = usePage((state) => state.view.embedded);
  const touch = useMediaQuery('(pointer: coarse)');
  const isWide = useMediaQuery(WIDE);
  const canSet = usePage(canSetWeights);
  const chosen = usePage((state) => state.view.selected);
  const selected = chosen && drawnPart(chosen);
  const canExplain = useAllowed('formula');
  const knowsCallouts = usePage((state) => state.view.knowsCallouts);
  const hasDock = usePage((state) => state.view.dock !== null);
  const hasStepped = usePage((state) => state.run.lastStep !== null);
  const isWithinUpdate = usePage((state) => selectAtCursor(state) !== null);
  const group = useRef<HTMLFieldSetElement>(null);
  const [visited, setVisited] = useState<PartId | null>(null);
  const helpId = useId();
  const [focused, setFocused] = useState<PartId | null>(null);
  const card = usePartCard();
  const pointing = usePointing();
  const names = useInputNames();
  const lines = usePage((state) => selectDataSet(state).scaling !== null) ? 2 : 1;
  // On the projector a line below many lines says how to read their weights.
  const notice = presenting && isCrowded(sizes) ? NOTICE_HEIGHT : 0;
  const layout = useMemo(() => {
    const plain = networkLayout(sizes, { width, height: height - notice, presenting, touch }, { names, lines });
    return presenting || isEmbedded ? withFittingChips(plain) : plain;
  }, [sizes, width, height, notice, presenting, isEmbedded, touch, names, lines]);
  // One Tab stop: the part last visited by keyboard, else the selection, if the network still has it.
  const tabStop = [visited, selected].find((part) => part !== null && isPartOf(sizes, part)) ?? 'x0';

  const focus = (part: PartId) =>
    group.current?.querySelector<HTMLElement | SVGElement>(`[data-part="${part}"]`)?.focus();

  /**
   * In a wide window a weight has no card for a mouse: the dock explains it, and the chip is its field. The projector has room for one of
   * both, a frame for none.
   */
  const toggleCard = (part: PartId) => {
    if (isEmbedded) return;
    if (canExplain && isOnBoard()) card.close();
    else if (touch || !isWide || !part.startsWith('w')) card.toggle(part);
    else card.close();
  };
  const walk = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const part = partAtTarget(event.target);
    if (part === null) return;
    if (isWalkKey(event.key)) {
      event.preventDefault();
      focus(nextPart(sizes, part, event.key));
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      select(part);
      toggleCard(part);
    }
  };
  const showFocused = (part: PartId | null) => {
    setFocused(part);
    pointing.setFocused(part);
  };
  const visit = (event: FocusEvent) => {
    const part = partAtTarget(event.target);
    if (part === null) return;
    setVisited(part);
    const isByKeyboard = event.target.matches(':focus-visible');
    showFocused(isByKeyboard ? part : null);
    // An open dock follows the keyboard. An already selected part may have one of its numbers marked, so keep it.
    if (isByKeyboard && hasDock && part !== selected) select(part);
  };
  const choose = (event: MouseEvent) => {
    const part = partAtTarget(event.target);
    if (part === null) return;
    setVisited(part);
    // The bias in a neuron's tile has its own formula.
    select((heldNumber(event) && parameterDrawnAt(part)) ?? part);
    toggleCard(part);
  };
  const given = { layout, sizes, selected };

  return (
    <div className="absolute inset-0" onPointerMove={pointing.onPointerMove} onPointerLeave={pointing.onPointerLeave}>
      <fieldset
        ref={group}
        aria-label={strings.network.graph}
        data-fixed={canSet ? undefined : ''}
        className="absolute inset-0 min-w-0 stacked:scroll-mt-[40px]"
        onClick={choose}
        onKeyDown={walk}
        onFocus={visit}
        onBlur={() => showFocused(null)}
      >
        <svg width={width} height={height} role="presentation" className="absolute inset-0 overflow-visible">
          <EdgeLines {...given} />
          <PointedEdge layout={layout} sizes={sizes} />
          <EdgeHighlight layout={layout} sizes={sizes} part={selected} kind="selected" />
          <EdgeHighlight layout={layout} sizes={sizes} part={focused} kind="focused" />
          <LitPart layout={layout} sizes={sizes} />
          <EdgeHitAreas layout={layout} />
        </svg>
        <GraphParts {...given} tabStop={tabStop} helpId={helpId} />
      </fieldset>
      <InputSquares box={inputRoom(layout)} />
      <GraphHands graph={group} helpId={helpId} />
      {isWithinUpdate && <FlowLayer layout={layout} selected={selected} />}
      {layout.heads.length > 0 && <LayerHeads layout={layout} />}
      <PointedNumbers {...given} />
      {presenting && <UnwrittenWeights layout={layout} />}
      {hasStepped && <MovedMost layout={layout} sizes={sizes} />}
      {!knowsCallouts && <Callouts layout={layout} />}
      {card.shown !== null && (
        <PartCard
          key={card.shown}
          part={drawnPart(card.shown)}
          layout={layout}
          sizes={sizes}
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
