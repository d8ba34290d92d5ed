import { useMemo } from 'react';
import { type ParameterPart, parameterIndex } from '../../../core/model/partId.ts';
import type { UpdateRecord } from '../../../core/run/updateRecord.ts';
import type { FormulaContext } from '../../../formula/context.ts';
import { slopeOf } from '../../../formula/pointShares.ts';
import { stepChange } from '../../../formula/stepChange.ts';
import { laterStrings } from '../../../strings/later.ts';
import { DockSides } from '../../shared/page/DockSides.tsx';
import { ChangeResult } from './ChangeResult.tsx';
import { namesOfParameter } from './parameterNames.ts';
import { SlopeTable } from './SlopeTable.tsx';

interface ParameterWhyProps {
  readonly context: FormulaContext;
  readonly record: UpdateRecord;
  readonly part: ParameterPart;
  /** Whether a neuron is selected, whose bias this is. */
  readonly isOfNeuron: boolean;
}

/** Why a weight or bias changed in an update: old and new, the rule, and what each point of the batch asked for. */
export function ParameterWhy({ context, record, part, isOfNeuron }: ParameterWhyProps) {
  const { config, data, snapshot } = context;
  const { architecture } = snapshot;
  const names = namesOfParameter(context, part);
  const isWeight = names.source !== null;
  const index = parameterIndex(architecture.sizes, part);
  const slope = useMemo(
    () => slopeOf({ config, architecture, record, data }, part),
    [config, architecture, record, data, part],
  );
  const change = useMemo(() => stepChange(config, record, { index, isWeight }), [config, record, index, isWeight]);
  return (
    <DockSides
      resultLabel={laterStrings.formula.result}
      result={
        <ChangeResult
          snapshot={snapshot}
          record={record}
          change={change}
          now={snapshot.parameters[index] ?? Number.NaN}
          isWeight={isWeight}
          biasOf={isOfNeuron ? names.target : null}
        />
      }
      reasonLabel={laterStrings.why.table(names.own)}
      reason={<SlopeTable context={context} record={record} part={part} names={names} slope={slope} />}
    />
  );
}
