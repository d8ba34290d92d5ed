import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { keepDocumentTheme } from './store/documentTheme.ts';
import { startUrlSync } from './store/urlSync.ts';
import './styles.css';

startUrlSync();
keepDocumentTheme();
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
