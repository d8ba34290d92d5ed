import { useRef, useState } from 'react';
import { usePage } from '../../store/state/usePage.ts';
import { laterStrings } from '../../strings/later.ts';
import { LayerTables } from './LayerTables.tsx';
import { useShownSizes } from './shownNetwork.ts';

/** All weights, biases and activations as tables in a dialog; the graph's text alternative. */
export function NetworkTable() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const sizes = useShownSizes();
  const level = usePage((state) => state.view.level);
  return (
    <div className="ml-auto">
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
          dialog.current?.showModal();
        }}
        className="min-h-7 cursor-pointer text-muted underline underline-offset-2 hover:text-ink pointer-coarse:min-h-[44px]"
      >
        {level === 'all' ? (
          laterStrings.cards.table
        ) : (
          <>
            {laterStrings.cards.shortTable}
            <span className="sr-only"> {laterStrings.cards.ofAllNumbers}</span>
          </>
        )}
      </button>
      <dialog
        ref={dialog}
        aria-label={laterStrings.cards.table}
        onClose={() => setOpen(false)}
        className="m-auto max-h-[85dvh] max-w-[min(92vw,1100px)] overflow-auto rounded-xl border border-hairline bg-card p-4 text-ink backdrop:bg-[rgb(0_0_0/0.35)]"
      >
        <form method="dialog" className="sticky left-0 flex items-center justify-between gap-6">
          <h2 className="text-[15px] font-semibold">{laterStrings.cards.table}</h2>
          <button
            type="submit"
            className="min-h-8 cursor-pointer rounded-lg border border-control px-3 font-semibold pointer-coarse:min-h-[44px]"
          >
            {laterStrings.cards.close}
          </button>
        </form>
        {isOpen && sizes && <LayerTables sizes={sizes} />}
      </dialog>
    </div>
  );
}
