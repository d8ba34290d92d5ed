import { laterStrings } from '../../../strings/later.ts';
import { CloseIcon } from '../../shared/inputs/icons.tsx';

interface PopoverHeadProps {
  readonly title: string;
  readonly close: () => void;
}

/** What a popover is about, and a button that closes it. */
export function PopoverHead({ title, close }: PopoverHeadProps) {
  return (
    <div className="mb-[8px] flex items-center justify-between">
      <h2 className="text-[15px] font-bold">{title}</h2>
      <CloseButton close={close} />
    </div>
  );
}

export function CloseButton({ close }: { readonly close: () => void }) {
  return (
    <button
      type="button"
      aria-label={laterStrings.settings.close}
      onClick={close}
      className="-mr-[8px] grid size-[32px] shrink-0 cursor-pointer place-items-center rounded-lg text-[17px] text-muted hover:bg-sunken hover:text-ink pointer-coarse:size-[44px]"
    >
      <CloseIcon />
    </button>
  );
}
