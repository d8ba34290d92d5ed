import { setDialog } from '../../../store/actions/viewActions.ts';
import { strings } from '../../../strings/index.ts';

interface MissingDialogProps {
  /** What the dialog would have given, to be copied by hand. */
  readonly link?: string;
  readonly copied?: boolean | null;
}

/** In the place of a dialog whose code could not be loaded: says so, and still gives the link that it would have shown. */
export function MissingDialog({ link, copied = null }: MissingDialogProps) {
  const { missing, notLoaded } = strings.page;
  return (
    <div
      role="alert"
      className="fixed inset-x-4 top-16 z-50 mx-auto grid max-w-[520px] gap-2 rounded-xl border border-control bg-card p-4 shadow-lg"
    >
      {link !== undefined && (
        <>
          <p className="font-semibold">{copied ? missing.copied : missing.copyByHand}</p>
          <input
            readOnly
            aria-label={missing.link}
            value={link}
            onFocus={(event) => event.currentTarget.select()}
            className="h-9 w-full rounded-lg border border-control bg-transparent px-2 pointer-coarse:h-[44px]"
          />
        </>
      )}
      <p className="text-muted">{notLoaded}</p>
      <button
        type="button"
        onClick={() => setDialog(null)}
        className="h-9 cursor-pointer justify-self-start rounded-lg border border-control px-3.5 font-semibold pointer-coarse:h-[44px]"
      >
        {missing.close}
      </button>
    </div>
  );
}
