import type { Command, Reply } from './protocol.ts';
// Inlined in the page's script, so that a worker starts without a request, and is replaced without a network.
import TrainingWorker from './training.worker.ts?worker&inline';

/** The page's connection to the worker: one worker, one request in flight. */
export interface TrainingClient {
  /**
   * Sends a command and returns its reply. Rejects if the worker died, threw or kept silent; the next request then gets
   * a new worker, which has no run.
   */
  request(command: Command): Promise<Reply>;
}

/**
 * A worker that sends no reply for this long counts as dead. The longest reply, about 50,000 points in the largest
 * network, takes one second here; slow machines take several times that.
 */
const SILENCE_MILLISECONDS = 10_000;
/** A worker's first reply waits for its script, on a slow network beside everything else that the page loads. */
const FIRST_SILENCE_MILLISECONDS = 60_000;

export function createTrainingClient(): TrainingClient {
  let worker: Worker | null = null;
  let hasReplied = false;

  function replaceLater(): void {
    worker?.terminate();
    worker = null;
    hasReplied = false;
  }

  return {
    request(command) {
      worker ??= new TrainingWorker({ name: 'training' });
      const asked = worker;
      return new Promise<Reply>((resolve, reject) => {
        const fail = (reason: string) => {
          settle();
          replaceLater();
          reject(new Error(reason));
        };
        const patience = hasReplied ? SILENCE_MILLISECONDS : FIRST_SILENCE_MILLISECONDS;
        const silence = setTimeout(() => fail('the worker gave no answer'), patience);
        const settle = () => {
          clearTimeout(silence);
          asked.onmessage = null;
          asked.onerror = null;
          asked.onmessageerror = null;
        };
        asked.onmessage = ({ data: reply }: MessageEvent<Reply>) => {
          if (reply.kind === 'failed') return fail(reply.message);
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
