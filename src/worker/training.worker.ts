/// <reference lib="webworker" />
import { handleCommand, type Training } from './handleCommand.ts';
import { handleTry, type Trying } from './handleTry.ts';
import type { Command, Reply, TryCommand, TryReply } from './protocol.ts';

declare const self: DedicatedWorkerGlobalScope;

let training: Training | null = null;
let trying: Trying | null = null;
const now = () => performance.now();

self.onmessage = ({ data: command }: MessageEvent<Command | TryCommand>) => {
  let reply: Reply | TryReply;
  try {
    if (command.kind === 'try') [trying, reply] = handleTry(trying, command, now);
    else [training, reply] = handleCommand(training, command, now);
  } catch (error) {
    reply = { kind: 'failed', runId: command.runId, message: String(error) };
  }
  const fields = reply.kind === 'snapshot' ? reply.snapshot.fields.values : [];
  self.postMessage(reply, { transfer: fields.map((field) => field.buffer) });
};
