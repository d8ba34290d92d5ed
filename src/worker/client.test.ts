import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTrainingClient } from './client.ts';
import type { Command, Reply } from './protocol.ts';

const command: Command = { kind: 'seek', runId: 1, position: 5 };
const analysed: Reply = {
  kind: 'analysed',
  runId: 1,
  position: 5,
  request: { kind: 'gradientCheck' },
  progress: 0,
  result: null,
};

class SilentWorker {
  static made: SilentWorker[] = [];
  onmessage: ((event: { readonly data: Reply }) => void) | null = null;
  isTerminated = false;

  constructor() {
    SilentWorker.made.push(this);
  }

  postMessage(): void {}

  terminate(): void {
    this.isTerminated = true;
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', SilentWorker);
  SilentWorker.made = [];
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the client waits for a worker whose script takes half a minute to arrive', async () => {
  const reply = createTrainingClient().request(command);
  vi.advanceTimersByTime(30_000);
  SilentWorker.made[0]?.onmessage?.({ data: analysed });
  expect(await reply).toBe(analysed);
  expect(SilentWorker.made.length).toBe(1);
});

test('a worker that falls silent after its first reply is replaced', async () => {
  const client = createTrainingClient();
  const first = client.request(command);
  SilentWorker.made[0]?.onmessage?.({ data: analysed });
  await first;
  const second = expect(client.request(command)).rejects.toThrow('no answer');
  vi.advanceTimersByTime(10_000);
  await second;
  expect(SilentWorker.made[0]?.isTerminated).toBe(true);
  void client.request(command);
  expect(SilentWorker.made.length).toBe(2);
});

test('the client gives up on a worker that never replies', async () => {
  const reply = expect(createTrainingClient().request(command)).rejects.toThrow('no answer');
  vi.advanceTimersByTime(60_000);
  await reply;
});

test('a reply that takes two seconds is worth a word, and giving up gets a new worker', async () => {
  const client = createTrainingClient();
  const onSilence = vi.fn();
  const first = client.request(command, onSilence);
  // The first reply has to wait for the worker's script.
  vi.advanceTimersByTime(5000);
  expect(onSilence).not.toHaveBeenCalled();
  SilentWorker.made[0]?.onmessage?.({ data: analysed });
  await first;
  const quick = client.request(command, onSilence);
  SilentWorker.made[0]?.onmessage?.({ data: analysed });
  await quick;
  vi.advanceTimersByTime(5000);
  expect(onSilence).not.toHaveBeenCalled();
  const second = expect(client.request(command, onSilence)).rejects.toThrow('given up');
  vi.advanceTimersByTime(2000);
  expect(onSilence).toHaveBeenCalledOnce();
  client.giveUp();
  await second;
  expect(SilentWorker.made[0]?.isTerminated).toBe(true);
  client.giveUp();
  void client.request(command);
  expect(SilentWorker.made.length).toBe(2);
});
