import { unitName } from '../../../core/model/unitName.ts';
import { architectureOf, type Config } from '../../../core/run/runSpec.ts';
import { inputNamesOf } from './useInputNames.ts';

/** The name of a unit; column 0 holds the inputs. */
export type NameOf = (column: number, unit: number) => string;

/** Names of the units of a run's network. */
export function unitNamesOf(config: Config): NameOf {
  const { sizes } = architectureOf(config);
  const inputNames = inputNamesOf(config);
  return (column, unit) => unitName(sizes, column, unit, inputNames);
}
