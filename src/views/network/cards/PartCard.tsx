import { useLayoutEffect, useRef, useState } from 'react';
import { type PartId, parsePart } from '../../../core/model/partId.ts';
import { type Box, centredBox, enclosing } from '../../../geometry/box.ts';
import { cardPlace, type InSight } from '../../../geometry/network/cardPlace.ts';
import { chipPlaces } from '../../../geometry/network/chipPlaces.ts';
import { edgePoint } from '../../../geometry/network/edgeCurve.ts';
import type { EdgeLayout } from '../../../geometry/network/edgesBetween.ts';
import type { NetworkLayout } from '../../../geometry/network/networkLayout.ts';
import type { TileLayout } from '../../../geometry/network/tileColumns.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { laterStrings } from '../../../strings/later.ts';
import { boxOnPage } from '../../shared/page/onPage.ts';
import { unitAt } from '../partWalk.ts';
import { unitsOf } from '../pointing/pointed.ts';
import { networkNow } from '../shownNetwork.ts';
import { InputCard } from './InputCard.tsx';
import { NeuronCard } from './NeuronCard.tsx';
import { CARD_MARK } from './usePartCard.ts';
import { WeightCard } from './WeightCard.tsx';

interface PartCardProps {
  readonly part: PartId;
  readonly layout: NetworkLayout;
  readonly sizes: readonly number[];
  readonly onClose: () => void;
}

/** Fits beside a column of tiles at 1280 by 720. */
const WIDTH = 236;
/** Finger-sized fields with a grip need more. */
const TOUCH_WIDTH = 300;
const PRESENTING_WIDTH = 440;
const POINTS_ON_LINE = 12;
/** How much worse it is to cover these than another tile, area by area. */
const WORTH_OF_LINE = 40;
const WORTH_OF_END = 3;

/** The numbers of one part, beside it and clear of its lines. Follows the training and never takes the focus. */
export function PartCard({ part, layout, sizes, onClose }: PartCardProps) {
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
    const observer = new ResizeObserver(() => setHeight(Math.ceil(boxOnPage(content).height) + 2));
    observer.observe(content);
    setHeight(Math.ceil(boxOnPage(content).height) + 2);
    return () => observer.disconnect();
  }, []);

  // On a phone the transport covers the lower end of the graph, so scroll a tapped card into view.
  const isShown = height > 0;
  useLayoutEffect(() => {
    if (isShown) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown]);

  const parsed = parsePart(part);
  if (!hasNumbers || !anchor || !parsed) return null;
  const width = panel.touch ? TOUCH_WIDTH : WIDTH;
  const size = { width: wide ? PRESENTING_WIDTH : width, height: Math.max(height, 40) };
  const box = cardPlace(anchor, size, panel, inSight(part, layout));

  return (
    <div
      ref={card}
      {...{ [CARD_MARK]: part }}
      className={`absolute z-10 overflow-x-hidden overflow-y-auto rounded-lg border border-control bg-card text-ink shadow-lg ${
        wide ? 'text-[20px]' : 'text-[13px]'
      } ${height === 0 ? 'invisible' : ''}`}
      style={{ left: box.x, top: box.y, width: box.width, maxHeight: box.height }}
    >
      <div className="relative px-3 py-2">
        <button
          type="button"
          aria-label={laterStrings.cards.closeCard}
          onClick={onClose}
          className="absolute top-1 right-1 grid size-7 cursor-pointer place-items-center rounded-md text-[16px] leading-none text-muted hover:bg-sunken pointer-coarse:size-[44px]"
        >
          ×
        </button>
        {parsed.kind === 'input' && <InputCard sizes={sizes} input={parsed.input} />}
        {parsed.kind === 'neuron' && <NeuronCard sizes={sizes} layer={parsed.layer} neuron={parsed.neuron} />}
        {parsed.kind === 'weight' && (
          <WeightCard sizes={sizes} layer={parsed.layer} from={parsed.from} to={parsed.to} />
        )}
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

/** What the card should leave visible: the part's lines most of all, then the tiles at their ends, then the other tiles. */
function inSight(part: PartId, { tiles, edges }: NetworkLayout): readonly InSight[] {
  const [unit] = unitsOf(part);
  const own = edges.filter((edge) => edge.part === part || (!part.startsWith('w') && unitsAt(edge).includes(unit)));
  const ends = new Set(own.flatMap(unitsAt));
  return [
    ...own.flatMap((edge) => pointsAlong(edge).map((box) => ({ box, worth: WORTH_OF_LINE }))),
    ...tiles
      .filter((tile) => tile.part !== part)
      .map((tile) => ({ box: wholeTile(tile), worth: ends.has(tile.part) ? WORTH_OF_END : 1 })),
  ];
}

function unitsAt({ layer, from, to }: EdgeLayout): readonly (PartId | undefined)[] {
  return [unitAt(layer, from), unitAt(layer + 1, to)];
}

function pointsAlong(edge: EdgeLayout): readonly Box[] {
  return Array.from({ length: POINTS_ON_LINE }, (_, index) => {
    const { x, y } = edgePoint(edge, (index + 0.5) / POINTS_ON_LINE);
    return centredBox(x, y, 8, 8);
  });
}

function wholeTile({ square, title, lines }: TileLayout): Box {
  return enclosing(square, ...(title ? [title] : []), ...lines);
}
