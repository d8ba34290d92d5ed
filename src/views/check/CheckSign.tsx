/** ✓ or ✗, beside words that say the same. */
export function CheckSign({ sign }: { readonly sign: 'right' | 'wrong' | null }) {
  if (sign === null) return null;
  if (sign === 'right')
    return (
      <span aria-hidden="true" className="mr-1 font-bold">
        ✓
      </span>
    );
  // The page's font has no ✗.
  return (
    <svg
      viewBox="0 0 16 16"
      className="mr-1 inline-block size-[1em] align-[-0.125em]"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M3 14 12.5 2.5M4.5 4 11 13" />
    </svg>
  );
}
