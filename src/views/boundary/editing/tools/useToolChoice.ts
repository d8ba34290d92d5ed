import { useState } from 'react';
import { setDrawnClass } from '../../../../store/actions/viewActions.ts';
import { selectDataSet } from '../../../../store/state/selectors.ts';
import { usePage } from '../../../../store/state/usePage.ts';
import type { Tool } from './tool.ts';

export interface ToolChoice {
  readonly tool: Tool;
  /** Whether targets are numbers instead of classes. */
  readonly isRegression: boolean;
  /** The classes to choose from, the one of key 1 first. */
  readonly classes: readonly number[];
  readonly chooseClass: (name: number) => void;
  /** Sets points with the last class or target. */
  readonly chooseSetting: () => void;
  readonly chooseErasing: () => void;
  readonly setNewTarget: (target: number) => void;
}

/** The chosen tool: a class, for regression a target, or the eraser. */
export function useToolChoice(): ToolChoice {
  const { task, range, classCount } = usePage(selectDataSet);
  const chosenClass = usePage((state) => state.view.drawnClass);
  const drawnClass = chosenClass < classCount ? chosenClass : 0;
  const [isErasing, setErasing] = useState(false);
  const [newTarget, setNewTarget] = useState<number | null>(null);
  const isRegression = task === 'regression';
  const target = isRegression ? (newTarget ?? Number(range.middle.toPrecision(4))) : drawnClass;
  const otherTarget = isRegression ? target : (drawnClass + 1) % classCount;
  return {
    tool: { isErasing, target, otherTarget },
    isRegression,
    classes: classCount === 2 ? [1, 0] : Array.from({ length: classCount }, (_, name) => name),
    chooseClass: (name) => {
      if (name >= classCount) return;
      setDrawnClass(name);
      setErasing(false);
    },
    chooseSetting: () => setErasing(false),
    chooseErasing: () => setErasing(true),
    setNewTarget,
  };
}
