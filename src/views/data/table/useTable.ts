import { useEffect, useState } from 'react';
import { guessChoice, type TableChoice } from '../../../table/chooseColumns.ts';
import { pointsFromTable, type TablePoints } from '../../../table/pointsFromTable.ts';
import { readTableInSlices } from '../../../table/readTable.ts';
import type { Reading, Table, TableFault } from '../../../table/table.ts';

/** A table, a first choice of its columns and the resulting points; or the reason why there is none. */
export type ReadTableResult =
  | { readonly table: Table; readonly guess: TableChoice; readonly guessed: TablePoints }
  | { readonly fault: TableFault };

/**
 * Reads a text as a table; null while reading, in slices that keep the page responsive. While the same text is read in another way, the
 * reading before stays.
 */
export function useTable(text: string, reading: Reading): ReadTableResult | null {
  const [done, setDone] = useState<{ readonly text: string; readonly read: ReadTableResult } | null>(null);
  useEffect(() => {
    let wanted = true;
    // Text replaced meanwhile is still read to its end: at most a second's work, and rare.
    void readInSlices(text, reading).then((read) => wanted && setDone({ text, read }));
    return () => {
      wanted = false;
    };
  }, [text, reading]);
  return done?.text === text ? done.read : null;
}

async function readInSlices(text: string, reading: Reading): Promise<ReadTableResult> {
  const result = await readTableInSlices(text, pause, reading);
  if ('fault' in result) return result;
  await pause();
  const guess = guessChoice(result.table);
  await pause();
  const guessed = pointsFromTable(result.table, guess);
  await pause();
  return { table: result.table, guess, guessed };
}

/** Lets the browser draw and handle events. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
