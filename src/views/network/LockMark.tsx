/** A padlock in a box of 10 by 12, for what is held fixed. */
export function LockMark() {
  return (
    <>
      <path d="M2.2 6V3.6a2.8 2.8 0 0 1 5.6 0V6" fill="none" stroke="var(--ink)" strokeWidth={1.6} />
      <rect y={5.5} width={10} height={6.5} rx={1.4} fill="var(--ink)" stroke="var(--card)" strokeWidth={0.8} />
    </>
  );
}
