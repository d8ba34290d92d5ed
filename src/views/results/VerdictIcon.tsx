import type { Verdict } from '../../config/task/classRows.ts';

type Sign = 'check' | 'warning' | 'ring' | 'none';

const signs: Readonly<Record<Verdict, Sign>> = {
  waiting: 'none',
  reached: 'check',
  notReached: 'ring',
  replayed: 'ring',
  neurons: 'ring',
  notAllowed: 'warning',
  otherTask: 'warning',
  unreadable: 'warning',
  failed: 'warning',
};

/** The sign before a verdict; the words beside it say all. */
export function VerdictIcon({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg viewBox="0 0 18 18" width="18" height="18" className="shrink-0" fill="none" aria-hidden="true">
      {shapes[signs[verdict]]}
    </svg>
  );
}

const shapes: Readonly<Record<Sign, React.ReactNode>> = {
  check: (
    <>
      <circle cx="9" cy="9" r="9" className="fill-ink" />
      <path
        d="m5 9.3 2.8 2.8L13 6.6"
        stroke="var(--on-ink)"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  warning: (
    <path
      d="M9 2 17 16H1zM9 7v4.2M9 13.4v.1"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ),
  ring: <circle cx="9" cy="9" r="8" className="stroke-control" strokeWidth="1.75" />,
  none: null,
};
