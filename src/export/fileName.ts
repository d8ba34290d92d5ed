import { type FormatName, fileFormats } from './fileFormats.ts';
import type { SavedRun } from './modelFile.ts';

/** For example glassbox-xor-epoch-33.json, glassbox-moons-points.csv. */
export function fileName(format: FormatName, { spec, snapshot }: SavedRun): string {
  const { ending, part, ofMoment } = fileFormats[format];
  const { dataSet, playground } = spec.config;
  const data = playground ? `playground-${playground.dataSet}` : dataSet;
  const { position, updatesPerEpoch } = snapshot;
  const isWhole = position % updatesPerEpoch === 0;
  const moment = isWhole ? `epoch-${position / updatesPerEpoch}` : `update-${position}`;
  const parts = ['glassbox', data, part, ofMoment ? moment : ''];
  return `${parts.filter((text) => text !== '').join('-')}.${ending}`;
}
