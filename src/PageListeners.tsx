import { useTablePaste } from './views/data/useTablePaste.ts';
import { KeepFocus } from './views/shared/page/KeepFocus.tsx';
import { lazyView } from './views/shared/page/lazyView.tsx';

const FileDrop = lazyView(() => import('./views/share/FileDrop.tsx').then((module) => module.FileDrop));

/** What concerns no part of the page but all of it: files that are dropped, tables that are pasted, a focus that is lost. */
export function PageListeners() {
  useTablePaste();
  return (
    <>
      <FileDrop />
      <KeepFocus />
    </>
  );
}
