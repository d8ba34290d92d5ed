import { reset, togglePlay } from '../../store/actions/runActions.ts';
import { step, stepBack } from '../../store/actions/stepActions.ts';
import { cursorStep } from '../../store/state/atCursor.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { Button } from '../shared/inputs/Button.tsx';
import { PauseIcon, PlayIcon, ResetIcon, StepBackIcon } from '../shared/inputs/icons.tsx';
import { Allowed } from '../shared/page/limits.tsx';

/** The controls of a frame, without those that a task takes away. In a small frame the minor ones are their icons. */
export function EmbedTransport() {
  const words = strings.transport;
  const granularity = usePage((state) => state.view.granularity);
  const atStart = usePage(
    (state) => (state.run.snapshot?.position ?? 0) === 0 && state.run.status === 'paused' && cursorStep(state) === 0,
  );
  return (
    <section aria-label={words.name} className="embed-controls">
      <Allowed control="reset">
        <Button onClick={reset} aria-label={words.reset} title={words.reset}>
          <ResetIcon />
          <span className="embed-word">{words.reset}</span>
        </Button>
      </Allowed>
      <Button onClick={stepBack} unavailable={atStart} aria-label={words.stepBack} title={words.stepBack}>
        <StepBackIcon />
        <span className="embed-word">{words.stepBack}</span>
      </Button>
      <Allowed control="play">
        <PlayButton />
      </Allowed>
      <Allowed control="step">
        <Button look="ink" className="embed-step" onClick={step}>
          {words.step[granularity]}
        </Button>
      </Allowed>
    </section>
  );
}

function PlayButton() {
  const words = strings.transport;
  const isMoving = usePage((state) => state.run.status !== 'paused');
  const name = isMoving ? words.pause : words.play;
  return (
    <Button className="embed-play" onClick={togglePlay} aria-label={name} title={name}>
      {isMoving ? <PauseIcon /> : <PlayIcon />}
      <span className="embed-word">{name}</span>
    </Button>
  );
}
