import { cardPages, weightCards } from '../../../export/paper/cards/weightCards.ts';
import type { PaperMoment } from '../../../export/paper/paperMoment.ts';
import { Card } from './Card.tsx';

/** The weight cards: four to a page, to be cut along the dashes. */
export function CardPages({ moment }: { readonly moment: PaperMoment }) {
  return cardPages(weightCards(moment)).map((cards) => (
    <section key={cards[0]?.part} className="sheet cards">
      {cards.map((card) => (
        <Card key={card.part} card={card} />
      ))}
    </section>
  ));
}
