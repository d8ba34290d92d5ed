import type { Command, Reply } from '../../worker/protocol.ts';

/** Failures in a row after which a session stops trying. */
const MOST_FAILURES = 3;

/** Counts a session's failures in a row. */
export interface FailureCount {
  /** Counts a failed command. Returns whether the session should stop trying. */
  add(command: Command): boolean;
  /** Ends the row if the reply shows that what failed works again. */
  hear(command: Command, reply: Reply): void;
  /** Whether the row is full; if so, it ends, and the next request is tried anew. */
  clearIfFull(): boolean;
}

export function createFailureCount(): FailureCount {
  let count = 0;
  let failed: Command['kind'] | null = null;

  return {
    add({ kind }) {
      count++;
      failed = kind;
      return count >= MOST_FAILURES;
    },
    hear({ kind }, reply) {
      // That a new worker could start the run says nothing about training on or analysing.
      const provesNothing =
        kind === 'start' &&
        (failed === 'advance' || failed === 'analyse' || reply.kind !== 'snapshot' || !reply.reached);
      if (!provesNothing) count = 0;
    },
    clearIfFull() {
      if (count < MOST_FAILURES) return false;
      count = 0;
      return true;
    },
  };
}
