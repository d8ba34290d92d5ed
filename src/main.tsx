import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { keepDocumentTheme } from './store/browser/documentTheme.ts';
import { keepLoading } from './store/browser/later.ts';
import { openPageAtAddress } from './store/link/urlSync.ts';
import { pageStore } from './store/state/pageStore.ts';
import './styles.css';

openPageAtAddress();
keepDocumentTheme();
const root = document.getElementById('root');
if (root) {
  root.hidden = false;
  hydrateRoot(
    root,
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
// In a frame of another page, only what it shows.
if (!pageStore.getState().view.embedded) keepLoading();
