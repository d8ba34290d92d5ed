import { pageStore } from '../state/pageStore.ts';
import { createReplies, type Sent } from './createReplies.ts';
import { type Refusal, VERSION } from './messages.ts';

/**
 * Hears what the page around this frame asks, and nobody else: not the frame's own frames, not windows that it opened. Replies go to the
 * sender at its origin. Only `ready` goes to any origin, as the frame does not know yet in which page it stands, and says nothing secret.
 * Returns what ends it.
 */
export function listenToParent(sentenceFor: (refusal: Refusal) => string): () => void {
  const { parent } = window;
  if (parent === window || !pageStore.getState().view.embedded) return () => {};
  const replies = createReplies(sentenceFor);
  const hear = ({ source, origin, data }: MessageEvent) => {
    if (source !== parent) return;
    // Pages in a sandbox or from a file have no origin that could be named; the sender still is the one window around the frame.
    const targetOrigin = origin === 'null' ? '*' : origin;
    replies.hear(data, (answer) => parent.postMessage(answer, targetOrigin));
  };
  addEventListener('message', hear);
  const ready: Sent = { glassbox: VERSION, type: 'ready', version: VERSION };
  parent.postMessage(ready, '*');
  return () => {
    removeEventListener('message', hear);
    replies.end();
  };
}
