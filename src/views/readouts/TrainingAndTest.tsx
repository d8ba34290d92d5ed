import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { Penalty } from './Penalty.tsx';
import { LossChange, LossValue, type MeasuredSet } from './ReadoutValue.tsx';
import { type ReadoutProps, useMeasures } from './readoutParts.tsx';

/** Four measures with two changes do not fit beside the buttons of a narrow window, nor two on a phone. */
const NO_ROOM = 'max-[1399px]:w-0 max-[1399px]:min-w-0 max-[1399px]:invisible';
const NO_ROOM_ON_PHONES = 'max-[499px]:w-0 max-[499px]:min-w-0 max-[499px]:invisible';

/** Training and test as two rows to compare, with headings above. */
export function TrainingAndTest({ hasPenalty, dress }: ReadoutProps) {
  const words = strings.transport;
  const loss = usePage((state) => state.spec.config.loss);
  const measures = useMeasures();
  const changeClass = measures.length > 1 ? NO_ROOM : NO_ROOM_ON_PHONES;
  const row = (set: MeasuredSet, lossName: string) => (
    <>
      <span className={dress.rowLabel}>{words[set]}</span>
      <LossValue name={lossName} set={set} className={`min-w-[5.6ch] ${dress.rowNumber}`} />
      {/* When presenting, two rows of large numbers leave no room for it. */}
      <LossChange
        set={set}
        className={`presenting:invisible presenting:w-0 presenting:min-w-0 ${dress.change} ${changeClass}`}
      />
      {measures.map(({ name, testName, Value }) => (
        <Value
          key={name}
          name={set === 'training' ? name : testName}
          set={set}
          className={`${measures.length > 1 ? 'min-w-[6ch]' : 'min-w-[9ch]'} pl-2 max-[499px]:min-w-0 max-[499px]:pl-1 ${dress.rowNumber}`}
        />
      ))}
    </>
  );
  return (
    <div
      className={`grid items-baseline gap-x-2 max-[499px]:gap-x-1.5 ${measures.length > 1 ? 'grid-cols-[repeat(5,auto)]' : 'grid-cols-[repeat(4,auto)]'}`}
    >
      <span className={`col-span-3 ${dress.label}`}>
        {words.loss}
        {hasPenalty ? ' ' : <span className="presenting:hidden">: {words.shortLossFormulas[loss]}</span>}
        {hasPenalty && <Penalty className={dress.penalty} />}
      </span>
      {measures.map(({ name, help }) => (
        <span key={name} title={help} className={`pl-2 max-[499px]:pl-1 ${dress.label}`}>
          {name}
        </span>
      ))}
      {row('training', words.trainingLoss)}
      {row('test', words.testLoss)}
    </div>
  );
}
