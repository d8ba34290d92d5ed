import { selectDataSet } from '../../store/derived.ts';
import type { PageState } from '../../store/pageState.ts';
import { usePage } from '../../store/usePage.ts';
import { formatWhole } from '../../strings/formatNumber.ts';
import { strings } from '../../strings/index.ts';
import { controlShown, selectImportedView } from '../shared/hiddenControls.ts';
import { lazyView } from '../shared/lazyView.tsx';
import { Penalty } from './Penalty.tsx';
import { LossChange, LossValue, ReadoutValue } from './ReadoutValue.tsx';
import { Column, type ReadoutProps, type ReadoutsDress, useMeasures } from './readoutParts.tsx';
import { TrainingAndTest } from './TrainingAndTest.tsx';
import { useInEffect } from './useConfigInEffect.ts';

const GoToEpoch = lazyView(
  () => import('./GoToEpoch.tsx').then((module) => module.GoToEpoch),
  'w-[48px] pointer-coarse:w-[51px]',
);

const DRESSES = {
  page: {
    row: 'max-[379px]:flex-col max-[379px]:divide-x-0',
    others: 'max-[379px]:pl-0',
    epoch: 'max-[379px]:flex max-[379px]:items-baseline max-[379px]:gap-x-3',
    label: 'text-[12px] leading-[16px] low:whitespace-nowrap text-muted',
    number: 'text-[22px] leading-[27px] font-bold',
    rowNumber: 'text-[16px] leading-[21px] font-bold max-[499px]:text-[15px]',
    rowLabel: 'text-[12px] leading-[21px] text-muted',
    change: 'text-[12px] min-w-[70px]',
    penalty: 'font-semibold text-ink',
    hasCaptions: true,
  },
  presenting: {
    row: 'max-[767px]:flex-col max-[767px]:divide-x-0',
    others: 'max-[767px]:flex-wrap max-[767px]:divide-x-0 max-[767px]:pl-0',
    epoch: 'max-[767px]:flex max-[767px]:items-baseline max-[767px]:gap-x-3',
    label: 'text-[17px] leading-[20px] text-muted',
    number: 'text-[32px] leading-[36px] max-[767px]:text-[24px] font-bold',
    rowNumber: 'text-[32px] leading-[36px] max-[767px]:text-[24px] font-bold',
    rowLabel: 'text-[17px] leading-[36px] text-muted',
    change: 'text-[24px] leading-none min-w-[136px]',
    penalty: 'text-[32px] leading-[36px] max-[767px]:text-[24px] font-bold text-ink',
    hasCaptions: false,
  },
} satisfies Record<string, ReadoutsDress>;

/** Where the run is and how well the network does. Which readouts there are follows from the settings; numbers are painted. */
export function Readouts() {
  const words = strings.transport;
  const dress: ReadoutsDress = DRESSES[usePage((state) => (state.view.presenting ? 'presenting' : 'page'))];
  const hasTest = usePage((state) => selectDataSet(state).test.length > 0);
  const hasPenalty = useInEffect('regularization') !== 'none';
  const given = { hasPenalty, dress };
  // Who hides the split hides the test loss with it.
  const imported = usePage(selectImportedView);
  return (
    <section aria-label={words.readouts} className={`flex items-start divide-x divide-hairline ${dress.row}`}>
      <Column className={dress.epoch}>
        <EpochReadout dress={dress} />
      </Column>
      <div className={`flex divide-x divide-hairline pl-3.5 max-[499px]:pl-2 ${dress.others}`}>
        {hasTest && controlShown(imported, 'percTrainData') ? (
          <Column>
            <TrainingAndTest {...given} />
          </Column>
        ) : (
          <TrainingAlone {...given} />
        )}
      </div>
    </section>
  );
}

function EpochReadout({ dress }: Pick<ReadoutProps, 'dress'>) {
  const words = strings.transport;
  return (
    <>
      <div className={`flex items-center gap-1 ${dress.label}`}>
        {words.epoch}
        {dress.hasCaptions && <GoToEpoch />}
      </div>
      <ReadoutValue
        name={words.epoch}
        valueIn={({ run }) => run.snapshot && Math.floor(run.snapshot.position / run.snapshot.updatesPerEpoch)}
        write={formatWhole}
        className={`block min-w-[6ch] ${dress.number}`}
      />
      <ReadoutValue
        name={words.update}
        valueIn={({ run }) => run.snapshot?.position ?? null}
        write={updatesText}
        className={
          dress.hasCaptions ? `block min-w-[96px] max-[499px]:min-w-[82px] low:sr-only ${dress.label}` : 'sr-only'
        }
      />
    </>
  );
}

/** Where in the epoch; while a long jump is under way, where that leads. */
function updatesText(position: number, { run }: PageState): string {
  const words = strings.transport;
  const updatesPerEpoch = run.snapshot?.updatesPerEpoch ?? 1;
  if (run.seekTarget !== null) return words.seeking(Math.floor(run.seekTarget / updatesPerEpoch));
  const inEpoch = position % updatesPerEpoch;
  return inEpoch === 0 ? words.updateAt(position) : words.updateInEpoch(inEpoch, updatesPerEpoch);
}

function TrainingAlone({ hasPenalty, dress }: ReadoutProps) {
  const words = strings.transport;
  const loss = usePage((state) => state.spec.config.loss);
  const measures = useMeasures();
  const count = usePage((state) => selectDataSet(state).training.length);
  return (
    <>
      <Column>
        {/* As high as the other names, though the change may be larger. */}
        <div className={`flex h-[1lh] items-baseline gap-1.5 low:contents ${dress.label}`}>
          {words.trainingLoss}
          <LossChange set="training" className={`low:order-1 ${dress.change}`} />
        </div>
        <LossValue name={words.trainingLoss} set="training" className={dress.number} />
        <div className={dress.label}>
          {hasPenalty ? (
            <>
              {dress.hasCaptions && <span className="max-[1399px]:hidden">{words.shortLossFormulas[loss]} </span>}
              <Penalty className={dress.penalty} />
            </>
          ) : (
            dress.hasCaptions && (
              <span className="low:hidden">{words.lossCaption(words.shortLossFormulas[loss], count)}</span>
            )
          )}
        </div>
      </Column>
      {measures.map(({ name, help, caption, Value }) => (
        <Column key={name}>
          <div className={dress.label}>{name}</div>
          <Value name={name} set="training" className={dress.number} />
          {dress.hasCaptions && (
            <div title={help} className={`low:hidden ${dress.label}`}>
              {caption}
            </div>
          )}
        </Column>
      ))}
    </>
  );
}
