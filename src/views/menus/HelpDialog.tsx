import { setDialog, showCallouts } from '../../store/actions/viewActions.ts';
import { usePage } from '../../store/state/usePage.ts';
import { helpStrings } from '../../strings/help.ts';
import { Button } from '../shared/inputs/Button.tsx';
import { Dialog } from '../shared/inputs/Dialog.tsx';
import { TermList } from './help/TermList.tsx';

/** What the words on the page mean and where they are seen, how numbers are changed by hand, and the keys. */
export function HelpDialog() {
  const words = helpStrings;
  const knowsCallouts = usePage((state) => state.view.knowsCallouts);
  return (
    <Dialog title={words.title} close={words.close} width={760}>
      <TermList
        below={
          <>
            <Sentences title={words.handsTitle} sentences={words.hands} />
            <Sentences title={words.dataTitle} sentences={words.data} />
            <Keys />
            {knowsCallouts && (
              <Button
                className="mt-4 h-9 px-3 pointer-coarse:h-[44px]"
                onClick={() => {
                  setDialog(null);
                  showCallouts();
                }}
              >
                {words.showCallouts}
              </Button>
            )}
          </>
        }
      />
    </Dialog>
  );
}

interface SentencesProps {
  readonly title: string;
  readonly sentences: readonly string[];
}

function Sentences({ title, sentences }: SentencesProps) {
  return (
    <>
      <h3 className="mt-5 mb-1.5 font-bold">{title}</h3>
      <ul className="grid list-disc gap-1 pl-5 text-muted">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

function Keys() {
  const words = helpStrings;
  return (
    <>
      <h3 className="mt-5 mb-1.5 font-bold">{words.keysTitle}</h3>
      <dl className="grid grid-cols-[auto_1fr_auto_1fr] items-center gap-x-3 gap-y-1.5 max-sm:grid-cols-[auto_1fr]">
        {words.keys.map(([key, does]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="inline-block min-w-7 rounded-md border border-control px-1.5 text-center font-sans text-[13px] font-semibold">
                {key}
              </kbd>
            </dt>
            <dd className="text-muted">{does}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-[13px] text-muted">{words.keysNote}</p>
    </>
  );
}
