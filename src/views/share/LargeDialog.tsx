import { type ReactNode, useId } from 'react';
import { setDialog } from '../../store/actions/viewActions.ts';
import { CloseButton } from '../shared/inputs/Dialog.tsx';
import { ChevronIcon } from '../shared/inputs/icons.tsx';
import { Modal } from '../shared/inputs/Modal.tsx';

interface LargeDialogProps {
  readonly title: string;
  /** Name of the close button. */
  readonly close: string;
  /** Where an arrow before the title leads, if there is one. */
  readonly back?: { readonly name: string; readonly go: () => void };
  /** Size in a window with room. */
  readonly width: number;
  readonly height: number;
  readonly foot: ReactNode;
  readonly children: ReactNode;
}

/** A dialog as large as a page. Title and foot stay while its middle scrolls; in a low window all of it scrolls. */
export function LargeDialog({ title, close, back, width, height, foot, children }: LargeDialogProps) {
  const titleId = useId();
  return (
    <Modal
      titleId={titleId}
      style={{ width, height }}
      className="max-h-[calc(100%-24px)] max-w-[calc(100%-24px)] rounded-[18px] border-0 max-[559px]:m-0 max-[559px]:h-full! max-[559px]:max-h-none max-[559px]:w-full! max-[559px]:max-w-none max-[559px]:rounded-none"
      onClosed={() => setDialog(null)}
    >
      <div className="flex h-full flex-col [@media(max-height:499px)]:block [@media(max-height:499px)]:overflow-y-auto">
        <div className="flex shrink-0 items-center gap-3 px-[28px] pt-[18px] pb-[8px] max-[559px]:px-4 max-[559px]:pt-3">
          {back && (
            <button
              type="button"
              aria-label={back.name}
              title={back.name}
              onClick={back.go}
              className="-ml-1.5 grid size-8 cursor-pointer place-items-center rounded-lg text-[16px] hover:bg-sunken pointer-coarse:size-[44px]"
            >
              <span className="rotate-90">
                <ChevronIcon />
              </span>
            </button>
          )}
          <h2 id={titleId} className="mr-auto text-[22px] font-bold">
            {title}
          </h2>
          <span className="-mr-1.5">
            <CloseButton name={close} />
          </span>
        </div>
        <div className="min-h-0 flex-1 overflow-y-auto px-[28px] pt-[6px] pb-2 max-[559px]:px-4 [@media(max-height:499px)]:overflow-visible">
          {children}
        </div>
        <div className="mx-[28px] flex shrink-0 items-center justify-between gap-4 border-t border-hairline py-[12px] max-[559px]:mx-4">
          {foot}
        </div>
      </div>
    </Modal>
  );
}

/** A button that looks like a link, for the foot. */
export function FootLink({ onPress, children }: { readonly onPress: () => void; readonly children: string }) {
  return (
    <button
      type="button"
      onClick={onPress}
      className="min-h-[28px] cursor-pointer text-left underline underline-offset-4 hover:decoration-2 pointer-coarse:min-h-[44px]"
    >
      {children}
    </button>
  );
}
