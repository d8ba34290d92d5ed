import type { Examination, Specimen } from './examination.ts';
import { createGradientCheck, type GradientCheck } from './gradientCheck.ts';
import { createLossSurface, type LossSurface, type SurfaceQuestion } from './lossSurface.ts';

/** What can be asked about a position of a run. */
export type Question = { readonly kind: 'gradientCheck' } | SurfaceQuestion;
export type Answer = GradientCheck | LossSurface;

/** Begins to find an answer. */
export function examine(question: Question, specimen: Specimen): Examination<Answer> {
  switch (question.kind) {
    case 'gradientCheck':
      return createGradientCheck(specimen);
    case 'lossSurface':
      return createLossSurface(question, specimen);
  }
}
