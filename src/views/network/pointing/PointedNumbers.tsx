import { useMemo } from 'react';
import type { PartId } from '../../../core/model/partId.ts';
import { unitName } from '../../../core/model/unitName.ts';
import type { Box } from '../../../geometry/box.ts';
import { edgePoint } from '../../../geometry/network/edgeCurve.ts';
import type { EdgeLayout } from '../../../geometry/network/edgesBetween.ts';
import { isCrowded } from '../../../geometry/network/edgeWidth.ts';
import type { NetworkLayout } from '../../../geometry/network/networkLayout.ts';
import { weightChips } from '../../../geometry/network/weightChips.ts';
import type { PageState } from '../../../store/state/pageState.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { strings } from '../../../strings/index.ts';
import { type Look, usePainted } from '../../shared/painted/usePainted.ts';
import { useInputNames } from '../../shared/words/unitNames.ts';
import { edgeNumbers, inkOf, TEXTS, valueText } from '../edges/edgeNumbers.ts';

interface PointedNumbersProps {
  readonly layout: NetworkLayout;
  readonly sizes: readonly number[];
  readonly selected: PartId | null;
}

const LABEL = { width: 104, height: 44 };

/**
 * Among many lines, the numbers of what is pointed at: name and value in the middle of a line, or a value at the far end of each
 * line of a unit. The parts themselves say the same to screen readers.
 */
export function PointedNumbers({ layout, sizes, selected }: PointedNumbersProps) {
  const part = usePage((state) => state.view.hovered);
  if (part === null || !isCrowded(sizes)) return null;
  const edge = layout.edges.find((candidate) => candidate.part === part);
  return (
    <div aria-hidden="true" className="pointer-events-none absolute inset-0">
      {edge && <EdgeLabel layout={layout} sizes={sizes} edge={edge} />}
      {!edge && part !== selected && <UnitValues layout={layout} sizes={sizes} part={part} />}
    </div>
  );
}

interface UnitValuesProps extends Omit<PointedNumbersProps, 'selected'> {
  readonly part: PartId;
}

function UnitValues({ layout, sizes, part }: UnitValuesProps) {
  const chips = useMemo(() => weightChips(layout, part), [layout, part]);
  return layout.edges.map((edge, index) => {
    const box = chips.get(edge.part);
    return (
      box && (
        <EdgeValue
          key={edge.part}
          lookOf={lookOf(sizes, edge, index)}
          className="absolute grid place-items-center rounded-full border border-hairline bg-card leading-none font-[650] whitespace-nowrap"
          style={{ ...placed(box), fontSize: layout.metrics.chipFont }}
        />
      )
    );
  });
}

interface EdgeLabelProps extends Omit<PointedNumbersProps, 'selected'> {
  readonly edge: EdgeLayout;
}

function EdgeLabel({ layout, sizes, edge }: EdgeLabelProps) {
  const inputNames = useInputNames();
  const { x, y } = edgePoint(edge, 0.5);
  const [from, to] = [
    unitName(sizes, edge.layer, edge.from, inputNames),
    unitName(sizes, edge.layer + 1, edge.to, inputNames),
  ];
  return (
    <div
      className="absolute grid -translate-1/2 content-center rounded-lg border-[1.5px] border-ink bg-card px-2.5 text-center text-[13px] leading-[1.3] whitespace-nowrap text-muted"
      style={{ left: x, top: within(y, layout.panel.height), minWidth: LABEL.width, height: LABEL.height }}
    >
      {strings.network.betweenUnits(from, to)}
      <EdgeValue lookOf={lookOf(sizes, edge, layout.edges.indexOf(edge))} className="text-[16px] font-bold" />
    </div>
  );
}

interface EdgeValueProps {
  readonly lookOf: (state: PageState) => Look;
  readonly className: string;
  readonly style?: React.CSSProperties;
}

/** The inner element is painted, so that the outer one keeps its class. */
function EdgeValue({ lookOf, className, style }: EdgeValueProps) {
  const value = usePainted<HTMLSpanElement>(lookOf);
  return (
    <span className={className} style={style}>
      <span ref={value} />
    </span>
  );
}

function lookOf(sizes: readonly number[], edge: EdgeLayout, index: number): (state: PageState) => Look {
  return (state) => {
    const numbers = edgeNumbers(state, sizes, edge, index);
    return numbers ? { text: valueText(numbers), class: TEXTS[inkOf(numbers)] } : {};
  };
}

function placed({ x, y, width, height }: Box) {
  return { left: x, top: y, width, height };
}

function within(y: number, height: number): number {
  return Math.min(Math.max(y, LABEL.height / 2), height - LABEL.height / 2);
}
