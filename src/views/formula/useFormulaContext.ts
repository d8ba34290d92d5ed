import { useMemo, useRef } from 'react';
import { targetOf } from '../../config/link/linkInterventions.ts';
import { sampleDeltas } from '../../core/engine/backwardPropagation.ts';
import { forwardPropagation } from '../../core/engine/forwardPropagation.ts';
import { unitName } from '../../core/model/unitName.ts';
import { batchSizeOf } from '../../core/run/runSpec.ts';
import type { FormulaContext } from '../../formula/context.ts';
import { selectAtCursor } from '../../store/state/atCursor.ts';
import {
  isSamePoint,
  networkOf,
  selectDataSet,
  selectInputs,
  selectIsAnswered,
  selectProbe,
} from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { useInputNames } from '../shared/words/unitNames.ts';

/** Inputs of the current formulas, or null before the first snapshot. */
export function useFormulaContext(): FormulaContext | null {
  const snapshot = usePage((state) => state.run.calm);
  const point = usePage(selectProbe);
  const inputs = usePage(selectInputs);
  const data = usePage(selectDataSet);
  const { config, interventions } = usePage((state) => state.spec);
  const isAnswered = usePage(selectIsAnswered);
  const atCursor = usePage(selectAtCursor);
  const isWhole = usePage((state) => state.view.allTerms);
  const inputNames = useInputNames();

  const last = useRef<FormulaContext | null>(null);

  const made = useMemo((): FormulaContext | null => {
    if (!snapshot || !isAnswered) return null;
    const { sizes } = snapshot.architecture;
    const network = networkOf(snapshot);
    const pass = atCursor?.pass ?? forwardPropagation(network, inputs);
    const sample = atCursor?.sample ?? data.training.find((each) => isSamePoint(each.point, point));
    const targets = sample?.targets ?? null;
    const batchCount = snapshot.updates?.next?.samples.length ?? batchSizeOf(config, data.training.length);
    return {
      config,
      snapshot,
      data,
      network,
      pass,
      point,
      targets,
      deltas: targets === null ? null : sampleDeltas(network, pass, targets, batchCount, config),
      batchCount,
      nameOf: (column, unit) => unitName(sizes, column, unit, inputNames),
      termsDone: atCursor?.termsDone ?? null,
      setByHand: new Set(
        interventions.filter(({ position }) => position === snapshot.position).map(({ change }) => targetOf(change)),
      ),
      isWhole,
    };
  }, [snapshot, isAnswered, point, inputs, data, config, interventions, atCursor, isWhole, inputNames]);
  // While a changed run is unanswered, keep the previous formulas.
  if (isAnswered) last.current = made;
  return last.current;
}
