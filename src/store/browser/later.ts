/** Code that is loaded when it is first wanted, or once the page has nothing else to do. */
import { pageStore } from '../state/pageStore.ts';

type Load = () => Promise<unknown>;

/** What has been declared and not been loaded for its own sake; grows while it is loaded, since parts have parts. */
const waiting = new Set<Load>();

/** Declares code that is loaded later. Gives back what loads it. */
export function later<Code>(load: () => Promise<Code>): () => Promise<Code> {
  waiting.add(load);
  return load;
}

/** The first steps have line and processor to themselves. */
const BEGIN_AFTER_MILLISECONDS = 2000;

/** From now on, whenever the page rests, what is left is loaded one after the other: so nothing fails to open when the network goes. */
export function keepLoading(): void {
  setTimeout(() => void loadWhatIsLeft(), BEGIN_AFTER_MILLISECONDS);
  // What could not be had is there again with the network.
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

/** Once there are numbers, nothing plays, and the browser has drawn what there is. */
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
