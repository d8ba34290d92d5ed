import type { FeatureName, Point } from './runSpec.ts';
import { sin } from './trigonometry.ts';

/** All features, in the order in which the controls list them. */
export const featureNames: readonly FeatureName[] = ['x1', 'x2', 'x1sq', 'x2sq', 'x1x2', 'sinx1', 'sinx2'];

/** The inputs of the network for a point. The sines are of `frequency` times the coordinate. */
export function featuresOf(
  point: Point,
  features: readonly FeatureName[],
  frequency: number = Math.PI,
): readonly number[] {
  return features.map((feature) => featureOf(feature, point, frequency));
}

function featureOf(feature: FeatureName, [x1, x2]: Point, frequency: number): number {
  switch (feature) {
    case 'x1':
      return x1;
    case 'x2':
      return x2;
    case 'x1sq':
      return x1 * x1;
    case 'x2sq':
      return x2 * x2;
    case 'x1x2':
      return x1 * x2;
    case 'sinx1':
      return sin(frequency * x1);
    case 'sinx2':
      return sin(frequency * x2);
  }
}
