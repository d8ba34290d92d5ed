import { useMemo } from 'react';
import { sampleDeltas } from '../../core/backwardPropagation.ts';
import { forwardPropagation } from '../../core/forwardPropagation.ts';
import { batchSizeOf } from '../../core/sampleOrder.ts';
import { unitName } from '../../core/unitName.ts';
import type { FormulaContext } from '../../formula/context.ts';
import { isSamePoint, networkOf, selectDataSet, selectInputs, selectProbe } from '../../store/derived.ts';
import { selectMoment } from '../../store/slowMotion.ts';
import { usePage } from '../../store/usePage.ts';
import { useInputNames } from '../shared/useInputNames.ts';

/** What the formulas of the present moment are made of; null before the first numbers are here. */
export function useFormulaContext(): FormulaContext | null {
  const reading = usePage((state) => state.run.calmReading);
  const point = usePage(selectProbe);
  const inputs = usePage(selectInputs);
  const data = usePage(selectDataSet);
  const config = usePage((state) => state.spec.config);
  const moment = usePage(selectMoment);
  const isWhole = usePage((state) => state.view.allTerms);
  const inputNames = useInputNames();

  return useMemo(() => {
    // Just after another network was chosen, the numbers of the old one are still on the screen.
    if (!reading || reading.architecture.sizes[0] !== inputNames.length) return null;
    const { sizes } = reading.architecture;
    const network = networkOf(reading);
    const pass = moment?.pass ?? forwardPropagation(network, inputs);
    const target =
      moment?.sample.target ?? data.training.find((sample) => isSamePoint(sample.point, point))?.target ?? null;
    const batchCount = reading.updates?.next?.samples.length ?? batchSizeOf(config, data.training.length);
    return {
      config,
      snapshot: reading,
      data,
      network,
      pass,
      point,
      target,
      deltas: target === null ? null : sampleDeltas(network, pass, target, batchCount, config),
      batchCount,
      nameOf: (column, unit) => unitName(sizes, column, unit, inputNames),
      termsDone: moment?.termsDone ?? null,
      initialParameters: config.initialParameters,
      isWhole,
    };
  }, [reading, point, inputs, data, config, moment, isWhole, inputNames]);
}
