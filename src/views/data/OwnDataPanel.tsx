import { useRef } from 'react';
import { hasNumbersToLearn } from '../../config/settings/dataKinds.ts';
import { extent } from '../../core/data/scaling.ts';

import type { Config } from '../../core/run/runSpec.ts';
import { setPoints, startOwnPoints } from '../../store/actions/dataActions.ts';

import { setDialog } from '../../store/actions/viewActions.ts';
import { usePage } from '../../store/state/usePage.ts';
import { laterStrings } from '../../strings/later.ts';
import { shortNumber } from '../../strings/shortNumber.ts';
import { TABLE_FILES } from '../../table/tableFiles.ts';
import { Button } from '../shared/inputs/Button.tsx';
import { FileField } from '../shared/inputs/FileField.tsx';
import { PointList } from './PointList.tsx';
import { ScalingStep } from './ScalingStep.tsx';

const BUTTON = 'min-h-[28px] px-2 text-[13px] pointer-coarse:min-h-[44px]';

/** Everything about the user's own points except their plane. */
export function OwnDataPanel() {
  const words = laterStrings.data.panel;
  const isEmpty = usePage((state) => state.spec.config.points.length === 0);
  return (
    <div className="mt-2 flex flex-col gap-2 text-[13px]">
      <PointCount />
      <div className="grid grid-cols-2 gap-1.5">
        <Button className={`${BUTTON} col-span-2`} onClick={startOwnPoints}>
          {laterStrings.data.editing.edit}
        </Button>
        <Button className={`${BUTTON} col-span-2`} onClick={() => setDialog({ kind: 'table', name: null, text: '' })}>
          {words.paste}
        </Button>
        <OpenTableButton className={BUTTON} />
        <Button className={BUTTON} unavailable={isEmpty} onClick={() => setPoints([])}>
          {words.clear}
        </Button>
      </div>
      <ScalingStep />
      <PointList />
    </div>
  );
}

/** The number of points, and their targets. */
function PointCount() {
  const config = usePage((state) => state.spec.config);
  return <p className="leading-snug">{countSentence(config)}</p>;
}

function countSentence(config: Config): string {
  const { points } = config;
  const words = laterStrings.data.panel;
  if (points.length === 0) return words.noPoints;
  const targets = points.map(([, , target]) => target);
  if (config.outputCount > 1) return words.outputCount(points.length, config.outputCount);
  if (!hasNumbersToLearn(config))
    return words.classCount(points.length, targets.filter((target) => target === 1).length);
  const { min, max } = extent(targets);
  return words.numberCount(points.length, shortNumber(min), shortNumber(max));
}

/** Asks for a file with a table. */
function OpenTableButton({ className }: { readonly className: string }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button className={className} onClick={() => input.current?.click()}>
        {laterStrings.data.panel.open}
      </Button>
      <FileField field={input} accept={TABLE_FILES} />
    </>
  );
}
