import { KeepFocus } from './views/shared/page/KeepFocus.tsx';
import { lazyView } from './views/shared/page/lazyView.tsx';

const FileDrop = lazyView(() => import('./views/share/FileDrop.tsx').then((module) => module.FileDrop));

/** Listeners for the whole page: dropped files, lost focus. */
export function PageListeners() {
  return (
    <>
      <FileDrop />
      <KeepFocus />
    </>
  );
}
