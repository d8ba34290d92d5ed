import type { Analysis, AnalysisInput } from './analysis.ts';
import { createGradientCheck, type GradientCheck } from './gradientCheck.ts';
import { createLossSurface, type LossSurface, type SurfaceRequest } from './lossSurface.ts';

/** An analysis that can be requested of a position. */
export type AnalysisRequest = { readonly kind: 'gradientCheck' } | SurfaceRequest;
export type AnalysisResult = GradientCheck | LossSurface;

/** Creates the requested analysis, at its beginning. */
export function startAnalysis(request: AnalysisRequest, input: AnalysisInput): Analysis<AnalysisResult> {
  switch (request.kind) {
    case 'gradientCheck':
      return createGradientCheck(input);
    case 'lossSurface':
      return createLossSurface(request, input);
  }
}
