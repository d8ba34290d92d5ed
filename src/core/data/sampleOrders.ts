import { namesOf } from '../model/namesOf.ts';

/** Facts about an order of the training points in mini-batches. */
interface SampleOrderFacts {
  /** Whether it is drawn anew every epoch; if not, it is that of the table. */
  readonly isDrawn: boolean;
}

/** The orders, in the order of the menu. */
const table = {
  shuffled: { isDrawn: true },
  natural: { isDrawn: false },
} satisfies Record<string, SampleOrderFacts>;

export type SampleOrderName = keyof typeof table;

export const sampleOrders: Readonly<Record<SampleOrderName, SampleOrderFacts>> = table;

export const sampleOrderNames = namesOf(sampleOrders);

/** The samples of an epoch, by their places in the table, if nothing is drawn. */
export function naturalOrder(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, place) => place);
}
