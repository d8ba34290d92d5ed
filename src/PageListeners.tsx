import { useEffect } from 'react';
import { providePrinting } from './store/actions/printActions.ts';
import { later } from './store/browser/later.ts';
import { KeepFocus } from './views/shared/page/KeepFocus.tsx';
import { lazyView } from './views/shared/page/lazyView.tsx';
import { PrintPlace } from './views/shared/page/PrintPlace.tsx';

const FileDrop = lazyView(() => import('./views/share/FileDrop.tsx').then((module) => module.FileDrop));

const loadPrinting = later(() =>
  import('./views/paper/printing.tsx').then(({ listenToPrinting }) => listenToPrinting()),
);
providePrinting(loadPrinting);

/** Listeners for the whole page: dropped files, lost focus. They say on the root that they are there. */
export function PageListeners() {
  useEffect(() => {
    document.documentElement.dataset.listening = '';
  }, []);
  return (
    <>
      <FileDrop />
      <KeepFocus />
      <PrintPlace />
    </>
  );
}
