import { isImported } from '../core/run/runKind.ts';
import type { Config } from '../core/run/runSpec.ts';
import { historyCsv, pointsCsv, predictionsCsv } from './csv.ts';
import { type SavedRun, writeModelFile } from './modelFile.ts';
import type { DrawingTools } from './pictures/drawingTools.ts';
import { type Picture, svgFile } from './pictures/svg.ts';
import { type PytorchRefusal, pytorchRefusal } from './pytorch/refusal.ts';

/** What people save files for, in the order of the menu. */
export const purposes = ['slides', 'paper', 'code', 'data'] as const;

export type Purpose = (typeof purposes)[number];

/** The contents of a file: a text, written as UTF-8, or bytes. */
export type FileContent = string | Uint8Array<ArrayBuffer>;

/** The reasons that some run cannot be some file, each a sentence in the strings. */
export type RefusalName = PytorchRefusal;

export interface FileFormat {
  readonly purpose: Purpose;
  /** File name extension, without the point. */
  readonly ending: string;
  /** The MIME type. */
  readonly type: string;
  /** Part of the file name after the run's name; empty for the run itself. */
  readonly part: string;
  /** Whether files of two positions of one run differ, so that each is named after its position. */
  readonly ofMoment: boolean;
  /** Why a run cannot be such a file, by the name of the sentence in the strings, or null. Left out where every run can. */
  readonly refusal?: (config: Config) => RefusalName | null;
  /** Null if the work was cancelled. */
  readonly write: (saved: SavedRun, tools: DrawingTools) => FileContent | null | Promise<FileContent | null>;
}

type Draw = (saved: SavedRun) => Promise<Picture>;

const draw = {
  network: (saved) => import('./pictures/networkPicture.ts').then(({ networkPicture }) => networkPicture(saved)),
  boundary: (saved) => import('./pictures/boundaryPicture.ts').then(({ boundaryPicture }) => boundaryPicture(saved)),
  loss: (saved) => import('./pictures/lossPicture.ts').then(({ lossPicture }) => lossPicture(saved)),
} as const satisfies Record<string, Draw>;

/** Pixels of a PNG for each of the picture's. */
const PNG_SCALE = 2;

/** A picture of a moment, for programs that take lines and text. */
function svgFormat<Part extends keyof typeof draw>(part: Part) {
  return {
    purpose: 'slides',
    ending: 'svg',
    type: 'image/svg+xml',
    part,
    ofMoment: true,
    write: async (saved) => svgFile(await draw[part](saved)),
  } as const satisfies FileFormat;
}

/** The same picture as pixels. */
function pngFormat<Part extends keyof typeof draw>(part: Part) {
  return {
    purpose: 'slides',
    ending: 'png',
    type: 'image/png',
    part,
    ofMoment: true,
    write: async (saved, tools) => {
      const picture = await draw[part](saved);
      return tools.png(svgFile(picture), picture, PNG_SCALE);
    },
  } as const satisfies FileFormat;
}

/** All that can be saved as a file, purpose by purpose in the order of the menu. */
export const fileFormats = {
  networkSvg: svgFormat('network'),
  networkPng: pngFormat('network'),
  boundarySvg: svgFormat('boundary'),
  boundaryPng: pngFormat('boundary'),
  lossSvg: svgFormat('loss'),
  lossPng: pngFormat('loss'),
  animation: {
    purpose: 'slides',
    ending: 'gif',
    type: 'image/gif',
    part: 'training',
    ofMoment: true,
    write: async (saved, tools) => {
      const { animationGif } = await import('./pictures/animation.ts');
      return animationGif(saved, tools);
    },
  },
  numpy: {
    purpose: 'code',
    ending: 'py',
    type: 'text/x-python',
    part: '',
    ofMoment: true,
    write: async ({ spec, data, snapshot }) => {
      const { numpyProgram, programText } = await import('./numpy/numpyProgram.ts');
      return programText(numpyProgram(spec, data, snapshot.position));
    },
  },
  notebook: {
    purpose: 'code',
    ending: 'ipynb',
    type: 'application/x-ipynb+json',
    part: '',
    ofMoment: true,
    write: async (saved) => {
      const { notebookOf } = await import('./notebook/notebook.ts');
      return notebookOf(saved);
    },
  },
  pytorch: {
    purpose: 'code',
    ending: 'py',
    type: 'text/x-python',
    part: 'pytorch',
    ofMoment: true,
    refusal: pytorchRefusal,
    write: async ({ spec, data, snapshot }) => {
      const [{ pytorchProgram }, { programText }] = await Promise.all([
        import('./pytorch/pytorchProgram.ts'),
        import('./numpy/numpyProgram.ts'),
      ]);
      return programText(pytorchProgram(spec, data, snapshot.position));
    },
  },
  model: {
    purpose: 'data',
    ending: 'json',
    type: 'application/json',
    part: '',
    ofMoment: true,
    write: writeModelFile,
  },
  points: {
    purpose: 'data',
    ending: 'csv',
    type: 'text/csv',
    part: 'points',
    ofMoment: false,
    write: ({ data, spec }) => pointsCsv(data, spec.config.points),
  },
  predictions: {
    purpose: 'data',
    ending: 'csv',
    type: 'text/csv',
    part: 'predictions',
    ofMoment: true,
    write: ({ data, snapshot }) => predictionsCsv(data, snapshot),
  },
  history: {
    purpose: 'data',
    ending: 'csv',
    type: 'text/csv',
    part: 'history',
    ofMoment: false,
    write: ({ snapshot, spec }) => historyCsv(snapshot, spec.config.loss),
  },
} as const satisfies Record<string, FileFormat>;

export type FormatName = keyof typeof fileFormats;

export type FileEnding = (typeof fileFormats)[FormatName]['ending'];

/** Why a run cannot be a file of this format, or null if it can. */
export function refusalOf(format: FormatName, config: Config): RefusalName | null {
  const { refusal }: FileFormat = fileFormats[format];
  return refusal?.(config) ?? null;
}

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
