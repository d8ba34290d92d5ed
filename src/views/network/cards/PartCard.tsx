import { useLayoutEffect, useRef, useState } from 'react';
import { type PartId, parsePart } from '../../../core/model/partId.ts';
import { type Box, centredBox, enclosing } from '../../../geometry/box.ts';
import { cardPlace } from '../../../geometry/network/cardPlace.ts';
import { chipPlaces } from '../../../geometry/network/chipPlaces.ts';
import { edgePoint } from '../../../geometry/network/edgeCurve.ts';
import type { NetworkLayout } from '../../../geometry/network/networkLayout.ts';
import type { TileLayout } from '../../../geometry/network/tileColumns.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { strings } from '../../../strings/index.ts';
import { networkNow } from '../shownNetwork.ts';
import { InputCard } from './InputCard.tsx';
import { NeuronCard } from './NeuronCard.tsx';
import { CARD_MARK } from './usePartCard.ts';
import { WeightCard } from './WeightCard.tsx';

interface PartCardProps {
  readonly part: PartId;
  readonly layout: NetworkLayout;
  readonly sizes: readonly number[];
  /** Opened by a click, a tap or Enter: stays open, shows the computation, and has a close button. */
  readonly pinned: boolean;
  readonly onClose: () => void;
}

/** Fits beside a column of tiles at 1280 by 720. */
const WIDTH = 250;
/** Finger-sized fields with a grip need more. */
const TOUCH_WIDTH = 300;
const PRESENTING_WIDTH = 440;

/**
 * Exact numbers of one part, beside it. Follows the training and never takes the focus. Unless pinned, the pointer passes
 * through to the parts below.
 */
export function PartCard({ part, layout, sizes, pinned, onClose }: PartCardProps) {
  const hasNumbers = usePage((state) => networkNow(state, sizes) !== null);
  const card = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(0);
  const anchor = anchorOf(part, layout);
  const { panel } = layout;
  const wide = panel.presenting && panel.width >= 560;

  useLayoutEffect(() => {
    const content = card.current?.firstElementChild;
    if (!content) return;
    // Adds the content's border of 1 px on both sides.
    const observer = new ResizeObserver(() => setHeight(Math.ceil(content.getBoundingClientRect().height) + 2));
    observer.observe(content);
    setHeight(Math.ceil(content.getBoundingClientRect().height) + 2);
    return () => observer.disconnect();
  }, []);

  // On a phone the transport covers the lower end of the graph, so scroll a tapped card into view.
  const isShown = pinned && height > 0;
  useLayoutEffect(() => {
    if (isShown) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown]);

  const parsed = parsePart(part);
  if (!hasNumbers || !anchor || !parsed) return null;
  const width = panel.touch ? TOUCH_WIDTH : WIDTH;
  const size = { width: wide ? PRESENTING_WIDTH : width, height: Math.max(height, 40) };
  const box = cardPlace(anchor, size, panel, inSight(part, layout));
  const given = { sizes, pinned };

  return (
    <div
      ref={card}
      {...{ [CARD_MARK]: part }}
      className={`absolute z-10 overflow-x-hidden overflow-y-auto rounded-lg border border-control bg-card text-ink shadow-lg ${
        wide ? 'text-[20px]' : 'text-[13px]'
      } ${pinned ? '' : 'pointer-events-none'} ${height === 0 ? 'invisible' : ''}`}
      style={{ left: box.x, top: box.y, width: box.width, maxHeight: box.height }}
    >
      <div className="relative px-3 py-2">
        {pinned && (
          <button
            type="button"
            aria-label={strings.cards.close}
            onClick={onClose}
            className="absolute top-1 right-1 grid size-[24px] cursor-pointer place-items-center rounded-md text-[16px] leading-none text-muted hover:bg-sunken pointer-coarse:size-[44px]"
          >
            ×
          </button>
        )}
        {parsed.kind === 'input' && <InputCard {...given} input={parsed.input} />}
        {parsed.kind === 'neuron' && <NeuronCard {...given} layer={parsed.layer} neuron={parsed.neuron} />}
        {parsed.kind === 'weight' && <WeightCard {...given} layer={parsed.layer} from={parsed.from} to={parsed.to} />}
      </div>
    </div>
  );
}

/** The box that the card must not cover: a tile with its texts, or an edge's chip or middle. */
function anchorOf(part: PartId, layout: NetworkLayout): Box | null {
  const tile = layout.tiles.find((candidate) => candidate.part === part);
  if (tile) return wholeTile(tile);
  const edge = layout.edges.find((candidate) => candidate.part === part);
  if (!edge) return null;
  const { x, y } = edgePoint(edge, 0.5);
  return chipPlaces(layout, [edge]).get(part) ?? centredBox(x, y, 28, 28);
}

/** Boxes the card should leave visible: the other tiles, with the two ends of an edge counting double. */
function inSight(part: PartId, { tiles, edges }: NetworkLayout): readonly Box[] {
  const edge = edges.find((candidate) => candidate.part === part);
  const isEnd = ({ column, row }: TileLayout) =>
    edge !== undefined &&
    ((column === edge.layer && row === edge.from) || (column === edge.layer + 1 && row === edge.to));
  const others = tiles.filter((tile) => tile.part !== part);
  return [...others, ...others.filter(isEnd)].map(wholeTile);
}

function wholeTile({ square, title, lines }: TileLayout): Box {
  return enclosing(square, ...(title ? [title] : []), ...lines);
}
