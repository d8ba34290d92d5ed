import { createTrainingClient } from '../../worker/client.ts';
import type { Command, Reply } from '../../worker/protocol.ts';

/** Failures in a row after which a conversation stops trying. */
const MOST_FAILURES = 3;

/** The session's part: which command is next, and what to do with a reply or a failure. */
interface Requester {
  /** The next command once it is due, or null if there is none. */
  nextCommand(): Promise<Command | null>;
  accept(command: Command, reply: Reply): void;
  /** Takes note of a worker that died, threw or kept silent. A new one hears the next command, unless this was the last try. */
  recover(error: unknown, isLastTry: boolean): void;
  /** The worker takes long to reply. */
  onSilence(): void;
}

/** A conversation with a worker of its own, one request at a time. */
export function createConversation({ nextCommand, accept, recover, onSilence }: Requester) {
  const client = createTrainingClient();
  let isBusy = false;
  let isCalled = false;
  let failures = 0;
  let failed: Command['kind'] | null = null;

  async function talk(): Promise<void> {
    isBusy = true;
    try {
      while (isCalled) {
        isCalled = false;
        for (let command = await nextCommand(); command; command = await nextCommand())
          if (!(await exchange(command))) break;
      }
    } finally {
      isBusy = false;
    }
  }

  /** One request and its reply. Returns false after the last try; the next call may try as often again. */
  async function exchange(command: Command): Promise<boolean> {
    let reply: Reply;
    try {
      reply = await client.request(command, onSilence);
    } catch (error) {
      failed = command.kind;
      failures = (failures + 1) % MOST_FAILURES;
      recover(error, failures === 0);
      return failures > 0;
    }
    if (worksAgain(command, reply)) failures = 0;
    accept(command, reply);
    return true;
  }

  /** That a new worker could start the run says nothing about training on or analysing. */
  function worksAgain({ kind }: Command, reply: Reply): boolean {
    if (kind !== 'start') return true;
    return failed !== 'advance' && failed !== 'analyse' && reply.kind === 'snapshot' && reply.reached;
  }

  return {
    /** Asks until there is no next command. A call in the middle makes it look once more before it ends. */
    goOn() {
      isCalled = true;
      if (!isBusy) void talk();
    },
    giveUpWorker: client.giveUp,
  };
}
