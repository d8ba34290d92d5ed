import type { Analysis, AnalysisInput } from './analysis.ts';
import { createGradientCheck, type GradientCheck } from './gradientCheck.ts';
import { createLossSurface, type LossSurface, type SurfaceRequest } from './lossSurface.ts';

/** What can be asked about a position of a run. */
export type AnalysisRequest = { readonly kind: 'gradientCheck' } | SurfaceRequest;
export type AnalysisResult = GradientCheck | LossSurface;

/** Begins to find an answer. */
export function startAnalysis(request: AnalysisRequest, input: AnalysisInput): Analysis<AnalysisResult> {
  switch (request.kind) {
    case 'gradientCheck':
      return createGradientCheck(input);
    case 'lossSurface':
      return createLossSurface(request, input);
  }
}
