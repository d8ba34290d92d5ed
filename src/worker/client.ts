import type { Command, Reply } from './protocol.ts';

/** The page's end of the wire: one worker, one request in flight. */
export interface TrainingClient {
  /**
   * Sends a command and gives its reply. Rejects where the worker died, threw or kept silent; that worker is then gone,
   * and the next request gets a new one, which knows no run.
   */
  request(command: Command): Promise<Reply>;
}

/** A worker that answers nothing for this long is taken for dead: no command takes a tenth of it. */
const SILENCE_MILLISECONDS = 4000;

export function createTrainingClient(): TrainingClient {
  let worker: Worker | null = null;

  function replaceLater(): void {
    worker?.terminate();
    worker = null;
  }

  return {
    request(command) {
      worker ??= new Worker(new URL('./training.worker.ts', import.meta.url), { type: 'module', name: 'training' });
      const asked = worker;
      return new Promise<Reply>((resolve, reject) => {
        const fail = (reason: string) => {
          settle();
          replaceLater();
          reject(new Error(reason));
        };
        const silence = setTimeout(() => fail('the worker gave no answer'), SILENCE_MILLISECONDS);
        const settle = () => {
          clearTimeout(silence);
          asked.onmessage = null;
          asked.onerror = null;
          asked.onmessageerror = null;
        };
        asked.onmessage = ({ data: reply }: MessageEvent<Reply>) => {
          if (reply.kind === 'failed') return fail(reply.message);
          settle();
          resolve(reply);
        };
        asked.onerror = (event) => fail(event.message);
        asked.onmessageerror = () => fail('an unreadable message');
        asked.postMessage(command);
      });
    },
  };
}
