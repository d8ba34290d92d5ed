/** Code that loads at its first use, or once the page is idle. */
import { pageStore } from '../state/pageStore.ts';

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

/** Loads the rest part by part whenever the page rests, so that everything opens without a network. */
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
}

/** Resolves once there are numbers, nothing plays and the browser is idle. */
async function resting(): Promise<void> {
  const isAtRest = ({ snapshot, status }: ReturnType<typeof pageStore.getState>['run']) =>
    snapshot !== null && status === 'paused';
  await new Promise<void>((resolve) => {
    if (isAtRest(pageStore.getState().run)) return resolve();
    const unsubscribe = pageStore.subscribe(({ run }) => {
      if (!isAtRest(run)) return;
      unsubscribe();
      resolve();
    });
  });
  // Safari has no idle callbacks.
  await new Promise<unknown>((resolve) =>
    'requestIdleCallback' in globalThis ? requestIdleCallback(resolve) : setTimeout(resolve, 50),
  );
}
