import { useEffect } from 'react';
import { providePrinting } from './store/actions/printActions.ts';
import { keepFullScreen } from './store/browser/fullScreen.ts';
import { later } from './store/browser/later.ts';
import { usePaste } from './views/share/usePaste.ts';
import { KeepFocus } from './views/shared/page/KeepFocus.tsx';
import { lazyView } from './views/shared/page/lazyView.tsx';
import { PrintPlace } from './views/shared/page/PrintPlace.tsx';

const SavingPanel = lazyView(() => import('./views/menus/SavingPanel.tsx').then((module) => module.SavingPanel));
const FileDrop = lazyView(() => import('./views/share/FileDrop.tsx').then((module) => module.FileDrop));

const loadPrinting = later(() =>
  import('./views/paper/printing.tsx').then(({ listenToPrinting }) => listenToPrinting()),
);
providePrinting(loadPrinting);

/** Listeners for the whole page: pasted and dropped links, tables and files, lost focus, the full screen; and what lies above it while a file is made. They say on the root that they are there. */
export function PageListeners() {
  usePaste();
  useEffect(() => {
    document.documentElement.dataset.listening = '';
    return keepFullScreen();
  }, []);
  return (
    <>
      <FileDrop />
      <KeepFocus />
      <SavingPanel />
      <PrintPlace />
    </>
  );
}
