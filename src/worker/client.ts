import type { Command, Reply } from './protocol.ts';
// Inlined in the page's script, so that a worker starts without a request, and is replaced without a network.
import TrainingWorker from './training.worker.ts?worker&inline';

/** The page's connection to a worker: one worker, one request in flight. */
export interface TrainingClient<Asked = Command, Answered = Reply> {
  /**
   * Sends a command and returns its reply. Rejects if the worker died, threw or kept silent; the next request then gets
   * a new worker, which has no run. Calls `onSilence` if a worker that has replied before takes long.
   */
  request(command: Asked, onSilence?: () => void): Promise<Answered>;
  /** Gives up on the worker, as if it had died; nothing if no reply is due. */
  giveUp(): void;
  /** Ends the worker while no reply is due; the next request gets a new one. */
  rest(): void;
}

/** What every reply has. */
interface Talk {
  readonly kind: string;
  readonly message?: string;
}

/**
 * A worker that sends no reply for this long counts as dead. The longest reply, about 50,000 points in the largest
 * network, takes one second here; slow machines take several times that.
 */
const SILENCE_MILLISECONDS = 10_000;
/** A reply that takes longer than this is worth a word. */
const LONG_MILLISECONDS = 2000;
/** A worker's first reply waits for its script, on a slow network beside everything else that the page loads. */
const FIRST_SILENCE_MILLISECONDS = 60_000;

export function createTrainingClient<Asked = Command, Answered extends Talk = Reply>(): TrainingClient<
  Asked,
  Answered
> {
  let worker: Worker | null = null;
  let hasReplied = false;
  let failPending: ((reason: string) => void) | null = null;

  function replaceLater(): void {
    worker?.terminate();
    worker = null;
    hasReplied = false;
  }

  return {
    giveUp: () => failPending?.('given up'),
    rest: () => failPending === null && replaceLater(),
    request(command, onSilence) {
      worker ??= new TrainingWorker({ name: 'training' });
      const asked = worker;
      return new Promise<Answered>((resolve, reject) => {
        const fail = (reason: string) => {
          settle();
          replaceLater();
          reject(new Error(reason));
        };
        const patience = hasReplied ? SILENCE_MILLISECONDS : FIRST_SILENCE_MILLISECONDS;
        const silence = setTimeout(() => fail('the worker gave no answer'), patience);
        const notice = hasReplied && onSilence ? setTimeout(onSilence, LONG_MILLISECONDS) : undefined;
        failPending = fail;
        const settle = () => {
          clearTimeout(silence);
          clearTimeout(notice);
          failPending = null;
          asked.onmessage = null;
          asked.onerror = null;
          asked.onmessageerror = null;
        };
        asked.onmessage = ({ data: reply }: MessageEvent<Answered>) => {
          if (reply.kind === 'failed') return fail(reply.message ?? '');
          settle();
          hasReplied = true;
          resolve(reply);
        };
        asked.onerror = (event) => fail(event.message);
        asked.onmessageerror = () => fail('an unreadable message');
        asked.postMessage(command);
      });
    },
  };
}
