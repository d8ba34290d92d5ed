import type { PartId } from '../../core/model/partId.ts';
import { highlight } from '../../store/actions/formulaActions.ts';
import { select } from '../../store/actions/viewActions.ts';
import type { Said } from '../../strings/sentence.ts';
import type { More } from './sentence.ts';

/** How long a part that was clicked stays outlined in the network. */
const PULSE_MILLISECONDS = 1200;

const LINK =
  'relative -my-1 cursor-pointer py-1 underline underline-offset-4 hover:text-muted before:absolute before:inset-x-0 before:-inset-y-1 pointer-coarse:before:-inset-y-2';

/** A sentence whose parts of the network are links: they select the part and pulse it once. */
export function SentencePieces({ pieces }: { readonly pieces: Said }) {
  return pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    if ('strong' in piece)
      return (
        <strong key={piece.text} className="font-semibold">
          {piece.text}
        </strong>
      );
    return (
      <button key={piece.part} type="button" className={LINK} onClick={() => showPart(piece.part)}>
        {piece.text}
      </button>
    );
  });
}

/** The link after a sentence: to the part's tab, or to one further sentence. */
export function MoreLink({ more, onUnfold }: { readonly more: More; readonly onUnfold: () => void }) {
  return (
    <button
      type="button"
      className={`${LINK} shrink-0 font-semibold pointer-coarse:my-0 pointer-coarse:min-h-[44px] pointer-coarse:rounded-lg pointer-coarse:border pointer-coarse:border-control pointer-coarse:bg-card pointer-coarse:px-4 pointer-coarse:no-underline`}
      onClick={() => ('part' in more ? select(more.part, 'why') : onUnfold())}
    >
      {more.link}
    </button>
  );
}

function showPart(part: PartId): void {
  select(part);
  highlight(part);
  setTimeout(() => highlight(null), PULSE_MILLISECONDS);
}
