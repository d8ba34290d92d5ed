import type { DataSet, Sample } from '../../../core/data/dataSet.ts';

/** A point in the hidden space. */
export interface ShownPoint extends Sample {
  readonly isTest: boolean;
}

/** More points than this would merge into a blot, and be slow to draw sixty times a second. */
const MOST = 500;

/** Test points come first, so that training points lie on top; of very many, a sample from the whole list. */
export function shownPoints({ training, test }: DataSet, showTest: boolean): readonly ShownPoint[] {
  const all = [
    ...(showTest ? test : []).map((sample) => ({ ...sample, isTest: true })),
    ...training.map((sample) => ({ ...sample, isTest: false })),
  ];
  if (all.length <= MOST) return all;
  // One from every stretch of the list, at varying places, because classes may alternate.
  return Array.from({ length: MOST }, (_, stretch) => {
    const start = Math.floor((stretch * all.length) / MOST);
    const end = Math.floor(((stretch + 1) * all.length) / MOST);
    return all[start + Math.floor(((stretch * GOLDEN_RATIO) % 1) * (end - start))];
  }).filter((point) => point !== undefined);
}

/** Fractional parts of its multiples are spread evenly. */
const GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;
