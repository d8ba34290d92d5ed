import { useEffect, useId, useRef, useState } from 'react';
import type { ClassRow } from '../../config/task/classRows.ts';
import { pasteFromClipboard, pasteResults } from '../../store/actions/resultsActions.ts';
import { MOST_LINKS } from '../../store/results/classResults.ts';
import { useClass } from '../../store/results/useClass.ts';
import { laterStrings } from '../../strings/later.ts';
import { Button } from '../shared/inputs/Button.tsx';
import { ResultCounts } from './ResultCounts.tsx';

interface PasteCardProps {
  readonly rows: readonly ClassRow[];
  readonly hasGoal: boolean;
}

/** The field for the links of a class, and how many of each kind there are. */
export function PasteCard({ rows, hasGoal }: PasteCardProps) {
  const words = laterStrings.results.paste;
  const text = useClass((state) => state.text);
  const field = useRef<HTMLTextAreaElement>(null);
  const titleId = useId();
  const helpId = useId();
  const [isForbidden, setForbidden] = useState(false);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  usePasteAnywhere();

  const paste = async () => {
    const isPasted = await pasteFromClipboard();
    setForbidden(!isPasted);
    if (!isPasted) field.current?.focus();
  };
  return (
    <section
      aria-labelledby={titleId}
      className="flex min-h-0 flex-col rounded-xl border border-hairline bg-card p-[16px] wide:overflow-y-auto"
    >
      <h3 id={titleId} className="text-[15px] font-semibold">
        {words.title}
      </h3>
      <p id={helpId} className="mt-0.5 text-[13px] leading-[18px] text-muted">
        {words.help}
      </p>
      <textarea
        ref={field}
        aria-label={words.field}
        aria-describedby={helpId}
        wrap="off"
        spellCheck={false}
        autoComplete="off"
        value={text}
        onChange={(event) => pasteResults(event.currentTarget.value)}
        onPaste={({ currentTarget }) => requestAnimationFrame(() => showBeginnings(currentTarget))}
        onBlur={({ currentTarget }) => showBeginnings(currentTarget)}
        className="mt-2 block h-[190px] min-h-[66px] w-full resize-y rounded-lg border border-control bg-card px-2.5 py-2 text-[13px] leading-[22px] text-muted"
      />
      {isForbidden && <Said>{words.forbidden(pasteKeys())}</Said>}
      <Limits />
      <div className="mt-2 grid shrink-0 grid-cols-2 gap-2">
        <Button className={BUTTON} onClick={() => void paste()}>
          {words.paste}
        </Button>
        <Button
          className={BUTTON}
          unavailable={text === ''}
          onClick={() => {
            pasteResults('');
            field.current?.focus();
          }}
        >
          {words.clear}
        </Button>
      </div>
      <ResultCounts rows={rows} hasGoal={hasGoal} />
    </section>
  );
}

const BUTTON = 'h-[40px] text-[14px] pointer-coarse:h-[44px]';

/** Long lines are seen from their beginning, although the caret is at their end. */
function showBeginnings(field: HTMLTextAreaElement): void {
  field.scrollLeft = 0;
}

/** What was left out because there is too much of it. */
function Limits() {
  const words = laterStrings.results.paste;
  const isCut = useClass((state) => state.isCut);
  const left = useClass((state) => state.left);
  return (
    <>
      {isCut && <Said>{words.cut}</Said>}
      {left > 0 && <Said>{words.left(MOST_LINKS, left)}</Said>}
    </>
  );
}

function Said({ children }: { readonly children: string }) {
  return (
    <p role="alert" className="mt-2 rounded-lg bg-warning px-2.5 py-1.5 text-[13px] leading-[18px]">
      {children}
    </p>
  );
}

function pasteKeys(): string {
  return /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘V' : 'Ctrl+V';
}

/** What is pasted beside the field is added to it. First of all listeners: elsewhere, the page takes pasted tables. */
function usePasteAnywhere(): void {
  const text = useClass((state) => state.text);
  useEffect(() => {
    const take = (event: ClipboardEvent) => {
      if (event.target instanceof Element && event.target.closest('textarea, input, dialog')) return;
      const pasted = event.clipboardData?.getData('text/plain') ?? '';
      event.preventDefault();
      if (pasted !== '') pasteResults(text === '' ? pasted : `${text}\n${pasted}`);
    };
    document.addEventListener('paste', take, true);
    return () => document.removeEventListener('paste', take, true);
  }, [text]);
}
