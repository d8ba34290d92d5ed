import { memo } from 'react';
import type { Speed } from '../../store/pageState.ts';
import { newWeights, reset, stepEpochs, togglePlay } from '../../store/runActions.ts';
import { cursorStep } from '../../store/slowMotion.ts';
import { step, stepBack } from '../../store/stepActions.ts';
import { usePage } from '../../store/usePage.ts';
import { setSpeed } from '../../store/viewActions.ts';
import { strings } from '../../strings/index.ts';
import { Button } from '../shared/Button.tsx';
import { controlShown, selectImportedView } from '../shared/hiddenControls.ts';
import { PauseIcon, PlayIcon, ResetIcon, StepBackIcon } from '../shared/icons.tsx';
import { lazyView } from '../shared/lazyView.tsx';
import { Select } from '../shared/Select.tsx';
import { useWidePage } from '../shared/useWidePage.ts';

const MANY_EPOCHS = [10, 100, 1000] as const;
const SPEEDS = ['1', '10', '100', '1000', 'fastest'] as const;

/** How the buttons are dressed: in a row of the wide page, at the lower edge of a small one, or for a projector. */
const DRESSES = {
  wide: {
    bar: 'flex flex-1 flex-wrap items-center gap-2 max-[1399px]:gap-1',
    button: 'h-[42px] px-3 text-[14px] max-[1399px]:px-2 max-[1399px]:text-[13px]',
    step: 'h-[42px] px-5 text-[17px] max-[1399px]:px-3.5',
  },
  stacked: {
    bar: 'flex flex-wrap items-center gap-1.5',
    button: 'h-[44px] px-2 text-[13px] min-[400px]:px-2.5 max-[379px]:px-1.5 max-[379px]:[&>svg]:hidden',
    step: 'h-[44px] grow px-2 text-[15px] max-[379px]:px-1 max-[379px]:text-[13px]',
  },
  presenting: {
    bar: 'flex flex-wrap items-center gap-2',
    button: 'h-[54px] px-3.5 text-[18px] max-[1399px]:px-2',
    step: 'h-[54px] px-5 text-[22px] max-[1399px]:px-3.5',
  },
};

/** What makes time pass. The order is the same everywhere, but on a phone the speed goes beside Play, so that two rows are enough. */
export function Transport() {
  const words = strings.transport;
  const presenting = usePage((state) => state.view.presenting);
  const wide = useWidePage();
  const dress = DRESSES[presenting ? 'presenting' : wide ? 'wide' : 'stacked'];
  return (
    <section aria-label={words.name} className={dress.bar}>
      <Steps button={dress.button} stepClass={dress.step} />
      {!presenting && <FurtherSteps button={dress.button} />}
    </section>
  );
}

interface StepsProps {
  readonly button: string;
  readonly stepClass: string;
}

const Steps = memo(({ button, stepClass }: StepsProps) => {
  const words = strings.transport;
  const view = usePage(selectImportedView);
  const atStart = usePage(
    (state) => (state.run.snapshot?.position ?? 0) === 0 && state.run.status === 'paused' && cursorStep(state) === 0,
  );
  const granularity = usePage((state) => state.view.granularity);
  return (
    <>
      {controlShown(view, 'resetButton') && (
        <Button className={button} onClick={reset} title={words.resetHelp}>
          <ResetIcon />
          {words.reset}
        </Button>
      )}
      <Button className={button} onClick={stepBack} title={words.stepBackHelp} unavailable={atStart}>
        <StepBackIcon />
        {words.stepBack}
      </Button>
      {controlShown(view, 'playButton') && <PlayButton className={button} />}
      {controlShown(view, 'stepButton') && (
        <span className="flex max-[699px]:grow max-[499px]:order-1">
          <Button
            look="ink"
            className={`rounded-r-none ${stepClass}`}
            onClick={step}
            title={words.stepHelp[granularity]}
          >
            <span className="grid">
              {/* The longest label keeps its place, so that the buttons beside it do not move. */}
              <span className="invisible col-start-1 row-start-1">{words.step.sample}</span>
              <span className="col-start-1 row-start-1">{words.step[granularity]}</span>
            </span>
          </Button>
          <span className="flex w-[30px] shrink-0 pointer-coarse:w-[44px]">
            <GranularityChoice />
          </span>
        </span>
      )}
    </>
  );
});

function PlayButton({ className }: { readonly className: string }) {
  const words = strings.transport;
  const moving = usePage((state) => state.run.status !== 'paused');
  return (
    <Button className={className} onClick={togglePlay} title={moving ? words.pauseHelp : words.playHelp}>
      {moving ? <PauseIcon /> : <PlayIcon />}
      <span className="grid text-left">
        {/* Both words in one place, so that the button keeps its width. */}
        <span className={`col-start-1 row-start-1 ${moving ? '' : 'invisible'}`}>{words.pause}</span>
        <span className={`col-start-1 row-start-1 ${moving ? 'invisible' : ''}`}>{words.play}</span>
      </span>
    </Button>
  );
}

const GranularityChoice = lazyView(() => import('./GranularityChoice.tsx').then((module) => module.GranularityChoice));

const FurtherSteps = memo(({ button }: { readonly button: string }) => {
  const words = strings.transport;
  const speed = usePage((state) => state.view.speed);
  const granularity = usePage((state) => state.view.granularity);
  return (
    <>
      <fieldset aria-label={words.manyEpochs} className="flex max-[499px]:order-1">
        {MANY_EPOCHS.map((count, index) => (
          <Button
            key={count}
            aria-label={words.epochs(count)}
            title={words.epochs(count)}
            onClick={() => stepEpochs(count)}
            className={`${button} pointer-coarse:min-w-[44px] ${index > 0 ? '-ml-px rounded-l-none' : ''} ${index < MANY_EPOCHS.length - 1 ? 'rounded-r-none' : ''} hover:z-10 focus-visible:z-10`}
          >
            {count}
            {index === MANY_EPOCHS.length - 1 && <span className="max-[899px]:hidden">{words.epochsWord}</span>}
          </Button>
        ))}
      </fieldset>
      <Select
        label={words.speed}
        title={words.speed}
        value={`${speed}`}
        options={SPEEDS.map((value) => ({ value, label: words.speedOf(value, granularity) }))}
        onChoose={(value) => setSpeed(speedOf(value))}
        boxClass="w-[126px] max-[1399px]:flex-[1_1_58px] min-[700px]:max-w-[126px]"
        className={`pr-6 font-semibold max-[379px]:pr-5 ${button}`}
      />
      <Button
        className={`${button} max-[499px]:order-1 max-[499px]:w-[64px] max-[499px]:leading-tight max-[499px]:whitespace-normal`}
        onClick={newWeights}
        title={words.newWeightsHelp}
      >
        {words.newWeights}
      </Button>
    </>
  );
});

function speedOf(value: (typeof SPEEDS)[number]): Speed {
  switch (value) {
    case '1':
      return 1;
    case '10':
      return 10;
    case '100':
      return 100;
    case '1000':
      return 1000;
    case 'fastest':
      return value;
  }
}
