import { useState } from 'react';
import { setDrawnClass } from '../../../store/actions/viewActions.ts';
import { selectDataSet } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import type { Tool } from './tool.ts';

export interface ToolChoice {
  readonly tool: Tool;
  /** Whether targets are numbers instead of classes. */
  readonly isRegression: boolean;
  readonly chooseClass: (name: 0 | 1) => void;
  /** Sets points with the last class or target. */
  readonly chooseSetting: () => void;
  readonly chooseErasing: () => void;
  readonly setNewTarget: (target: number) => void;
}

/** The chosen tool: a class, for regression a target, or the eraser. */
export function useToolChoice(): ToolChoice {
  const { task, range } = usePage(selectDataSet);
  const drawnClass = usePage((state) => state.view.drawnClass);
  const [isErasing, setErasing] = useState(false);
  const [newTarget, setNewTarget] = useState<number | null>(null);
  const isRegression = task === 'regression';
  const target = isRegression ? (newTarget ?? Number(range.middle.toPrecision(4))) : drawnClass;
  const otherTarget = isRegression ? target : 1 - drawnClass;
  return {
    tool: { isErasing, target, otherTarget },
    isRegression,
    chooseClass: (name) => {
      setDrawnClass(name);
      setErasing(false);
    },
    chooseSetting: () => setErasing(false),
    chooseErasing: () => setErasing(true),
    setNewTarget,
  };
}
