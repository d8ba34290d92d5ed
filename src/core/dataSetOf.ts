import { type DataSet, dataSetFrom } from './dataSet.ts';
import { drawnPoints } from './drawnPoints.ts';
import type { playgroundData } from './playground/playgroundData.ts';
import type { Config } from './runSpec.ts';

/** The points of a config, whatever they are; those of an imported run where their generator is brought along. */
export function dataSetOf(config: Config, playground: typeof playgroundData | null = null): DataSet {
  return dataSetFrom(config, { drawn: drawnPoints, playground });
}
