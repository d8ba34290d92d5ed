import { useRef } from 'react';
import { laterStrings } from '../../strings/later.ts';
import { CloseIcon, EnlargeIcon } from '../shared/inputs/icons.tsx';
import { lazyView } from '../shared/page/lazyView.tsx';

const SmallPlane = lazyView(() => import('./SmallPlane.tsx').then((module) => module.SmallPlane));
const BoundaryBody = lazyView(() => import('./BoundaryBody.tsx').then((module) => module.BoundaryBody));

/** The plane as a small picture; a tap opens it in full size, with the sentence about its colours. */
export function BoundaryThumbnail() {
  const words = laterStrings.plane;
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button
        type="button"
        aria-label={words.enlarge}
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
        className="relative block size-[126px] shrink-0 cursor-pointer overflow-hidden border border-control"
      >
        <SmallPlane size={124} />
        <span className="absolute right-0.5 bottom-0.5 grid size-[26px] place-items-center rounded-md bg-card">
          <EnlargeIcon />
        </span>
      </button>
      <dialog
        ref={dialog}
        aria-label={words.title}
        onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.close()}
        className="m-auto w-full max-w-[min(calc(100vw-24px),560px)] rounded-xl border border-hairline bg-card p-0 text-ink backdrop:bg-[rgb(0_0_0/0.45)]"
      >
        <div className="grid gap-2 p-4">
          <form method="dialog" className="flex items-center justify-between">
            <h2 className="text-[15px] font-semibold">{words.title}</h2>
            <button
              type="submit"
              aria-label={words.reduce}
              className="grid size-[44px] cursor-pointer place-items-center rounded-lg hover:bg-sunken"
            >
              <CloseIcon />
            </button>
          </form>
          <BoundaryBody />
        </div>
      </dialog>
    </>
  );
}
