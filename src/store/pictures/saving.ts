/** Long work on a file to save: how far it is, and its end. */
import { createStore } from 'zustand/vanilla';
import type { DrawingTools } from '../../export/pictures/drawingTools.ts';
import { momentsOf } from './moments.ts';
import { pixelsOf, pngOf } from './rasterise.ts';

export interface Saving {
  /** The frame that is made, counted from 1, of how many; null without such work. */
  readonly progress: { readonly frame: number; readonly count: number } | null;
}

export const saving = createStore<Saving>(() => ({ progress: null }));

/** The work under way; another one takes its place. */
let present: object | null = null;

/** Ends the work under way: nothing is saved. */
export function cancelSaving(): void {
  present = null;
  saving.setState({ progress: null });
}

/** The tools for a file. Work that tells how far it is ends what was under way before. */
export function beginWork(): { readonly tools: DrawingTools; readonly end: () => void } {
  const own = {};
  let isLong = false;
  const isWanted = () => !isLong || present === own;
  const goesOn = (frame: number, count: number) => {
    if (!isLong) {
      isLong = true;
      present = own;
    }
    if (!isWanted()) return false;
    saving.setState({ progress: { frame, count } });
    return true;
  };
  return {
    tools: {
      png: pngOf,
      pixels: pixelsOf,
      moments: (spec, positions) => momentsOf(spec, positions, isWanted),
      goesOn,
      pause: () => new Promise((resolve) => setTimeout(resolve)),
    },
    end: () => isLong && isWanted() && cancelSaving(),
  };
}
