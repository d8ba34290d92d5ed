/** Code that loads at its first use, or once the page is idle. */
import { resting } from './resting.ts';

type Load = () => Promise<unknown>;

/** Declared code that is not loaded yet. Loading a part may declare more parts. */
const waiting = new Set<Load>();

/** Declares code that loads later. Returns the function that loads it. */
export function later<Code>(load: () => Promise<Code>): () => Promise<Code> {
  waiting.add(load);
  return load;
}

/** Leaves network and processor to the first steps. */
const BEGIN_AFTER_MILLISECONDS = 2000;

/**
 * Loads the rest part by part whenever the page rests, so that everything opens without a network; last, what keeps it all for the
 * next visit.
 */
export function keepLoading(): void {
  setTimeout(() => void loadWhatIsLeft(), BEGIN_AFTER_MILLISECONDS);
  // Parts that failed to load are tried again.
  addEventListener('online', () => void loadWhatIsLeft());
}

async function loadWhatIsLeft(): Promise<void> {
  for (const load of waiting) {
    await resting();
    await load().then(
      () => waiting.delete(load),
      () => {},
    );
  }
  for (const face of document.fonts) await face.load().catch(() => {});
  await import('./keepOffline.ts').then(({ keepOffline }) => keepOffline()).catch(() => {});
}
