import { laterStrings } from '../../strings/later.ts';
import type { PartKind } from './goalParts.ts';

const SIZE = 'size-[22px] shrink-0 stacked:size-[14px]';

/** An empty ring for what is to be reached, "≤" for a limit, a struck ring for what is not allowed, a cross for a broken one, a tick once the goal is reached. */
export function GoalMark({ kind }: { readonly kind: PartKind | 'reached' | 'broken' }) {
  const { marks } = laterStrings.task.goal;
  const word = {
    measure: marks.open,
    limit: marks.limit,
    rule: marks.rule,
    reached: marks.reached,
    broken: marks.broken,
  };
  return (
    <>
      <span className="sr-only">{word[kind]}: </span>
      {kind === 'limit' ? (
        <span
          aria-hidden="true"
          className="grid w-[22px] shrink-0 place-items-center text-[18px] leading-none text-muted stacked:w-auto stacked:text-[14px]"
        >
          ≤
        </span>
      ) : (
        <svg viewBox="0 0 22 22" className={SIZE} aria-hidden="true" fill="none" strokeWidth="2">
          {pictures[kind]}
        </svg>
      )}
    </>
  );
}

const pictures = {
  measure: <circle cx="11" cy="11" r="10" className="fill-card stroke-control" />,
  rule: <path d="M11 1A10 10 0 1 0 11 21A10 10 0 1 0 11 1M4 4L18 18" className="stroke-control" />,
  reached: (
    <>
      <circle cx="11" cy="11" r="11" className="fill-ink" />
      <path d="M6.5 11.5L9.8 14.8L15.8 8" className="stroke-on-ink" strokeLinecap="round" strokeLinejoin="round" />
    </>
  ),
  broken: <path d="M5 5L17 17M17 5L5 17" className="stroke-alarm" strokeLinecap="round" />,
};
