/// <reference lib="webworker" />
import { handleCommand, type Training } from './handleCommand.ts';
import type { Command, Reply } from './protocol.ts';

declare const self: DedicatedWorkerGlobalScope;

let training: Training | null = null;

self.onmessage = ({ data: command }: MessageEvent<Command>) => {
  let reply: Reply;
  try {
    [training, reply] = handleCommand(training, command, () => performance.now());
  } catch (error) {
    reply = { kind: 'failed', runId: command.runId, message: String(error) };
  }
  const fields = reply.kind === 'snapshot' ? reply.snapshot.fields.values : [];
  self.postMessage(reply, { transfer: fields.map((field) => field.buffer) });
};
