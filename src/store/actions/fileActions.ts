import type { RunSpec } from '../../core/run/runSpec.ts';
import type { Snapshot } from '../../core/run/snapshot.ts';
import { type FormatName, fileFormats, fileName, refusalOf } from '../../export/fileFormats.ts';
import type { SavedRun } from '../../export/modelFile.ts';
import { largestDifference, type OpenedModelFile, readModelFile } from '../../export/readModelFile.ts';
import { decodeText } from '../../table/decodeText.ts';
import { isTableFile } from '../../table/tableFiles.ts';
import { addressWith } from '../link/address.ts';
import { linkViewOf } from '../link/linkView.ts';
import { DrawingError } from '../pictures/drawingError.ts';
import { beginWork } from '../pictures/saving.ts';
import { takeUpLink } from '../runs/takeUpLink.ts';
import { isHidden } from '../state/limits.ts';
import type { FileFault, PageState } from '../state/pageState.ts';
import { notify, pageStore, withdrawNotices } from '../state/pageStore.ts';
import { selectDataSet } from '../state/selectors.ts';
import { MOST_OWN_POINTS } from './dataActions.ts';
import { keepsData } from './keptData.ts';
import { openTasks } from './taskListActions.ts';
import { setDialog } from './viewActions.ts';

/** No model or table of this page is larger. */
const LARGEST_MEGABYTES = 20;

/** Saves a file about the snapshot on the screen, or about that of a starting run once it has arrived. */
export function saveFile(format: FormatName): void {
  const { spec } = pageStore.getState();
  if (isHidden(pageStore.getState(), 'export') || refusalOf(format, spec.config) !== null) return;
  onceThere(spec, (snapshot) => {
    const state = pageStore.getState();
    const saved = savedRun(state, snapshot);
    const { type, write } = fileFormats[format];
    const name = fileName(format, saved);
    const work = beginWork();
    Promise.resolve(write(saved, work.tools))
      .then((content) => content !== null && download(new Blob([content], { type }), name))
      .catch((error) => notify(error instanceof DrawingError ? { kind: 'fileNotMade', name } : { kind: 'partMissing' }))
      .finally(work.end);
  });
}

function savedRun(state: PageState, snapshot: Snapshot): SavedRun {
  return { spec: state.spec, view: linkViewOf(state), snapshot, data: selectDataSet(state), page: addressWith('') };
}

/** Hands a file to the browser, to be saved. */
export function download(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // Some browsers read the file only after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Opens a model file, tasks, or a table, whose columns are chosen next. Any other file is refused and changes nothing. */
async function openFile(file: File): Promise<void> {
  const { name, size } = file;
  withdrawNotices('fileRefused');
  if (size > LARGEST_MEGABYTES * 1e6) return refuse(name, { kind: 'tooLarge', megabytes: LARGEST_MEGABYTES });
  const isTable = isTableFile(name);
  if (!isTable && !/[.]json$/i.test(name)) return refuse(name, { kind: 'unknownType' });
  const text = await file.arrayBuffer().then(decodeText, () => null);
  if (text === null) return refuse(name, { kind: 'unreadable' });
  if (isTable) return keepsData() ? undefined : setDialog({ kind: 'table', name, text });
  const reader = await import('../../export/taskFile.ts').catch(() => null);
  if (!reader) return notify({ kind: 'partMissing' });
  const tasks = reader.readTaskFile(text);
  if (tasks) return 'fault' in tasks ? refuse(name, tasks.fault) : openTasks(name, tasks.links);
  const result = readModelFile(text, MOST_OWN_POINTS);
  if ('fault' in result) return refuse(name, result.fault);
  openModel(name, result);
}

/** Opens the first of several files, and says so. */
export function openFirstFile(files: FileList): void {
  const [file] = files;
  if (!file) return;
  if (files.length > 1) notify({ kind: 'oneFileOnly', name: file.name });
  void openFile(file);
}

/** Replays the run of a file, then compares its parameters with those in the file. */
function openModel(name: string, { opened, parameters }: OpenedModelFile): void {
  withdrawNotices('fileOpened');
  withdrawNotices('fileDiffers');
  setDialog(null);
  takeUpLink('file', opened);
  onceThere(opened.spec, (snapshot) => {
    // The user may have gone on meanwhile. A run that diverges before the position differs for sure.
    if (snapshot.position !== opened.view.position && !snapshot.diverged) return;
    const difference = largestDifference(parameters, snapshot.parameters);
    notify(difference === 0 ? { kind: 'fileOpened', name } : { kind: 'fileDiffers', name, difference });
  });
}

/** Calls back once the page shows this run; never, if another run is taken up first. */
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
    // First, because the callback may change the page, which calls this listener.
    stop();
    finish(state);
  });
}

function refuse(name: string, fault: FileFault): void {
  notify({ kind: 'fileRefused', name, fault });
}
