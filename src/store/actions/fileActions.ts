import { isLink, type LinkProblem } from '../../config/link/link.ts';
import type { RunSpec } from '../../core/run/runSpec.ts';
import type { Snapshot } from '../../core/run/snapshot.ts';
import { type FormatName, fileFormats } from '../../export/fileFormats.ts';
import { fileName } from '../../export/fileName.ts';
import { linkInText } from '../../export/linkInText.ts';
import { largestDifference, type OpenedModelFile, readModelFile } from '../../export/readModelFile.ts';
import { decodeText } from '../../table/decodeText.ts';
import { addressWith } from '../link/address.ts';
import { linkViewOf } from '../link/linkView.ts';
import { readAnyLink } from '../link/readAnyLink.ts';
import { takeUpLink } from '../runs/takeUpLink.ts';
import type { FileFault, PageState } from '../state/pageState.ts';
import { notify, pageStore, withdrawNotices } from '../state/pageStore.ts';
import { selectDataSet } from '../state/selectors.ts';
import { MOST_OWN_POINTS } from './dataActions.ts';
import { setDialog } from './viewActions.ts';

/** Larger files are no models or tables of this page. */
const LARGEST_MEGABYTES = 20;

/** Has the browser save a file about the moment that is shown; while a run is on its way to its start, as soon as it is there. */
export function saveFile(format: FormatName): void {
  onceThere(pageStore.getState().spec, (snapshot) => {
    const state = pageStore.getState();
    const saved = { spec: state.spec, view: linkViewOf(state), snapshot, data: selectDataSet(state) };
    const { type, write } = fileFormats[format];
    Promise.resolve(write(saved)).then(
      (text) => download(new Blob([text], { type }), fileName(format, saved)),
      () => notify({ kind: 'partMissing' }),
    );
  });
}

function download(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // Some browsers begin to read a little after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Opens a file of the user's: a model file, or a table whose columns are then chosen. Nothing changes where it is neither. */
async function openFile(file: File): Promise<void> {
  const { name, size } = file;
  withdrawNotices('fileRefused');
  if (size > LARGEST_MEGABYTES * 1e6) return refuse(name, { kind: 'tooLarge', megabytes: LARGEST_MEGABYTES });
  const isTable = /[.](csv|tsv|tab|txt)$/i.test(name);
  if (!isTable && !/[.]json$/i.test(name)) return refuse(name, { kind: 'unknownType' });
  const text = await file.arrayBuffer().then(decodeText, () => null);
  if (text === null) return refuse(name, { kind: 'unreadable' });
  if (isTable) return setDialog({ kind: 'table', name, text });
  const result = readModelFile(text, MOST_OWN_POINTS);
  if ('fault' in result) return refuse(name, result.fault);
  openModel(name, result);
}

/** Opens the first of some files, and says so where there are more. */
export function openFirstFile(files: FileList): void {
  const [file] = files;
  if (!file) return;
  if (files.length > 1) notify({ kind: 'oneFileOnly', name: file.name });
  void openFile(file);
}

/**
 * Opens the link in a text, of ours or of TensorFlow Playground. What keeps it from being opened comes back, one problem at
 * least where it is a link, none where it is not; then nothing has changed. Null where it is open.
 */
export function openLink(text: string): readonly LinkProblem[] | null {
  const link = linkInText(text);
  // Without a fragment, the address of this page opens what an empty page shows.
  if (!isLink(link) && link !== addressWith('')) return [];
  const opened = readAnyLink(link);
  const refused = opened.problems.filter(({ kind }) => kind === 'playgroundRefused');
  if (refused.length > 0) return refused;
  setDialog(null);
  takeUpLink('link', opened);
  return null;
}

/** Replays the run of a file, then compares what comes out with what the file holds. */
function openModel(name: string, { opened, parameters }: OpenedModelFile): void {
  withdrawNotices('fileOpened');
  withdrawNotices('fileDiffers');
  setDialog(null);
  takeUpLink('file', opened);
  onceThere(opened.spec, (snapshot) => {
    // Whoever has gone on meanwhile sees other weights than the file's. A run that cannot get there does, too.
    if (snapshot.position !== opened.view.position && !snapshot.diverged) return;
    const difference = largestDifference(parameters, snapshot.parameters);
    notify(difference === 0 ? { kind: 'fileOpened', name } : { kind: 'fileDiffers', name, difference });
  });
}

/** Calls back once the page shows this run and not the one before it; never, where yet another is taken up meanwhile. */
function onceThere(spec: RunSpec, then: (snapshot: Snapshot) => void): void {
  const isUnderWay = ({ spec: present, run }: PageState) =>
    present === spec && (run.isStarting || run.snapshot === null);
  const finish = ({ spec: present, run }: PageState) => {
    if (present === spec && run.snapshot && run.snapshotConfig === spec.config) then(run.snapshot);
  };
  const now = pageStore.getState();
  if (!isUnderWay(now)) {
    finish(now);
    return;
  }
  const stop = pageStore.subscribe((state) => {
    if (isUnderWay(state)) return;
    // First, because what is called may change the page and so come back here.
    stop();
    finish(state);
  });
}

function refuse(name: string, fault: FileFault): void {
  notify({ kind: 'fileRefused', name, fault });
}
