import { useEffect } from 'react';
import { KeepFocus } from './views/shared/page/KeepFocus.tsx';
import { lazyView } from './views/shared/page/lazyView.tsx';

const SavingPanel = lazyView(() => import('./views/menus/SavingPanel.tsx').then((module) => module.SavingPanel));
const FileDrop = lazyView(() => import('./views/share/FileDrop.tsx').then((module) => module.FileDrop));

/** Listeners for the whole page: dropped files, lost focus; and what lies above it while a file is made. They say on the root that they are there. */
export function PageListeners() {
  useEffect(() => {
    document.documentElement.dataset.listening = '';
  }, []);
  return (
    <>
      <FileDrop />
      <KeepFocus />
      <SavingPanel />
    </>
  );
}
