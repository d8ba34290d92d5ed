import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { endPrint, wantedPrint } from '../../store/actions/printActions.ts';
import { pageStore } from '../../store/state/pageStore.ts';
import { CardPages } from './cards/CardPages.tsx';
import { Handout } from './Handout.tsx';
import { paperMomentOf, showsOnPaper } from './paperMomentOf.ts';
import './paper.css';

let isListening = false;
let printed: { readonly place: HTMLElement; readonly root: Root } | null = null;

/** From now on, printing the page prints the handout or the weight cards in its place; the root says so. */
export function listenToPrinting(): void {
  if (isListening) return;
  isListening = true;
  addEventListener('beforeprint', show);
  addEventListener('afterprint', () => {
    remove();
    endPrint();
  });
  document.documentElement.dataset.prints = '';
}

/** Renders at once, as the browser takes its picture after this event. Beside the page, so that nothing in it is laid out anew. */
function show(): void {
  remove();
  const state = pageStore.getState();
  const moment = paperMomentOf(state);
  if (!moment) return;
  const place = document.createElement('div');
  place.className = 'paper';
  document.body.append(place);
  const root = createRoot(place);
  printed = { place, root };
  flushSync(() =>
    root.render(
      wantedPrint() === 'cards' ? (
        <CardPages moment={moment} />
      ) : (
        <Handout moment={moment} shows={showsOnPaper(state)} />
      ),
    ),
  );
}

function remove(): void {
  if (!printed) return;
  const { place, root } = printed;
  printed = null;
  root.unmount();
  place.remove();
}
