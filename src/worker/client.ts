import type { Command, Reply } from './protocol.ts';
// Part of the page's own script, so that it begins without a request of its own, and can be replaced without a network.
import TrainingWorker from './training.worker.ts?worker&inline';

/** The page's end of the wire: one worker, one request in flight. */
export interface TrainingClient {
  /**
   * Sends a command and gives its reply. Rejects where the worker died, threw or kept silent; that worker is then gone,
   * and the next request gets a new one, which knows no run.
   */
  request(command: Command): Promise<Reply>;
}

/**
 * A worker that answers nothing for this long is taken for dead. The longest answer, about 50,000 points in the largest
 * network, takes one second here; slow machines take several times that.
 */
const SILENCE_MILLISECONDS = 10_000;
/** A worker's first answer has to wait for its script, on a slow network beside all that the page loads. */
const FIRST_SILENCE_MILLISECONDS = 60_000;

export function createTrainingClient(): TrainingClient {
  let worker: Worker | null = null;
  let hasAnswered = false;

  function replaceLater(): void {
    worker?.terminate();
    worker = null;
    hasAnswered = false;
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
        const patience = hasAnswered ? SILENCE_MILLISECONDS : FIRST_SILENCE_MILLISECONDS;
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
          hasAnswered = true;
          resolve(reply);
        };
        asked.onerror = (event) => fail(event.message);
        asked.onmessageerror = () => fail('an unreadable message');
        asked.postMessage(command);
      });
    },
  };
}
