import type { ReactNode } from 'react';

/** A drawing in a square of 16, as large as the text. */
export function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 16 16"
      className="size-[1em] shrink-0"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const ResetIcon = () => (
  <Icon>
    <path d="M2.5 8a5.5 5.5 0 1 0 1.8-4.1M2.5 2v3.2h3.2" />
  </Icon>
);

export const StepBackIcon = () => (
  <Icon>
    <path d="M11.5 3.5v9L5 8zM3.5 3.5v9" fill="currentColor" />
  </Icon>
);

export const PlayIcon = () => (
  <Icon>
    <path d="M4.5 3v10l8-5z" fill="currentColor" />
  </Icon>
);

export const PauseIcon = () => (
  <Icon>
    <path d="M5 3.5v9M11 3.5v9" strokeWidth="3" />
  </Icon>
);

export const UndoIcon = () => (
  <Icon>
    <path d="M5.5 3 2.5 6l3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H7" />
  </Icon>
);

export const RedoIcon = () => (
  <Icon>
    <path d="m10.5 3 3 3-3 3M13.5 6H6a3.5 3.5 0 0 0 0 7h3" />
  </Icon>
);

export const EraseIcon = () => (
  <Icon>
    <path d="M6 13.5 2.2 9.7a1 1 0 0 1 0-1.4l5.6-5.6a1 1 0 0 1 1.4 0l3.8 3.8a1 1 0 0 1 0 1.4L7.5 13.5zM4.5 6l5.2 5.2M6 13.5h7.5" />
  </Icon>
);

export const CopyIcon = () => (
  <Icon>
    <path d="M6 5.5h7.5v8H6zM10.5 5.5v-3H2.5v8H6" />
  </Icon>
);

export const MoreIcon = () => (
  <Icon>
    <path d="M3 8h.01M8 8h.01M13 8h.01" strokeWidth="2.5" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Icon>
);

export const MinusIcon = () => (
  <Icon>
    <path d="M4 8h8" />
  </Icon>
);

export const PlusIcon = () => (
  <Icon>
    <path d="M4 8h8M8 4v8" />
  </Icon>
);

export const EnlargeIcon = () => (
  <Icon>
    <path d="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" />
  </Icon>
);

export const ChevronIcon = () => (
  <Icon>
    <path d="m3 5.5 5 5 5-5" />
  </Icon>
);

export const SearchIcon = () => (
  <Icon>
    <path d="M12 7a5 5 0 1 1-10 0 5 5 0 0 1 10 0M10.7 10.7 14 14" />
  </Icon>
);
