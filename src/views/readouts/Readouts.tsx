import { regularizations } from '../../core/model/regularization.ts';
import { isHiddenThere } from '../../store/state/limits.ts';
import type { PageState } from '../../store/state/pageState.ts';
import { selectDataSet } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { formatWhole } from '../../strings/formatNumber.ts';
import { strings } from '../../strings/index.ts';
import { lazyView } from '../shared/page/lazyView.tsx';
import { Allowed } from '../shared/page/limits.tsx';
import { useIsOpen } from '../shared/page/OnceOpen.tsx';
import { useInEffect } from '../shared/page/useConfigInEffect.ts';
import { type MeasureNames, useMeasures } from './measures.ts';
import { Penalty } from './Penalty.tsx';
import { LossChange, LossValue, ReadoutValue } from './ReadoutValue.tsx';

const GoToEpoch = lazyView(() => import('./GoToEpoch.tsx').then((module) => module.GoToEpoch));

/** Name, number and small print of a readout: below each other, or side by side in one line of a small window. */
const LABEL =
  'text-muted stacked:text-[15px] wide:text-[13px] wide:leading-[17px] presenting:text-[18px] presenting:leading-[20px]';
const NUMBER = 'font-bold stacked:text-[16px] presenting:text-[24px] presenting:leading-[32px] board:text-[30px]';
const ALONE = 'wide:text-[22px] wide:leading-[26px] wide:everything:text-[20px] wide:everything:leading-[22px]';
/** With a line of test values below. */
const ABOVE_TEST = 'wide:text-[20px] wide:leading-[22px]';
/** The numbers in it are as large as the others on a projector. */
const SMALL_NUMBER = 'font-semibold text-ink presenting:text-[22px]';
const SMALL = 'text-[13px] leading-[16px] text-muted presenting:text-[18px] presenting:leading-[22px]';

/**
 * Position of the run and quality of the network. The page's HTML holds the readouts of a page without a link; with a link,
 * they stay hidden until the page opens. The settings decide which readouts exist; numbers are painted.
 */
export function Readouts() {
  const isOpen = useIsOpen();
  const measures = useMeasures();
  const hasTestSet = usePage((state) => selectDataSet(state).test.length > 0);
  // An imported link that hides the split hides the test loss with it.
  const isTestHidden = usePage((state) => isHiddenThere(state, 'percTrainData'));
  const hasTest = hasTestSet && !isTestHidden;
  const isSeeking = usePage((state) => state.run.status === 'seeking');
  return (
    <section
      aria-label={strings.transport.readouts}
      className={`flex divide-hairline whitespace-nowrap presenting:flex-wrap board:flex-nowrap stacked:gap-x-4 stacked:max-[699px]:justify-between stacked:max-[699px]:gap-x-2 wide:divide-x presenting:divide-x ${isOpen ? '' : 'in-[[data-linked]]:invisible'}`}
    >
      <EpochReadout hasTest={hasTest} isSeeking={isSeeking} />
      <LossReadout hasTest={hasTest} isSeeking={isSeeking} />
      {measures.map((measure) => (
        <MeasureReadout key={measure.name} measure={measure} hasTest={hasTest} isSeeking={isSeeking} />
      ))}
    </section>
  );
}

function Column({ children }: { readonly children: React.ReactNode }) {
  return (
    <div className="stacked:flex stacked:items-baseline stacked:gap-x-1.5 wide:px-3.5 wide:first:pl-0 wide:last:pr-0 presenting:px-3 presenting:last:pr-0">
      {children}
    </div>
  );
}

/** What stands below the numbers; then all of them are smaller. */
interface SmallPrint {
  readonly hasTest: boolean;
  /** Where everything is shown, updates stand below the epoch; else the goal of a long jump. */
  readonly isSeeking: boolean;
}

/** The number is also the button to go to another epoch. */
function EpochReadout({ hasTest, isSeeking }: SmallPrint) {
  const words = strings.transport;
  return (
    <Column>
      <div className={LABEL}>{words.epoch}</div>
      <span className="relative block">
        <ReadoutValue
          name={words.epoch}
          valueIn={({ run }) => run.snapshot && Math.floor(run.snapshot.position / run.snapshot.updatesPerEpoch)}
          write={formatWhole}
          className={`block wide:min-w-[3ch] presenting:min-w-[3ch] ${NUMBER} ${hasTest || isSeeking ? ABOVE_TEST : ALONE}`}
        />
        <span className="contents presenting:hidden">
          <Allowed control="jump">
            <GoToEpoch />
          </Allowed>
        </span>
      </span>
      <ReadoutValue
        name={words.update}
        valueIn={({ run }) => run.snapshot?.position ?? null}
        write={updatesText}
        className={`stacked:sr-only presenting:sr-only ${isSeeking ? 'block' : 'hidden everything:block'} ${SMALL}`}
      />
    </Column>
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

function LossReadout({ hasTest, isSeeking }: SmallPrint) {
  const words = strings.transport;
  const hasPenalty = regularizations[useInEffect('regularization')] !== null;
  const formula = usePage((state) => words.shortLossFormulas[state.spec.config.loss]);
  const hasSmallPrint = hasTest || hasPenalty;
  return (
    <Column>
      <div title={formula} className={`flex items-baseline gap-x-1 stacked:contents ${LABEL}`}>
        <span className={`stacked:text-muted ${LABEL}`}>{words.loss}</span>
        <LossChange set="training" className="stacked:order-1 stacked:text-[14px] presenting:min-w-[88px]" />
      </div>
      <LossValue
        name={words.trainingLoss}
        set="training"
        className={`stacked:min-w-[58px] wide:min-w-[5ch] ${NUMBER} ${hasSmallPrint || isSeeking ? ABOVE_TEST : ALONE}`}
      />
      {hasSmallPrint && (
        <div className={`flex gap-x-2 presenting:flex-col stacked:order-2 stacked:max-[559px]:sr-only ${SMALL}`}>
          {hasTest && <TestValue label={words.test} Value={LossValue} name={words.testLoss} />}
          {hasPenalty && <Penalty className={SMALL_NUMBER} />}
        </div>
      )}
    </Column>
  );
}

interface MeasureReadoutProps extends SmallPrint {
  readonly measure: MeasureNames;
}

function MeasureReadout({ measure, hasTest, isSeeking }: MeasureReadoutProps) {
  const words = strings.transport;
  const { name, label, testName, help, Value } = measure;
  return (
    <Column>
      <div title={help} className={`stacked:max-[559px]:order-1 stacked:max-[559px]:lowercase ${LABEL}`}>
        {label}
      </div>
      <Value
        name={name}
        set="training"
        className={`stacked:min-w-[48px] ${NUMBER} ${hasTest || isSeeking ? ABOVE_TEST : ALONE}`}
      />
      {hasTest && (
        <div className={`stacked:order-2 stacked:max-[559px]:sr-only ${SMALL}`}>
          <TestValue label={words.test} Value={Value} name={testName} />
        </div>
      )}
    </Column>
  );
}

interface TestValueProps {
  readonly label: string;
  readonly name: string;
  readonly Value: MeasureNames['Value'];
}

/** The same number for the test set, in small print. */
function TestValue({ label, name, Value }: TestValueProps) {
  return (
    <span className="flex items-baseline gap-x-1">
      {label} <Value name={name} set="test" className={SMALL_NUMBER} />
    </span>
  );
}
