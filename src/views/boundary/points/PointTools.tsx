import type { ReactNode } from 'react';
import { MOST_OWN_POINTS, removePoint, setTarget } from '../../../store/actions/dataActions.ts';
import { setDrawnClass } from '../../../store/actions/viewActions.ts';
import { redoLast } from '../../../store/runs/undo.ts';
import { selectDataSet } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { formatExact, formatWhole } from '../../../strings/formatNumber.ts';
import { strings } from '../../../strings/index.ts';
import { Button } from '../../shared/inputs/Button.tsx';
import { RedoIcon } from '../../shared/inputs/icons.tsx';
import { ClassMark } from '../BoundaryKey.tsx';
import { NewTargetField } from './NewTargetField.tsx';
import { newTargetOf, useChosenOwnPoint } from './ownPoints.ts';

const BUTTON = 'h-7 px-1.5 text-[12px] pointer-coarse:h-[44px] pointer-coarse:px-2 pointer-coarse:text-[14px]';

interface PointToolsProps {
  readonly newTarget: number | null;
  readonly onNewTarget: (target: number) => void;
}

/** Choices for the next point, and actions on the ringed point. */
export function PointTools({ newTarget, onNewTarget }: PointToolsProps) {
  const words = strings.plane;
  const dataSet = usePage(selectDataSet);
  const drawnClass = usePage((state) => state.view.drawnClass);
  const chosen = useChosenOwnPoint();
  const chosenTarget = usePage((state) => state.spec.config.points[chosen]?.[2]);
  const isFull = usePage((state) => state.spec.config.points.length >= MOST_OWN_POINTS);
  const canRedo = usePage((state) => state.redo.length > 0);
  const number = formatWhole(chosen + 1);
  const isRegression = dataSet.task === 'regression';
  const target = newTargetOf(dataSet, drawnClass, newTarget);
  const other = isRegression ? target : chosenTarget === 1 ? 0 : 1;
  const otherName = formatExact(other);

  return (
    <div role="toolbar" aria-label={words.tools} className="flex flex-wrap items-center gap-1">
      {isRegression ? (
        <NewTargetField value={target} onCommit={onNewTarget} />
      ) : (
        ([1, 0] as const).map((name) => (
          <Button
            key={name}
            aria-label={words.addClass(formatExact(name))}
            aria-pressed={name === drawnClass}
            title={words.addHelp}
            className={`${BUTTON} ${name === drawnClass ? 'border-ink! ring-1 ring-ink' : ''}`}
            onClick={() => setDrawnClass(name)}
          >
            {words.add}
            <ClassMark isUpper={name === 1} />
          </Button>
        ))
      )}
      <Gap />
      <Button
        className={BUTTON}
        aria-label={isRegression ? words.changeTarget(number, otherName) : words.changeClass(number, otherName)}
        title={isRegression ? words.changeTarget(number, otherName) : words.changeClass(number, otherName)}
        unavailable={chosen < 0 || chosenTarget === other}
        onClick={() => setTarget(chosen, other)}
      >
        → {isRegression ? otherName : <ClassMark isUpper={other === 1} />}
      </Button>
      <Button
        className={BUTTON}
        aria-label={chosen < 0 ? words.delete : words.deletePoint(number)}
        title={words.deleteHelp}
        unavailable={chosen < 0}
        onClick={() => removePoint(chosen)}
      >
        {words.delete}
      </Button>
      <Gap />
      <Button
        className={BUTTON}
        title={canRedo ? words.redoHelp : words.nothingToRedo}
        unavailable={!canRedo}
        onClick={redoLast}
      >
        <RedoIcon />
        {words.redo}
      </Button>
      {isFull && <p className="text-[12px] text-muted">{words.full(formatWhole(MOST_OWN_POINTS))}</p>}
    </div>
  );
}

/** Separates groups of buttons in one line. */
function Gap(): ReactNode {
  return <span className="w-1" />;
}
