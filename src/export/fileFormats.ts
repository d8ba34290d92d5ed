import { isImported } from '../core/run/runKind.ts';
import { historyCsv, pointsCsv, predictionsCsv } from './csv.ts';
import { type SavedRun, writeModelFile } from './modelFile.ts';

export interface FileFormat {
  /** File name extension, without the point. */
  readonly ending: string;
  /** The MIME type. */
  readonly type: string;
  /** Part of the file name after the run's name; empty for the run itself. */
  readonly part: string;
  /** Whether files of two positions of one run differ, so that each is named after its position. */
  readonly ofMoment: boolean;
  readonly write: (saved: SavedRun) => string | Promise<string>;
}

/** All that can be saved as a file, in the order of the menu. */
export const fileFormats = {
  numpy: {
    ending: 'py',
    type: 'text/x-python',
    part: '',
    ofMoment: true,
    write: async ({ spec, data, snapshot }) => {
      const { numpyProgram, programText } = await import('./numpy/numpyProgram.ts');
      return programText(numpyProgram(spec, data, snapshot.position));
    },
  },
  model: { ending: 'json', type: 'application/json', part: '', ofMoment: true, write: writeModelFile },
  points: {
    ending: 'csv',
    type: 'text/csv',
    part: 'points',
    ofMoment: false,
    write: ({ data, spec }) => pointsCsv(data, spec.config.points),
  },
  predictions: {
    ending: 'csv',
    type: 'text/csv',
    part: 'predictions',
    ofMoment: true,
    write: ({ data, snapshot }) => predictionsCsv(data, snapshot),
  },
  history: {
    ending: 'csv',
    type: 'text/csv',
    part: 'history',
    ofMoment: false,
    write: ({ snapshot, spec }) => historyCsv(snapshot, spec.config.loss),
  },
} as const satisfies Record<string, FileFormat>;

export type FormatName = keyof typeof fileFormats;

export type FileEnding = (typeof fileFormats)[FormatName]['ending'];

export const formatNames = Object.keys(fileFormats) as readonly FormatName[];

/** For example glassbox-xor-epoch-33.json, glassbox-moons-points.csv. */
export function fileName(format: FormatName, { spec, snapshot }: SavedRun): string {
  const { ending, part, ofMoment } = fileFormats[format];
  const { config } = spec;
  const data = isImported(config) ? `playground-${config.playground.dataSet}` : config.dataSet;
  const { position, updatesPerEpoch } = snapshot;
  const isWhole = position % updatesPerEpoch === 0;
  const moment = isWhole ? `epoch-${position / updatesPerEpoch}` : `update-${position}`;
  const parts = ['glassbox', data, part, ofMoment ? moment : ''];
  return `${parts.filter((text) => text !== '').join('-')}.${ending}`;
}
