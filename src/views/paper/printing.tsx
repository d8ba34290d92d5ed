import { endPrint, wantedPrint } from '../../store/actions/printActions.ts';
import { pageStore } from '../../store/state/pageStore.ts';
import { showInPrint } from '../shared/page/PrintPlace.tsx';
import { CardPages } from './cards/CardPages.tsx';
import { Handout } from './Handout.tsx';
import { paperMomentOf, showsOnPaper } from './paperMomentOf.ts';
import './paper.css';

let isListening = false;

/** From now on, printing the page prints the handout or the weight cards in its place; the root says so. */
export function listenToPrinting(): void {
  if (isListening) return;
  isListening = true;
  addEventListener('beforeprint', show);
  addEventListener('afterprint', () => {
    showInPrint(null);
    endPrint();
  });
  document.documentElement.dataset.prints = '';
}

function show(): void {
  const state = pageStore.getState();
  const moment = paperMomentOf(state);
  if (!moment) return;
  const isCards = wantedPrint() === 'cards';
  showInPrint(isCards ? <CardPages moment={moment} /> : <Handout moment={moment} shows={showsOnPaper(state)} />);
}
