import { strings } from '../../strings/index.ts';
import { Dialog } from '../shared/inputs/Dialog.tsx';

export function HelpDialog() {
  const words = strings.help;
  return (
    <Dialog title={words.title} close={words.close} width={640}>
      <dl className="mt-2 grid gap-x-4 gap-y-1.5 grid-cols-[130px_1fr] max-sm:grid-cols-1">
        {words.terms.map(([term, sentence]) => (
          <div key={term} className="contents">
            <dt className="font-semibold">{term}</dt>
            <dd className="text-muted">{sentence}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 rounded-lg bg-sunken px-3 py-2 font-semibold">
        {words.colours} {words.classes}
      </p>
      <Sentences title={words.slowTitle} sentences={words.slow} />
      <Sentences title={words.handsTitle} sentences={words.hands} />
      <Sentences title={words.dataTitle} sentences={words.data} />
      <h3 className="mt-4 mb-1.5 font-bold">{words.keysTitle}</h3>
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
      <h3 className="mt-4 mb-1.5 font-bold">{title}</h3>
      <ul className="grid list-disc gap-1 pl-5 text-muted">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
