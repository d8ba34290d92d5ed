import { pageStore } from '../state/pageStore.ts';

/** Resolves once there are numbers, nothing plays and the browser is idle. */
export async function resting(): Promise<void> {
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
