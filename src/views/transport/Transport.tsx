import { memo } from 'react';
import { newWeights, reset, stepEpochs, togglePlay } from '../../store/actions/runActions.ts';
import { step, stepBack } from '../../store/actions/stepActions.ts';
import { cursorStep } from '../../store/state/atCursor.ts';
import { canDrawWeights } from '../../store/state/limits.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { Button } from '../shared/inputs/Button.tsx';
import { PauseIcon, PlayIcon, ResetIcon, StepBackIcon } from '../shared/inputs/icons.tsx';
import { Allowed } from '../shared/page/limits.tsx';
import { useIsOpen } from '../shared/page/OnceOpen.tsx';
import { GranularityChoice } from './GranularityChoice.tsx';
import { SpeedChoice } from './SpeedChoice.tsx';

const MANY_EPOCHS = [10, 100, 1000] as const;

/** Classes of the buttons: at the lower edge of a small window, in a row of a wide one, and on a projector. */
const BUTTON =
  'stacked:h-[48px] stacked:px-2 stacked:text-[14px] stacked:max-[699px]:text-[13px] stacked:max-[379px]:px-1.5 stacked:low:h-[44px] stacked:max-[839px]:not-data-icon:[&>svg]:hidden wide:h-[44px] wide:px-3 wide:text-[14px] wide:max-[1279px]:px-2 wide:max-[1279px]:text-[13px] wide:max-[1279px]:[&>svg]:hidden presenting:h-[52px] presenting:px-2.5 presenting:text-[17.5px] board:[&>svg]:hidden';
const STEP =
  'stacked:h-[48px] stacked:grow stacked:px-3 stacked:text-[17px] stacked:low:h-[44px] stacked:low:text-[16px] stacked:max-[379px]:px-1 stacked:max-[379px]:text-[15px] wide:h-[48px] wide:px-4 wide:text-[17px] wide:max-[1279px]:px-3 presenting:h-[56px] presenting:px-3.5 presenting:text-[23px]';

/**
 * Controls of the run, without those that a task takes away: with one, they stay hidden until the page opens. A wide window has them in one row, in their order; a phone has Step and Play in a row of their own, a low
 * window has no room for the speed.
 */
export function Transport() {
  const isOpen = useIsOpen();
  return (
    <section
      aria-label={strings.transport.name}
      className={`flex items-center stacked:gap-1.5 stacked:max-[559px]:flex-wrap wide:gap-2 wide:max-[1279px]:gap-1 presenting:flex-wrap presenting:gap-2 board:flex-nowrap board:gap-1.5 ${isOpen ? '' : 'tasked:invisible'}`}
    >
      <Steps />
      <div className="contents presenting:not-board:hidden">
        <FurtherSteps />
      </div>
    </section>
  );
}

const Steps = memo(() => {
  const words = strings.transport;
  const atStart = usePage(
    (state) => (state.run.snapshot?.position ?? 0) === 0 && state.run.status === 'paused' && cursorStep(state) === 0,
  );
  const granularity = usePage((state) => state.view.granularity);
  return (
    <>
      <Allowed control="reset">
        <Button
          className={`stacked:max-[559px]:order-1 stacked:max-[559px]:grow ${BUTTON}`}
          onClick={reset}
          title={words.resetHelp}
        >
          <ResetIcon />
          {words.reset}
        </Button>
      </Allowed>
      <Button
        className={`stacked:max-[559px]:order-1 stacked:max-[559px]:grow ${BUTTON}`}
        onClick={stepBack}
        title={words.stepBackHelp}
        unavailable={atStart}
      >
        <StepBackIcon />
        {words.stepBack}
      </Button>
      <Allowed control="play">
        <PlayButton className={`stacked:max-[559px]:basis-[27%] ${BUTTON}`} />
      </Allowed>
      <Allowed control="step">
        <span className="flex stacked:max-[559px]:-order-1 stacked:max-[559px]:basis-[66%] stacked:grow">
          <Button look="ink" className={`rounded-r-none ${STEP}`} onClick={step} title={words.stepHelp[granularity]}>
            <span className="grid">
              {/* The longest label reserves its room, so that the buttons beside it do not move. */}
              <span className="invisible col-start-1 row-start-1">{words.step.sample}</span>
              <span className="col-start-1 row-start-1">{words.step[granularity]}</span>
            </span>
          </Button>
          <span className="flex w-[36px] shrink-0 presenting:w-[40px] pointer-coarse:w-[44px]">
            <GranularityChoice />
          </span>
        </span>
      </Allowed>
    </>
  );
});

function PlayButton({ className }: { readonly className: string }) {
  const words = strings.transport;
  const moving = usePage((state) => state.run.status !== 'paused');
  return (
    <Button className={className} data-icon onClick={togglePlay} title={moving ? words.pauseHelp : words.playHelp}>
      {moving ? <PauseIcon /> : <PlayIcon />}
      <span className="grid text-left">
        {/* Both words share one place, so that the button keeps its width. */}
        <span className={`col-start-1 row-start-1 ${moving ? '' : 'invisible'}`}>{words.pause}</span>
        <span className={`col-start-1 row-start-1 ${moving ? 'invisible' : ''}`}>{words.play}</span>
      </span>
    </Button>
  );
}

const FurtherSteps = memo(() => {
  const words = strings.transport;
  const drawsWeights = usePage(canDrawWeights);
  return (
    <>
      <Allowed control="jump">
        <fieldset aria-label={words.manyEpochs} className="flex stacked:max-[559px]:order-1">
          {MANY_EPOCHS.map((count, index) => (
            <Button
              key={count}
              aria-label={words.epochs(count)}
              title={words.epochs(count)}
              onClick={() => stepEpochs(count)}
              className={`${BUTTON} pointer-coarse:min-w-[44px] ${index > 0 ? '-ml-px rounded-l-none' : ''} ${index < MANY_EPOCHS.length - 1 ? 'rounded-r-none' : ''} hover:z-10 focus-visible:z-10`}
            >
              {count}
              {index === MANY_EPOCHS.length - 1 && (
                <span className="stacked:hidden presenting:hidden">{words.epochsWord}</span>
              )}
            </Button>
          ))}
        </fieldset>
      </Allowed>
      <Allowed control="speed">
        <SpeedChoice
          boxClass="w-[124px] presenting:hidden wide:max-[1279px]:w-[104px] stacked:low:hidden stacked:max-[559px]:hidden"
          className={BUTTON}
        />
      </Allowed>
      {drawsWeights && (
        <Button
          className={`stacked:max-[559px]:order-1 stacked:max-[559px]:w-[76px] stacked:max-[559px]:leading-tight stacked:max-[559px]:whitespace-normal presenting:hidden ${BUTTON}`}
          onClick={newWeights}
          title={words.newWeightsHelp}
        >
          {words.newWeights}
        </Button>
      )}
    </>
  );
});
