import { useStore } from 'zustand';
import { type ClassResults, classResults } from './classResults.ts';

/** Reads the results of the class. Select the narrowest value. */
export function useClass<Selected>(select: (state: ClassResults) => Selected): Selected {
  return useStore(classResults, select);
}
