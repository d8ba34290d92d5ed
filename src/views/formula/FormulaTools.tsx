import { useState } from 'react';
import { formulaLatex, formulaPython, formulaText } from '../../formula/copyText.ts';
import type { Formula } from '../../formula/formula.ts';
import { setAllDigits, setAllTerms } from '../../store/actions/formulaActions.ts';
import { copyText } from '../../store/actions/viewActions.ts';
import { usePage } from '../../store/state/usePage.ts';
import { laterStrings } from '../../strings/later.ts';

const BUTTON =
  'min-h-[28px] cursor-pointer rounded-md pr-4 text-[13px] whitespace-nowrap underline underline-offset-2 hover:text-muted aria-pressed:font-semibold disabled:cursor-default disabled:no-underline disabled:opacity-50 pointer-coarse:min-h-[44px]';

const FORMATS = { text: formulaText, latex: formulaLatex, python: formulaPython } as const;
type Format = keyof typeof FORMATS;

/** All digits, all terms, and copying as text, LaTeX or Python. */
export function FormulaTools({ formulas }: { readonly formulas: readonly Formula[] }) {
  const words = laterStrings.formula;
  const allDigits = usePage((state) => state.view.allDigits);
  const allTerms = usePage((state) => state.view.allTerms);
  const [copied, setCopied] = useState<Format | null>(null);
  const finished = formulas.filter(({ progress }) => progress === 'done');
  const isLong = allTerms || formulas.some(({ notes }) => notes.some(({ kind }) => kind === 'leftOut'));
  const copy = async (format: Format) => {
    const done = await copyText(finished.map(FORMATS[format]).join('\n'));
    setCopied(done ? format : null);
  };
  return (
    <span className="flex flex-wrap items-baseline">
      <button type="button" aria-pressed={allDigits} onClick={() => setAllDigits(!allDigits)} className={BUTTON}>
        {words.allDigits}
      </button>
      {isLong && (
        <button type="button" aria-pressed={allTerms} onClick={() => setAllTerms(!allTerms)} className={BUTTON}>
          {words.allTerms}
        </button>
      )}
      {(['text', 'latex', 'python'] as const).map((format) => (
        <button
          key={format}
          type="button"
          aria-label={words.copy[format]}
          title={words.copyHelp[format]}
          disabled={finished.length === 0}
          onClick={() => void copy(format)}
          onBlur={() => setCopied(null)}
          className={`relative ${BUTTON}`}
        >
          {/* In place of the button's own label, so that no button moves under the pointer. */}
          <span className={copied === format ? 'invisible' : ''}>{words.copy[format]}</span>
          {copied === format && <span className="absolute inset-y-0 left-0 content-center">{words.copied}</span>}
        </button>
      ))}
      <span role="status" className="sr-only">
        {copied !== null && words.copied}
      </span>
    </span>
  );
}
