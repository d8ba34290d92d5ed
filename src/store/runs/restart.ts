import { inEffectAt, type RunSpec } from '../../core/run/runSpec.ts';

/**
 * The same run from its start: what was done at position 0 stays, what was done later goes, except that learning rate,
 * regularization and its rate stay what they are at `position`. "Same start, other rate" is the main experiment.
 */
export function fromTheStart(spec: RunSpec, position: number): RunSpec {
  return {
    config: { ...spec.config, ...inEffectAt(spec, position) },
    interventions: spec.interventions.filter(
      ({ position: at, change }) => at === 0 && (change.kind === 'weight' || change.kind === 'bias'),
    ),
  };
}
