import { useEffect, useRef, useState } from 'react';
import { fitsLink } from '../../config/settings/defaults.ts';
import { LONGEST_NAME } from '../../config/task/task.ts';
import { resultLink } from '../../store/actions/taskActions.ts';
import { copyText } from '../../store/actions/viewActions.ts';
import { usePage } from '../../store/state/usePage.ts';
import { laterStrings } from '../../strings/later.ts';
import { Button } from '../shared/inputs/Button.tsx';
import { CopyIcon } from '../shared/inputs/icons.tsx';

interface ResultFormProps {
  /** Whose result it is, as far as is known. */
  readonly name: string;
  /** What it is about, beside which the outcome is told. */
  readonly title: React.ReactNode;
  /** The outcome of an attempt before, if there was one. */
  readonly before?: Outcome;
}

/** Whether the link is on the clipboard, or the browser forbids that. */
export type Outcome = 'none' | 'copied' | 'refused';

const FIELD =
  'h-[40px] min-w-0 rounded-lg border border-control bg-card px-2.5 text-[15px] placeholder:text-muted pointer-coarse:h-[44px] pointer-coarse:text-[16px]';

/** A name, which is optional, and a button that copies the link to the result. Where the browser forbids that, the link is selected. */
export function ResultForm({ name: given, title, before = 'none' }: ResultFormProps) {
  const words = laterStrings.task.result;
  const [name, setName] = useState(given);
  const [outcome, setOutcome] = useState<Outcome>(before);
  const fits = usePage((state) => fitsLink(state.spec.config));
  const copy = async () => setOutcome((await copyText(resultLink(name))) ? 'copied' : 'refused');
  const told = { none: '', copied: words.copied, refused: words.byHand };
  return (
    <div className="grid min-w-0 gap-1.5 stacked:low:gap-0">
      <div className="flex min-w-0 items-baseline gap-x-2 text-[13px] stacked:low:gap-0">
        {title}
        <p role="status" className="min-w-0 text-muted">
          {fits ? told[outcome] : words.pointsLeftOut}
        </p>
      </div>
      <div className="flex gap-2">
        {outcome === 'refused' ? (
          <SelectedLink link={resultLink(name)} />
        ) : (
          <input
            type="text"
            autoComplete="off"
            aria-label={words.who}
            title={words.whoHelp}
            placeholder={words.who}
            maxLength={LONGEST_NAME}
            dir="auto"
            value={name}
            onChange={({ currentTarget }) => {
              setName(currentTarget.value);
              setOutcome('none');
            }}
            className={`w-[100px] flex-1 ${FIELD}`}
          />
        )}
        <Button
          look="ink"
          className="h-[40px] px-3 text-[15px] pointer-coarse:h-[44px] stacked:low:px-2 stacked:low:text-[14px]"
          onClick={() => void copy()}
        >
          <CopyIcon />
          {words.copy}
        </Button>
      </div>
    </div>
  );
}

/** A link to be copied by hand. */
function SelectedLink({ link }: { readonly link: string }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <input
      ref={field}
      type="text"
      readOnly
      aria-label={laterStrings.task.result.link}
      value={link}
      onFocus={({ currentTarget }) => currentTarget.select()}
      className={`w-[100px] flex-1 ${FIELD}`}
    />
  );
}
