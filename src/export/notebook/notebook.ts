/**
 * A run as a Jupyter notebook (nbformat 4.5): the NumPy program in cells, with texts between them and plots. Outputs are
 * empty; it runs without a network.
 */
import { architectureOf } from '../../core/run/runSpec.ts';
import { laterStrings } from '../../strings/later.ts';
import { holdsPoints, linkOfMoment, type SavedRun } from '../modelFile.ts';
import { accuracyOf } from '../numpy/numpyProgram.ts';
import { type RunPart, runPartOf } from '../numpy/runPart.ts';
import { sectionsOf } from './cells.ts';

type Cell = MarkdownCell | CodeCell;

interface MarkdownCell {
  readonly cell_type: 'markdown';
  readonly id: string;
  readonly metadata: object;
  readonly source: readonly string[];
}

interface CodeCell {
  readonly cell_type: 'code';
  readonly execution_count: null;
  readonly id: string;
  readonly metadata: object;
  readonly outputs: readonly [];
  readonly source: readonly string[];
}

export function notebookOf(saved: SavedRun): string {
  const { spec, data, snapshot } = saved;
  const part = runPartOf(spec, data, snapshot.position);
  const cells = [
    markdown('title', introduction(saved, part)),
    ...sectionsOf(part).flatMap(({ id, text, lines }) => [
      ...(text.length > 0 ? [markdown(`${id}-text`, text)] : []),
      ...(lines.length > 0
        ? [
            codeCell(
              id,
              lines.map((line) => line.text),
            ),
          ]
        : []),
    ]),
  ];
  const metadata = {
    kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' },
    language_info: { name: 'python' },
  };
  return `${JSON.stringify({ cells, metadata, nbformat: 4, nbformat_minor: 5 }, null, 1)}\n`;
}

function introduction(saved: SavedRun, part: RunPart): readonly string[] {
  const words = laterStrings.notebook;
  const { config } = part;
  const { position, updatesPerEpoch } = saved.snapshot;
  const isWhole = position % updatesPerEpoch === 0;
  const moment = isWhole ? words.epochs(position / updatesPerEpoch) : words.updates(position);
  return [
    words.title(architectureOf(config).sizes.join('-')),
    `${words.intro(moment)} ${accuracyOf(part)}`,
    words.link(`${saved.page}${linkOfMoment(saved)}`),
    ...(config.points.length > 0 && !holdsPoints(config) ? [words.linkWithoutPoints] : []),
  ];
}

/** A cell of paragraphs. */
function markdown(id: string, paragraphs: readonly string[]): Cell {
  const lines = paragraphs.filter((text) => text !== '').flatMap((text, k) => (k === 0 ? [text] : ['', text]));
  return { cell_type: 'markdown', id, metadata: {}, source: withLineEnds(lines) };
}

function codeCell(id: string, lines: readonly string[]): Cell {
  return { cell_type: 'code', execution_count: null, id, metadata: {}, outputs: [], source: withLineEnds(lines) };
}

/** As in every notebook: each line but the last ends with its line break. */
function withLineEnds(lines: readonly string[]): readonly string[] {
  return lines.map((line, k) => (k < lines.length - 1 ? `${line}\n` : line));
}
