/** An arrow out of a box. */
export const OpenIcon = () => (
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
    <path d="M6.5 3.5h-3v9h9v-3M9.5 2.5h4v4M13 3 7.5 8.5" />
  </svg>
);
