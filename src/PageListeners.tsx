import { useEffect } from 'react';
import { usePaste } from './views/share/usePaste.ts';
import { KeepFocus } from './views/shared/page/KeepFocus.tsx';
import { lazyView } from './views/shared/page/lazyView.tsx';

const FileDrop = lazyView(() => import('./views/share/FileDrop.tsx').then((module) => module.FileDrop));

/** Listeners for the whole page: pasted and dropped links, tables and files, lost focus. They say on the root that they are there. */
export function PageListeners() {
  usePaste();
  useEffect(() => {
    document.documentElement.dataset.listening = '';
  }, []);
  return (
    <>
      <FileDrop />
      <KeepFocus />
    </>
  );
}
