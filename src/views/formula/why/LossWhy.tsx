import { useMemo } from 'react';
import { networkFrom } from '../../../core/model/network.ts';
import type { ReadoutName } from '../../../core/model/quantity.ts';
import { heldParameters } from '../../../core/run/heldParameters.ts';
import type { FormulaContext } from '../../../formula/context.ts';
import { lossShares } from '../../../formula/pointShares.ts';
import { laterStrings } from '../../../strings/later.ts';
import { DockSides } from '../../shared/page/DockSides.tsx';
import { CalmEpoch } from '../../shared/painted/CalmEpoch.tsx';
import { Change } from './Change.tsx';
import { updateTitle } from './explainedUpdate.ts';
import { LossTable } from './LossTable.tsx';

interface LossWhyProps {
  readonly context: FormulaContext;
  readonly name: ReadoutName;
}

/** What the last step did to the loss, and what each point adds to it now. */
export function LossWhy({ context, name }: LossWhyProps) {
  const words = laterStrings.why;
  const { config, data, network, snapshot } = context;
  const set = name === 'testLoss' && snapshot.test ? 'test' : 'training';
  const now = (set === 'test' ? snapshot.test : snapshot.training)?.loss ?? 0;
  const last = snapshot.updates?.last ?? null;
  const before = useMemo(() => {
    if (!last) return null;
    const shares = lossShares(config, networkFrom(snapshot.architecture, last.before), data, set);
    return shares.reduce((sum, { part }) => sum + part, 0);
  }, [config, data, last, set, snapshot.architecture]);
  const shares = useMemo(() => lossShares(config, network, data, set), [config, network, data, set]);
  const holds = heldParameters(config) !== null;
  if (shares.length === 0) return <p className="px-5 py-3 text-[15px]">{words.noPoints}</p>;
  const isLoss = name === 'trainingLoss' || name === 'testLoss' || name === 'sampleLoss';
  return (
    <DockSides
      resultLabel={laterStrings.formula.result}
      result={
        <>
          <p className="text-[13px] text-muted">
            {last ? updateTitle(snapshot, last) : words.lossBefore} <CalmEpoch />
          </p>
          {before !== null && <Change before={before} after={now} isPlain />}
          <p className="mt-1 text-[15px]">
            {before === null ? words.lossNow(holds) : lossSentence(now - before, holds)}
          </p>
          {!isLoss && <p className="mt-1 text-[15px]">{words.followsLoss}</p>}
          <p className="mt-1 text-[13px] text-muted">{laterStrings.settings.lossFormulas[config.loss]}</p>
        </>
      }
      reasonLabel={words.lossTable}
      reason={<LossTable data={data} shares={shares} loss={now} isTest={set === 'test'} />}
    />
  );
}

function lossSentence(change: number, holds: boolean): string {
  const words = laterStrings.why;
  if (change === 0) return words.lossStayed;
  return change < 0 ? words.lossFell(holds) : words.lossRose(holds);
}
