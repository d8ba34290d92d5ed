/** ✓ or ✗ in a disc, beside words that say the same. */
export function CheckSign({ sign }: { readonly sign: 'right' | 'wrong' | null }) {
  if (sign === null) return null;
  return (
    <svg viewBox="0 0 28 28" className="size-7 flex-none" aria-hidden="true">
      <circle cx="14" cy="14" r="14" fill="currentColor" />
      <path
        d={sign === 'right' ? 'M8 14.5 12.2 18.7 20 10' : 'M9 9 19 19M19 9 9 19'}
        fill="none"
        className="stroke-card"
        strokeWidth="2.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
