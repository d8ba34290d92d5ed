import { createTrainingClient } from '../../worker/client.ts';
import type { Command, Reply } from '../../worker/protocol.ts';

/** What a session says and hears. */
interface Speaker {
  /** The next command once it is due, or null if there is none. */
  nextCommand(): Promise<Command | null>;
  accept(command: Command, reply: Reply): void;
  /** Takes note of a worker that died, threw or kept silent; the next command goes to a new one. */
  recover(command: Command, error: unknown): void;
}

/**
 * A conversation with a worker of its own, one request at a time. Returns the function that goes on with it: it asks until there is no
 * next command. A call in the middle makes it look once more before it ends.
 */
export function createConversation({ nextCommand, accept, recover }: Speaker): () => void {
  const client = createTrainingClient();
  let isBusy = false;
  let isCalled = false;

  async function talk(): Promise<void> {
    isBusy = true;
    try {
      while (isCalled) {
        isCalled = false;
        for (let command = await nextCommand(); command; command = await nextCommand()) await exchange(command);
      }
    } finally {
      isBusy = false;
    }
  }

  async function exchange(command: Command): Promise<void> {
    let reply: Reply;
    try {
      reply = await client.request(command);
    } catch (error) {
      recover(command, error);
      return;
    }
    accept(command, reply);
  }

  return () => {
    isCalled = true;
    if (!isBusy) void talk();
  };
}
