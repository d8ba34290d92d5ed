import type { ReactNode } from 'react';
import { ChevronIcon } from '../../shared/inputs/icons.tsx';
import { Popover } from '../../shared/inputs/Popover.tsx';
import { OnceOpen } from '../../shared/page/OnceOpen.tsx';

interface ChipProps {
  /** What it shows. */
  readonly label: string;
  /** A shorter word for a row that is narrow to this degree: see `useNarrowRow`. */
  readonly short?: { readonly word: string; readonly from: 1 | 2 };
  readonly value: string;
  /** The value of a first visit: keeps the place until the link is read. */
  readonly usual: string;
  /** The heading of its popover. */
  readonly title: string;
  readonly width: number;
  readonly children: (close: () => void) => ReactNode;
}

const SHORTENED = {
  1: { long: 'group-data-narrow:hidden', short: 'hidden group-data-narrow:inline' },
  2: {
    long: 'group-data-[narrow=2]:hidden group-data-[narrow=3]:hidden',
    short: 'hidden group-data-[narrow=2]:inline group-data-[narrow=3]:inline',
  },
};

export const CHIP =
  'flex h-[32px] shrink-0 items-center gap-[6px] rounded-full border border-hairline bg-card px-[12px] text-[14px] whitespace-nowrap hover:border-control aria-expanded:border-ink aria-expanded:ring-1 aria-expanded:ring-ink pointer-coarse:h-[44px]';

/** A setting at a glance, which opens into its controls. */
export function Chip({ label, short, value, usual, title, width, children }: ChipProps) {
  const trigger = (
    <>
      <span className="text-muted">{short ? <Shortening long={label} {...short} /> : `${label}:`}</span>
      <span className="font-semibold">
        <OnceOpen place={<span className="invisible">{usual}</span>}>{value}</OnceOpen>
      </span>
      <span className="text-[12px]">
        <ChevronIcon />
      </span>
    </>
  );
  return (
    <Popover
      trigger={trigger}
      dialogName={title}
      width={width}
      triggerClass={CHIP}
      panelClass="border-control overflow-y-auto px-[16px] py-[12px]"
    >
      {children}
    </Popover>
  );
}

function Shortening({ long, word, from }: { readonly long: string; readonly word: string; readonly from: 1 | 2 }) {
  return (
    <>
      <span className={SHORTENED[from].long}>{`${long}:`}</span>
      <span className={SHORTENED[from].short}>{`${word}:`}</span>
    </>
  );
}
