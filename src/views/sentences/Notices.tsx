import { useEffect } from 'react';
import { dismissNotice } from '../../store/actions/viewActions.ts';
import { session } from '../../store/session/pageSession.ts';
import type { Notice } from '../../store/state/pageState.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { laterStrings } from '../../strings/later.ts';
import { Button } from '../shared/inputs/Button.tsx';
import { CloseIcon } from '../shared/inputs/icons.tsx';
import { noticeSentences } from './noticeSentences.ts';

/** How long "the file is open" stays: enough to read it twice. */
const CONFIRMATION_MILLISECONDS = 6000;

/** Messages that can wait: neither spoken at once nor shown to a class. */
const QUIET: readonly Notice['kind'][] = ['newVersion'];

/** The page's messages, in the flow of the page, so that they cover nothing. */
export function Notices() {
  const notices = usePage((state) => state.notices);
  const presenting = usePage((state) => state.view.presenting);
  const isQuiet = ({ kind }: Notice) => QUIET.includes(kind);
  return (
    <>
      <NoticeList role="alert" notices={notices.filter((notice) => !isQuiet(notice))} isLarge={presenting} />
      {!presenting && <NoticeList role="status" notices={notices.filter(isQuiet)} isLarge={false} />}
    </>
  );
}

interface NoticeListProps {
  readonly role: 'alert' | 'status';
  readonly notices: readonly Notice[];
  readonly isLarge: boolean;
}

function NoticeList({ role, notices, isLarge }: NoticeListProps) {
  if (notices.length === 0) return null;
  return (
    <div
      role={role}
      className={`mb-1 max-h-[min(94px,30dvh)] max-[499px]:max-h-[40dvh] overflow-y-auto rounded-lg border bg-card leading-snug ${role === 'alert' ? 'border-control text-ink' : 'border-hairline text-muted'} ${isLarge ? 'text-[20px]' : 'text-[14px]'}`}
    >
      <ul className="divide-y divide-hairline">
        {notices.map((notice) => (
          <Item key={notice.kind} notice={notice} />
        ))}
      </ul>
    </div>
  );
}

function Item({ notice }: { readonly notice: Notice }) {
  const answer = answerTo(notice);
  const isConfirmation = notice.kind === 'fileOpened' || notice.kind === 'tasksOpened';
  useEffect(() => {
    if (!isConfirmation) return;
    const timer = setTimeout(() => dismissNotice(notice), CONFIRMATION_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [notice, isConfirmation]);

  return (
    <li className={`flex gap-2 pr-1 pl-3 ${answer ? 'items-center' : 'items-start'}`}>
      <div className="grid min-w-0 flex-1 gap-1 self-center py-0.5 wrap-anywhere pointer-coarse:py-3">
        {Array.from(new Set(noticeSentences(notice)), (sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {answer && (
        <Button className="my-1 h-7 px-3 pointer-coarse:h-[44px]" onClick={answer.act}>
          {answer.name}
        </Button>
      )}
      <button
        type="button"
        aria-label={strings.menus.dismissNotice}
        onClick={() => dismissNotice(notice)}
        className="grid size-6 shrink-0 cursor-pointer place-items-center rounded-lg text-[15px] hover:bg-sunken pointer-coarse:size-[44px]"
      >
        <CloseIcon />
      </button>
    </li>
  );
}

/** The button of a message that asks for something. */
function answerTo({ kind }: Notice): { readonly name: string; readonly act: () => void } | null {
  const words = laterStrings.messages;
  if (kind === 'workerSilent') return { name: words.restart, act: session.giveUpWorker };
  return kind === 'newVersion' ? { name: words.reload, act: reload } : null;
}

/** Loaded by what told of the new version; the first sentence, beside this in its file, can do without. */
function reload(): void {
  void import('../../store/actions/offlineActions.ts').then(({ reloadInNewVersion }) => reloadInNewVersion());
}
