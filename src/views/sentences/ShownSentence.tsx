import { useMemo, useState } from 'react';
import { closeSentence } from '../../store/actions/viewActions.ts';
import { selectDataSet, selectIsAnswered } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { plainText } from '../../strings/sentence.ts';
import { CloseIcon } from '../shared/inputs/icons.tsx';
import { useAllowed } from '../shared/page/limits.tsx';
import { chooseSentence } from './chooseSentence.ts';
import { MoreLink, SentencePieces } from './SentencePieces.tsx';
import type { Sentence } from './sentence.ts';

interface ShownSentenceProps {
  /** Shown until there are numbers. */
  readonly before: React.ReactNode;
}

/** The most helpful sentence for the current state, with a button that closes it. */
export function ShownSentence({ before }: ShownSentenceProps) {
  const hasNumbers = usePage((state) => state.run.calm !== null);
  const closed = usePage((state) => state.view.closedSentence);
  const sentence = useSentence();
  const canStep = useAllowed('step');
  if (!hasNumbers) return before;
  if (!sentence || (sentence.kind === 'press' && !canStep)) return null;
  const text = plainText(sentence.pieces);
  if (text === closed) return null;
  const further = sentence.more && 'text' in sentence.more ? sentence.more.text : '';
  return <OpenSentence key={`${text} ${further}`} sentence={sentence} text={text} />;
}

/** A sentence, the way to learn more, and its end. On a phone the buttons are below it. */
function OpenSentence({ sentence, text }: { readonly sentence: Sentence; readonly text: string }) {
  const words = strings.stepHint;
  const [isUnfolded, setUnfolded] = useState(false);
  const isCallout = usePage((state) => !state.view.knowsCallouts) && sentence.kind === 'press';
  const canExplain = useAllowed('formula');
  const { pieces } = sentence;
  const more = sentence.more && 'part' in sentence.more && !canExplain ? null : sentence.more;
  const further = isUnfolded && more && 'text' in more ? more.text : null;
  return (
    <div
      className={`relative flex min-w-0 items-center gap-x-2.5 max-[499px]:grow max-[499px]:flex-wrap ${isCallout ? 'wide:ml-[296px] wide:min-h-[34px] wide:rounded-lg wide:border wide:border-ink wide:bg-card wide:pr-1 wide:pl-3.5' : ''}`}
    >
      {isCallout && <Beak />}
      <p className="max-[499px]:basis-full">
        <SentencePieces pieces={pieces} />
        {further !== null && ` ${further}`}
      </p>
      {more && further === null && <MoreLink more={more} onUnfold={() => setUnfolded(true)} />}
      <button
        type="button"
        aria-label={words.close}
        title={words.close}
        onClick={() => closeSentence(text)}
        className="grid size-[28px] shrink-0 cursor-pointer place-items-center rounded text-muted hover:bg-sunken hover:text-ink presenting:hidden max-[499px]:ml-auto pointer-coarse:size-[44px]"
      >
        <CloseIcon />
      </button>
    </div>
  );
}

/** Points at the Step button above. */
function Beak() {
  return (
    <svg viewBox="0 0 22 12" aria-hidden="true" className="absolute -top-3 left-[35px] hidden h-3 w-[22px] wide:block">
      <path d="M0,12.5L11,1L22,12.5" className="fill-card stroke-ink" />
    </svg>
  );
}

function useSentence(): Sentence | null {
  const spec = usePage((state) => state.spec);
  const dataSet = usePage(selectDataSet);
  const after = usePage((state) => state.run.calm);
  const isPlaying = usePage((state) => state.run.status !== 'paused');
  const isAnswered = usePage(selectIsAnswered);
  const cameFrom = usePage((state) => state.run.cameFrom);
  const explainSteps = usePage((state) => state.view.explainSteps);
  const presetJustChosen = usePage((state) => state.undo.at(-1)?.what === 'preset');
  const granularity = usePage((state) => state.view.granularity);
  const presenting = usePage((state) => state.view.presenting);
  return useMemo(
    () =>
      after &&
      chooseSentence({
        spec,
        dataSet,
        after,
        isPlaying,
        isAnswered,
        cameFrom,
        explainSteps,
        presetJustChosen,
        granularity,
        presenting,
      }),
    [spec, dataSet, after, isPlaying, isAnswered, cameFrom, explainSteps, presetJustChosen, granularity, presenting],
  );
}
