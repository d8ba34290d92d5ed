import { useId } from 'react';
import { firstProblems } from '../../config/link/linkProblem.ts';
import { convertToGlassbox, FASTER_FOR_CLASSES } from '../../config/playground/convertToGlassbox.ts';
import { unusedIn } from '../../config/playground/playgroundLink.ts';
import { isPlaygroundRegression } from '../../core/playground/playgroundPoints.ts';
import { isImported } from '../../core/run/runKind.ts';
import { chooseProbe } from '../../store/actions/viewActions.ts';
import { replaceRun } from '../../store/runs/replaceRun.ts';
import { fromTheStart } from '../../store/runs/takeUpRun.ts';
import { session } from '../../store/session/pageSession.ts';
import { isSettingFixed } from '../../store/state/limits.ts';
import { pageStore } from '../../store/state/pageStore.ts';
import { usePage } from '../../store/state/usePage.ts';
import { laterStrings } from '../../strings/later.ts';
import { Button } from '../shared/inputs/Button.tsx';

/** Settings peculiar to an imported run, and an offer of our nearest run. */
export function PlaygroundCard() {
  const words = laterStrings.playgroundCard;
  const config = usePage((state) => state.spec.config);
  const canConvert = usePage((state) => !isSettingFixed(state, 'dataSet'));
  const titleId = useId();
  const helpId = useId();
  if (!isImported(config)) return null;
  const { dataSet, seed, weightSeed, initZero } = config.playground;
  const isRegression = isPlaygroundRegression(dataSet);
  return (
    <section
      aria-labelledby={titleId}
      className="mb-2 grid gap-1 rounded-lg border border-hairline bg-sunken px-2.5 py-1.5 text-[12px] leading-snug wrap-anywhere"
    >
      <h2 id={titleId} className="text-[12px] font-bold">
        {words.title}
      </h2>
      <p className="line-clamp-3">{words.source(dataSet, seed, weightSeed)}</p>
      <p className="text-muted">{words.differences(isRegression, initZero).join(' ')}</p>
      <NotImported />
      {canConvert && (
        <>
          <Button aria-describedby={helpId} onClick={convert} className="h-[30px] text-[13px] pointer-coarse:h-[44px]">
            {words.convert}
          </Button>
          <p id={helpId} className="text-muted">
            {words.convertHelp(isRegression ? null : FASTER_FOR_CLASSES)}
          </p>
        </>
      )}
    </section>
  );
}

function NotImported() {
  const words = laterStrings.playgroundCard;
  const view = usePage((state) => state.view.playground);
  const problems = view ? unusedIn(view) : [];
  if (problems.length === 0) return null;
  return (
    <details>
      <summary className="flex min-h-[24px] cursor-pointer items-center rounded font-semibold before:mr-1.5 before:content-['▸'] pointer-coarse:min-h-[44px] [details[open]>&]:before:content-['▾']">
        {words.notImported(problems.length)}
      </summary>
      <ul className="max-h-40 list-disc overflow-y-auto pl-4 text-muted">
        {firstProblems(problems).map((problem) => (
          <li key={problem.key}>{laterStrings.link.problem(problem)}</li>
        ))}
      </ul>
    </details>
  );
}

function convert(): void {
  const { config } = fromTheStart(pageStore.getState().spec, session.position());
  replaceRun('setting', { spec: { config: convertToGlassbox(config), interventions: [] }, position: 0 });
  // A point of one plane means nothing on the other.
  chooseProbe(null);
}
