import { laterStrings } from '../../strings/later.ts';
import { usePainted } from '../shared/painted/usePainted.ts';
import type { ShownGoal } from './lossGoal.ts';
import type { LossViewIn } from './lossView.ts';

interface GoalLineProps {
  readonly viewIn: LossViewIn;
  readonly goal: ShownGoal;
  readonly fontSize: number;
}

/** Width of a letter, in sizes of the text, and the share of a plot's width that the words may take. */
const LETTER = 0.5;
const MOST_OF_PLOT = 0.95;

/** A dotted line at the loss that a goal asks for, where the axis reaches it. */
export function GoalLine({ viewIn, goal, fontSize }: GoalLineProps) {
  const words = laterStrings.task.goal;
  const text = goal.isOfTest ? words.testLine(goal.below) : words.line(goal.below);
  const group = usePainted<SVGGElement>((state) => {
    const y = viewIn(state)?.chart.yInside(goal.drawnAt) ?? null;
    return { display: y === null ? 'none' : null };
  });
  const line = usePainted<SVGLineElement>((state) => {
    const chart = viewIn(state)?.chart;
    const y = chart?.yInside(goal.drawnAt);
    if (!chart || y == null) return {};
    const { x, width } = chart.plot;
    return { x1: String(x), x2: String(x + width), y1: String(y), y2: String(y) };
  });
  const label = usePainted<SVGTextElement>((state) => {
    const chart = viewIn(state)?.chart;
    const y = chart?.yInside(goal.drawnAt);
    if (!chart || y == null) return {};
    const { plot } = chart;
    // A plot hardly wider than the words has the line alone: the band says the goal.
    if (text.length * fontSize * LETTER > MOST_OF_PLOT * plot.width) return { display: 'none' };
    const isHigh = y - plot.y < fontSize * 1.4;
    return { display: null, x: String(plot.x + plot.width), y: String(y + fontSize * (isHigh ? 1.1 : -0.45)) };
  });
  return (
    <g ref={group}>
      <line
        ref={line}
        className="stroke-ink"
        strokeWidth={fontSize / 8}
        strokeDasharray={`${fontSize / 8} ${fontSize / 4}`}
      />
      <text ref={label} textAnchor="end" className="fill-ink stroke-card" strokeWidth="4" paintOrder="stroke">
        {text}
      </text>
    </g>
  );
}
