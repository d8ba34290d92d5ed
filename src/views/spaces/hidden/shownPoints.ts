import type { DataSet, Sample } from '../../../core/data/dataSet.ts';

/** A point as the hidden space shows it. */
export interface ShownPoint extends Sample {
  readonly isTest: boolean;
}

/** More points than this would be a blot, and slow to draw sixty times a second. */
const MOST = 500;

/** Test points first, so that training points lie on top of them; of very many, some from everywhere in the list. */
export function shownPoints({ training, test }: DataSet, showTest: boolean): readonly ShownPoint[] {
  const all = [
    ...(showTest ? test : []).map((sample) => ({ ...sample, isTest: true })),
    ...training.map((sample) => ({ ...sample, isTest: false })),
  ];
  if (all.length <= MOST) return all;
  // One out of every stretch of the list, not always at the same place of it: classes may take turns.
  return Array.from({ length: MOST }, (_, stretch) => {
    const start = Math.floor((stretch * all.length) / MOST);
    const end = Math.floor(((stretch + 1) * all.length) / MOST);
    return all[start + Math.floor(((stretch * GOLDEN_RATIO) % 1) * (end - start))];
  }).filter((point) => point !== undefined);
}

/** Its multiples are spread evenly between whole numbers. */
const GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;
