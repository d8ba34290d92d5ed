import { memo } from 'react';
import { biasRules } from '../../../core/model/biasRules.ts';
import type { PartId } from '../../../core/model/partId.ts';
import type { Box } from '../../../geometry/box.ts';
import { enclosing } from '../../../geometry/box.ts';
import type { PageState } from '../../../store/state/pageState.ts';
import { selectPointed } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { lazyView } from '../../shared/page/lazyView.tsx';
import { PaintedText } from '../../shared/painted/PaintedText.tsx';
import { usePainted } from '../../shared/painted/usePainted.ts';
import { PartName } from '../cards/PartName.tsx';
import { LockMark } from '../LockMark.tsx';
import { standsBack, unitsOf } from '../pointing/pointed.ts';
import { isHeldBias, type TileSubject, tileFirstLine, tileLook, tileSecondLine } from './tileNumbers.ts';
import { UnitMap } from './UnitMap.tsx';

interface TileProps extends TileSubject {
  readonly titleFont: number;
  readonly numberFont: number;
  readonly selected: boolean;
  /** Whether Tab stops here. */
  readonly tabStop: boolean;
  /** Id of the text that explains how to change the bias. */
  readonly helpId: string;
}

const OutputClass = lazyView(() => import('./OutputClass.tsx').then((module) => module.OutputClass));

/** Separates a title as wide as a line of numbers from the edges behind it. */
const HALO = Array(6).fill('0 0 2px var(--card)').join();

/** A network to look at only has no numbers. */
const LEFT_OUT = 'in-[[inert]]:invisible';

/**
 * One unit: title, heat map and numbers, and the button that selects it. The graph handles clicks and keys; outside its visible
 * parts, they reach the chips below.
 */
export const Tile = memo(function Tile(props: TileProps) {
  const { tile, sizes, titleFont, numberFont, selected, tabStop, helpId } = props;
  const { square, title, titleHolds, lines, column, row, part } = tile;
  const unit = enclosing(square, ...(title ? [title] : []), ...lines);
  const inside = (box: Box) => ({
    left: box.x - unit.x,
    top: box.y - unit.y,
    width: box.width,
    height: box.height,
  });
  const roomy = square.width >= 30;
  const isInput = column === 0;
  // A network without biases shows none, so there is no lock.
  const isHeld = usePage((state) => isHeldBias(state, props) && !biasRules[state.spec.config.biases].isZero);
  const button = usePainted<HTMLButtonElement>((state) => ({
    ...tileLook(state, props),
    'data-back': state.view.presenting && isBack(selectPointed(state), column, row) ? '' : null,
  }));
  const map = usePainted<HTMLSpanElement>(({ view }) => ({
    'data-pointed': view.hovered !== null && unitsOf(view.hovered).includes(part) ? '' : null,
  }));
  const firstLine = (state: PageState) => tileFirstLine(state, props);
  const secondLine = (state: PageState) => tileSecondLine(state, props);

  return (
    <button
      ref={button}
      type="button"
      data-part={part}
      aria-current={selected || undefined}
      aria-describedby={isInput ? undefined : helpId}
      tabIndex={tabStop ? 0 : -1}
      className="pointer-events-none absolute cursor-pointer rounded-md data-back:opacity-25 [contain:size_layout] text-center leading-[1.2] whitespace-nowrap *:pointer-events-auto"
      style={{ left: unit.x, top: unit.y, width: unit.width, height: unit.height }}
    >
      {title && (
        <span
          className={`absolute flex gap-[0.35em] font-semibold ${title.x === square.x ? '' : 'justify-center'} ${titleHolds === 'name' ? '' : 'bg-card'}`}
          style={{
            ...inside(title),
            // Lines behind it end where its words do.
            ...(titleHolds !== 'name' && title.x === square.x ? { width: 'fit-content' } : {}),
            fontSize: titleHolds === 'name' ? titleFont : numberFont,
            textShadow: HALO,
          }}
        >
          <span>
            {column === sizes.length - 1 && (sizes[column] ?? 1) > 1 && (
              <OutputClass number={row} isShort={titleHolds !== 'name'} />
            )}
            <PartName sizes={sizes} column={column} unit={row} />
          </span>
          {titleHolds !== 'name' && <PaintedText of={firstLine} className={`font-bold ${LEFT_OUT}`} />}
          {(titleHolds === 'activationAndBias' || titleHolds === 'activationAndShortBias') && (
            <Bias text={secondLine} isHeld={isHeld} />
          )}
        </span>
      )}
      <span
        ref={map}
        className="absolute block overflow-hidden border-[1.5px] border-ink bg-sunken data-pointed:shadow-[0_0_0_4px_var(--ink)]"
        style={{
          ...inside(square),
          borderRadius: cornerRadius(square.width),
          boxShadow: selected ? doubleOutline(roomy) : undefined,
          // Forced-colour modes draw no shadows, but draw this outline.
          outline: selected ? '3px solid transparent' : undefined,
        }}
      >
        <UnitMap sizes={sizes} column={column} row={row} />
      </span>
      {lines.map((line, index) => (
        <span
          key={line.y}
          className={`absolute block ${index === 0 ? 'font-bold' : 'text-muted'} ${LEFT_OUT}`}
          style={{ ...inside(line), fontSize: numberFont }}
        >
          {index > 0 && !isInput ? (
            <Bias text={secondLine} isHeld={isHeld} />
          ) : (
            <PaintedText of={index === 0 ? firstLine : secondLine} />
          )}
        </span>
      ))}
    </button>
  );
});

function isBack(pointed: PartId | null, column: number, row: number): boolean {
  return pointed !== null && standsBack(column, row, pointed);
}

/** Can be dragged up and down. */
function Bias({ text, isHeld }: { readonly text: (state: PageState) => string; readonly isHeld: boolean }) {
  return (
    <span
      data-hold
      className={`block cursor-ns-resize touch-none in-data-fixed:cursor-pointer in-data-fixed:touch-auto text-[0.93em] font-normal text-muted ${LEFT_OUT}`}
    >
      {isHeld && (
        <svg viewBox="-1 -1 12 14" aria-hidden="true" className="mr-[0.25em] inline-block h-[0.85em] align-[-0.05em]">
          <LockMark />
        </svg>
      )}
      <PaintedText of={text} />
    </span>
  );
}

function cornerRadius(side: number): number {
  return Math.min(16, side * 0.16);
}

/** The tile's own border is the inner line. */
function doubleOutline(roomy: boolean): string {
  return roomy ? '0 0 0 2.5px var(--card), 0 0 0 5px var(--ink)' : '0 0 0 1px var(--card), 0 0 0 2.5px var(--ink)';
}
