import type { PageState } from '../state/pageState.ts';
import { pageStore } from '../state/pageStore.ts';
import { tellEvents } from './events.ts';
import { fullAddress } from './fullAddress.ts';
import { type Answer, type Message, type Refusal, readMessage, VERSION } from './messages.ts';
import { perform } from './perform.ts';
import { standingOf } from './standing.ts';

/** An answer as it is sent: with the version, and the id of the message that it answers. */
export type Sent = Answer & { readonly glassbox: typeof VERSION; readonly id?: Message['id'] };

/** Sends to whoever the message came from. */
export type Send = (answer: Sent) => void;

/** Messages that may wait for their replies. More come only from a page that does not wait for any. */
const MOST_WAITING = 20;

export interface Replies {
  /** Takes anything that a page sent. Each valid message gets one reply; all else is ignored. */
  hear(data: unknown, send: Send): void;
  /** Ends the events. */
  end(): void;
}

/**
 * Follows messages one after another, each in a task of its own, so that many of them leave time for pictures. Whoever sent a valid one
 * also hears of events from then on.
 */
export function createReplies(sentenceFor: (refusal: Refusal) => string): Replies {
  let waiting = 0;
  let queue: Promise<void> = Promise.resolve();
  let sendEvent: Send | null = null;
  let endEvents = () => {};

  const sendWith = (send: Send, { id }: Message, answer: Answer) =>
    send({ glassbox: VERSION, ...(id === undefined ? {} : { id }), ...answer });

  const refuse = (send: Send, message: Message, refusal: Refusal) =>
    sendWith(send, message, {
      type: 'refused',
      of: message.type,
      reason: refusal.kind,
      sentence: sentenceFor(refusal),
    });

  const follow = async (message: Message, send: Send): Promise<void> => {
    const refusal = perform(message) ?? (await unlessFailed(message));
    if (refusal) refuse(send, message, refusal);
    else sendState(message, send);
  };

  const sendState = (message: Message, send: Send) => {
    const state = pageStore.getState();
    const { snapshot } = state.run;
    if (snapshot) sendWith(send, message, { type: 'state', link: fullAddress(state), ...standingOf(state, snapshot) });
  };

  return {
    hear(data, send) {
      const message = readMessage(data);
      if (!message) return;
      if (!sendEvent) endEvents = tellEvents((event) => sendEvent?.({ glassbox: VERSION, ...event }));
      sendEvent = send;
      if (waiting >= MOST_WAITING) {
        refuse(send, message, { kind: 'busy' });
        return;
      }
      waiting++;
      queue = queue.then(() => {
        follow(message, send)
          .catch(reportError)
          .finally(() => waiting--);
        return nextTask();
      });
    },
    end: () => endEvents(),
  };
}

/** Waits until the page shows what a message has led to. Resolves to null, or to the refusal if that cannot be computed. */
async function unlessFailed({ type }: Message): Promise<Refusal | null> {
  const isThere = type === 'state' || type === 'play' ? hasNumbers : isAtTarget;
  do {
    if (!(await until(isThere))) return { kind: 'failed' };
    // Steps within an update begin where the one before has arrived, a moment later.
    if (type !== 'state') await nextTask();
  } while (!isThere(pageStore.getState()));
  return null;
}

function hasNumbers({ run }: PageState): boolean {
  return run.snapshot !== null && !run.isStarting;
}

function isAtTarget(state: PageState): boolean {
  return hasNumbers(state) && state.run.target === null;
}

/** Resolves to true once something holds, or to false if no worker computes any more. */
function until(holds: (state: PageState) => boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const look = (state: PageState): boolean => {
      const isThere = holds(state);
      const isOver = isThere || state.notices.some(({ kind }) => kind === 'workerFailed');
      if (isOver) resolve(isThere);
      return isOver;
    };
    if (look(pageStore.getState())) return;
    const unsubscribe = pageStore.subscribe((state) => {
      if (look(state)) unsubscribe();
    });
  });
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
