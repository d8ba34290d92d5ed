import { useStore } from 'zustand';
import { type Saving, saving } from './saving.ts';

/** How far a file to save is, or null without long work. */
export function useSavingProgress(): Saving['progress'] {
  return useStore(saving, ({ progress }) => progress);
}
