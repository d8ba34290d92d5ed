import { notify } from '../state/pageStore.ts';

/** What can be printed in the place of the page. */
export type Printed = 'handout' | 'cards';

let wanted: Printed = 'handout';
let loadPrinting: () => Promise<unknown> = async () => {};

/** What the next print shows: the handout, unless something else was asked for. */
export function wantedPrint(): Printed {
  return wanted;
}

/** Tells this room how to load the code that prints. */
export function providePrinting(load: () => Promise<unknown>): void {
  loadPrinting = load;
}

/** Opens the browser's print dialog with the handout or the cards. */
export async function printPaper(what: Printed): Promise<void> {
  try {
    await loadPrinting();
  } catch {
    notify({ kind: 'partMissing' });
    return;
  }
  wanted = what;
  print();
}

/** After printing: Ctrl+P prints the handout again. */
export function endPrint(): void {
  wanted = 'handout';
}
