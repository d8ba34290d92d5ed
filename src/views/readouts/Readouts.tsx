import { regularizations } from '../../core/model/regularization.ts';
import type { PageState } from '../../store/state/pageState.ts';
import { selectDataSet } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { formatWhole } from '../../strings/formatNumber.ts';
import { strings } from '../../strings/index.ts';
import { controlShown, selectImportedView } from '../shared/page/hiddenControls.ts';
import { lazyView } from '../shared/page/lazyView.tsx';
import { useIsOpen } from '../shared/page/OnceOpen.tsx';
import { useInEffect } from '../shared/page/useConfigInEffect.ts';
import { Penalty } from './Penalty.tsx';
import { LossChange, LossValue, ReadoutValue } from './ReadoutValue.tsx';
import { Column, type ReadoutProps, type ReadoutsDress, useMeasures } from './readoutParts.tsx';
import { TrainingAndTest } from './TrainingAndTest.tsx';

const GoToEpoch = lazyView(
  () => import('./GoToEpoch.tsx').then((module) => module.GoToEpoch),
  'h-[17px] w-[48px] pointer-coarse:h-[17.75px] pointer-coarse:w-[51px]',
);

/** Larger on the projector. */
const DRESS: ReadoutsDress = {
  row: 'max-[379px]:flex-col max-[379px]:divide-x-0 presenting:max-[767px]:flex-col presenting:max-[767px]:divide-x-0',
  others:
    'max-[379px]:pl-0 presenting:max-[767px]:flex-wrap presenting:max-[767px]:divide-x-0 presenting:min-[500px]:max-[767px]:pl-0',
  epoch:
    'max-[379px]:flex max-[379px]:items-baseline max-[379px]:gap-x-3 presenting:max-[767px]:flex presenting:max-[767px]:items-baseline presenting:max-[767px]:gap-x-3',
  label:
    'text-[12px] leading-[16px] text-muted stacked:low:whitespace-nowrap presenting:text-[17px] presenting:leading-[20px]',
  number:
    'text-[22px] leading-[27px] font-bold presenting:text-[32px] presenting:leading-[36px] presenting:max-[767px]:text-[24px]',
  rowNumber:
    'text-[16px] leading-[21px] font-bold max-[499px]:text-[15px] presenting:text-[32px] presenting:leading-[36px] presenting:max-[767px]:text-[24px]',
  rowLabel: 'text-[12px] leading-[21px] text-muted presenting:text-[17px] presenting:leading-[36px]',
  change: 'text-[12px] min-w-[70px] presenting:text-[24px] presenting:leading-none',
  penalty:
    'font-semibold text-ink presenting:text-[32px] presenting:leading-[36px] presenting:max-[767px]:text-[24px] presenting:font-bold',
};

/**
 * Position of the run and quality of the network. The page's HTML holds the readouts of a page without a link; with a link,
 * they stay hidden until the page opens. The settings decide which readouts exist; numbers are painted.
 */
export function Readouts() {
  const words = strings.transport;
  const isOpen = useIsOpen();
  const hasTest = usePage((state) => selectDataSet(state).test.length > 0);
  const hasPenalty = regularizations[useInEffect('regularization')] !== null;
  const given = { hasPenalty, dress: DRESS };
  // An imported link that hides the split hides the test loss with it.
  const imported = usePage(selectImportedView);
  return (
    <section
      aria-label={words.readouts}
      className={`flex items-start divide-x divide-hairline ${isOpen ? '' : 'in-[[data-linked]]:invisible'} ${DRESS.row}`}
    >
      <Column className={DRESS.epoch}>
        <EpochReadout dress={DRESS} />
      </Column>
      <div className={`flex divide-x divide-hairline pl-3.5 max-[499px]:pl-2 ${DRESS.others}`}>
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
        <span className="contents presenting:hidden">
          <GoToEpoch />
        </span>
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
        className={`block min-w-[96px] max-[499px]:min-w-[82px] low:sr-only presenting:sr-only presenting:min-w-0 ${dress.label}`}
      />
    </>
  );
}

/** Place in the epoch or, during a long jump, its target. */
function updatesText(position: number, { run }: PageState): string {
  const words = strings.transport;
  const updatesPerEpoch = run.snapshot?.updatesPerEpoch ?? 1;
  if (run.status === 'seeking' && run.target !== null) return words.seeking(Math.floor(run.target / updatesPerEpoch));
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
        {/* As high as the other names, although the change may be larger. */}
        <div className={`flex h-[1lh] items-baseline gap-1.5 low:contents ${dress.label}`}>
          {words.trainingLoss}
          <LossChange set="training" className={`low:order-1 presenting:min-w-[136px] ${dress.change}`} />
        </div>
        <LossValue name={words.trainingLoss} set="training" className={dress.number} />
        <div className={dress.label}>
          {hasPenalty ? (
            <>
              <span className="max-[1399px]:hidden presenting:hidden">{words.shortLossFormulas[loss]} </span>
              <Penalty className={dress.penalty} />
            </>
          ) : (
            <span className="low:hidden presenting:hidden">
              {words.lossCaption(words.shortLossFormulas[loss], count)}
            </span>
          )}
        </div>
      </Column>
      {measures.map(({ name, help, caption, Value }) => (
        <Column key={name}>
          <div className={dress.label}>{name}</div>
          <Value name={name} set="training" className={dress.number} />
          <div title={help} className={`low:hidden presenting:hidden ${dress.label}`}>
            {caption}
          </div>
        </Column>
      ))}
    </>
  );
}
