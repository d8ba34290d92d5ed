import { useMemo } from 'react';
import { dismissHint } from '../../store/actions/viewActions.ts';
import { selectDataSet } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { CloseIcon } from '../shared/inputs/icons.tsx';
import { hintFor } from './hintFor.ts';

interface HintSentenceProps {
  /** Shown until there are numbers. */
  readonly before: React.ReactNode;
}

/** The most helpful sentence for the current state, with a button to dismiss it. */
export function HintSentence({ before }: HintSentenceProps) {
  const hasNumbers = usePage((state) => state.run.calm !== null);
  const sentence = useHint();
  if (!hasNumbers) return before;
  if (sentence === null) return null;
  return (
    <>
      <p>{sentence}</p>
      <button
        type="button"
        aria-label={strings.stepHint.dismiss}
        title={strings.stepHint.dismiss}
        onClick={dismissHint}
        className="grid size-[24px] shrink-0 cursor-pointer place-items-center rounded text-muted hover:bg-sunken hover:text-ink pointer-coarse:size-[44px]"
      >
        <CloseIcon />
      </button>
    </>
  );
}

function useHint(): string | null {
  const spec = usePage((state) => state.spec);
  const dataSet = usePage(selectDataSet);
  const snapshot = usePage((state) => state.run.calm);
  const lastStep = usePage((state) => (state.run.status === 'paused' ? state.run.lastStep : null));
  const presetJustChosen = usePage((state) => state.undo.at(-1)?.what === 'preset');
  const granularity = usePage((state) => state.view.granularity);
  return useMemo(
    () => snapshot && hintFor({ spec, dataSet, snapshot, lastStep, presetJustChosen, granularity }),
    [spec, dataSet, snapshot, lastStep, presetJustChosen, granularity],
  );
}
