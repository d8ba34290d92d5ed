import type { LinkProblem } from '../../config/link/link.ts';
import type { RepairName } from '../../config/link/repair/repairs.ts';
import type { DockTab, Level } from '../../config/link/viewKeys.ts';
import type { PlaygroundView } from '../../config/playground/playgroundKeys.ts';
import type { SettingName } from '../../config/settings/settings.ts';
import type { Task } from '../../config/task/task.ts';
import type { TaskDraft } from '../../config/task/taskDraft.ts';
import type { AnalysisRequest, AnalysisResult } from '../../core/analysis/startAnalysis.ts';
import type { Granularity } from '../../core/microSteps/microSteps.ts';
import type { EdgeEncoding } from '../../core/model/edgeEncoding.ts';
import type { PartId } from '../../core/model/partId.ts';
import type { Quantity } from '../../core/model/quantity.ts';
import type { Config, RunSpec } from '../../core/run/runSpec.ts';
import type { Snapshot } from '../../core/run/snapshot.ts';
import type { ModelFileFault } from '../../export/readModelFile.ts';
import type { TaskFileFault } from '../../export/taskFile.ts';

export type { DockTab, Level } from '../../config/link/viewKeys.ts';
export type Theme = 'light' | 'dark';
/** Steps of the Step button per second, or as fast as the machine can. */
export type Speed = 1 | 10 | 100 | 1000 | 'fastest';

/** The last press of a step button, for "loss fell from 0.548 to 0.533". */
export interface LastStep {
  readonly from: Snapshot;
}

/** Something the page has to tell; the notices view turns it into a sentence. */
export type Notice =
  | { readonly kind: 'link'; readonly problems: readonly LinkProblem[] }
  /** The link that is open was damaged. */
  | { readonly kind: 'linkRepaired'; readonly repairs: readonly RepairName[] }
  /** `overshoot` is how many times its size the penalty takes from a weight, if that is what makes weights grow, or null. */
  | {
      readonly kind: 'diverged';
      readonly position: number;
      readonly updatesPerEpoch: number;
      readonly overshoot: number | null;
    }
  /** The worker takes long to reply; a new one would go on at `position`. */
  | { readonly kind: 'workerSilent'; readonly position: number }
  | { readonly kind: 'workerRestarted'; readonly position: number }
  | { readonly kind: 'workerFailed'; readonly message: string }
  | { readonly kind: 'lastPosition' }
  /** Code could not be loaded. */
  | { readonly kind: 'partMissing' }
  | { readonly kind: 'dataDefaultsTaken'; readonly keys: readonly SettingName[] }
  /** Settings that contradicted a changed one and took their defaults. */
  | { readonly kind: 'settingsGaveWay'; readonly keys: readonly SettingName[] }
  /** The browser could not draw a picture. */
  | { readonly kind: 'fileNotMade'; readonly name: string }
  | { readonly kind: 'fileOpened'; readonly name: string }
  /** The replayed run has other weights than the file. */
  | { readonly kind: 'fileDiffers'; readonly name: string; readonly difference: number }
  | { readonly kind: 'fileRefused'; readonly name: string; readonly fault: FileFault }
  /** A file of tasks is open, at its first task. */
  | { readonly kind: 'tasksOpened'; readonly name: string; readonly count: number }
  /** Only the first of several dropped files was opened. */
  | { readonly kind: 'oneFileOnly'; readonly name: string }
  /** A task keeps its data: points, tables and files of points change nothing. */
  | { readonly kind: 'dataKept' }
  /** The run goes on without its task. */
  | { readonly kind: 'taskLeft' }
  /** The browser has no room for the points: they end with the page. */
  | { readonly kind: 'pointsNotKept'; readonly count: number }
  /** A newer build of the page is stored, and waits. */
  | { readonly kind: 'newVersion' };

/** Why a file was not opened. */
export type FileFault =
  | ModelFileFault
  | TaskFileFault
  | { readonly kind: 'tooLarge'; readonly megabytes: number }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'unknownType' };

export interface RunState {
  /** `seeking` during a long jump. */
  readonly status: 'paused' | 'playing' | 'seeking';
  /** The newest snapshot: numbers and pictures show it in every frame. Null only before the worker's first reply. */
  readonly snapshot: Snapshot | null;
  /** The snapshot that formulas, tables and arrays show: renewed a few times a second while playing, else the newest. */
  readonly calm: Snapshot | null;
  /** The config of these snapshots: not that of `spec` until the first snapshot of a new run. */
  readonly snapshotConfig: Config | null;
  readonly lastStep: LastStep | null;
  /** Where the last step, jump or stretch of play began, or null after anything else. */
  readonly cameFrom: Snapshot | null;
  /** Target position, or null if the run stays put. */
  readonly target: number | null;
  /** True from the start of a run until it reaches its target: the snapshot may be of the run before. */
  readonly isStarting: boolean;
  /** The latest analysis of each kind. */
  readonly analyses: Readonly<Partial<Record<AnalysisRequest['kind'], AnalysisState>>>;
}

/** An analysis of a position of the present run. */
export interface AnalysisState {
  readonly position: number;
  readonly request: AnalysisRequest;
  /** The share that is done: 0 to 1. */
  readonly progress: number;
  /** The result, or null while it is computed. */
  readonly result: AnalysisResult | null;
}

/** The part of the view that belongs to a run: links and Undo bring it along. */
export interface RunView {
  /** The chosen input, or null for the first training point. */
  readonly probe: readonly [number, number] | null;
  readonly cursor: Cursor;
  readonly discretize: boolean;
  readonly showTest: boolean;
  /** What a teacher asks and allows, or null. */
  readonly task: Task | null;
  /** The tasks of an open file, or null. */
  readonly taskList: TaskList | null;
  /** Whose result the run is, as its link says, or null. */
  readonly resultName: string | null;
  /** What an imported link says beside the settings, for writing it again; null for our own runs. */
  readonly playground: PlaygroundView | null;
}

/** The tasks of a file, in their order. The page may show something else meanwhile. */
export interface TaskList {
  /** The text of each task; may be empty. */
  readonly names: readonly string[];
  /** The fragments of their links, without the #. */
  readonly links: readonly string[];
  /** The task that was opened last, counted from 0. */
  readonly at: number;
}

export interface ViewState extends RunView {
  readonly level: Level;
  /** The part that the dock explains and the boundary's plane shows; null if none was chosen. */
  readonly selected: PartId | null;
  /** The number whose formula is marked. For a readout, the panel shows its formula instead of the selected part's. */
  readonly opened: Quantity | null;
  /** The part that a number under the pointer comes from. */
  readonly lit: PartId | null;
  /** Whether formulas show every digit, and every term of long sums. */
  readonly allDigits: boolean;
  readonly allTerms: boolean;
  /** The dock's tab, or null while the dock is closed. */
  readonly dock: DockTab | null;
  readonly hovered: PartId | null;
  readonly speed: Speed;
  /** How much one press of the Step button does. */
  readonly granularity: Granularity;
  /** Null follows the system. */
  readonly theme: Theme | null;
  /** Whether the page was opened with a theme in its link. Only then the link keeps naming one. */
  readonly themeInLink: boolean;
  readonly presenting: boolean;
  /** The picture in the place of the decision boundary. */
  readonly space: Space;
  readonly spaceChoices: SpaceChoices;
  /** What the lines of the network show. */
  readonly edgeEncoding: EdgeEncoding;
  readonly lossScale: 'linear' | 'log';
  readonly dialog: Dialog | null;
  /** Whether own points are edited: their plane takes the place of the run until Done. */
  readonly editingPoints: boolean;
  /** The task whose class results take the place of the run, or null. */
  readonly results: TaskDraft | null;
  /** The class of the next own point. */
  readonly drawnClass: number;
  /** The sentence that was closed, as plain text; the next one is shown again. */
  readonly closedSentence: string | null;
  /** Whether single letters work as shortcuts. */
  readonly singleKeys: boolean;
  /** Whether a sentence tells what a step did. */
  readonly explainSteps: boolean;
  /** Whether the callouts of the first sight are done with. */
  readonly knowsCallouts: boolean;
}

/** The page's place in the update after a position. Valid at that position only. */
export interface Cursor {
  readonly position: number;
  /** Steps that are done (`core/microSteps/microSteps.ts`). */
  readonly step: number;
  /** Whether the page shows the sample at the cursor, instead of the chosen input. */
  readonly isFollowed: boolean;
}

/** The plane of the inputs, the activations of a hidden layer, or the loss over two parameters. */
export type Space = 'input' | 'hidden' | 'surface';

/** Choices in the other spaces. A choice that is missing or does not fit the network stands for the first that fits. */
export interface SpaceChoices {
  /** Counted from 0. */
  readonly hiddenLayer?: number;
  /** Three neurons of a layer that has more, one for each axis. */
  readonly neurons?: readonly number[];
  /** Rotation and tilt of the cube, in radians. */
  readonly turn?: { readonly yaw: number; readonly pitch: number };
  /** The weights or biases along the axes of the loss surface. */
  readonly across?: PartId;
  readonly up?: PartId;
}

/** A window over the page. */
export type Dialog =
  | { readonly kind: 'help' }
  /** A field for a link to open; `text` is what was pasted or dropped and could not be opened. */
  | { readonly kind: 'openLink'; readonly text?: string }
  /** The link to share; `copied` says whether it is on the clipboard, null that nobody tried. */
  | { readonly kind: 'share'; readonly link: string; readonly copied: boolean | null }
  /** A task for students, made of the page's run. */
  | { readonly kind: 'task' }
  /** The link of a run that has not reached its goal; `copied` says whether it is on the clipboard. */
  | { readonly kind: 'result'; readonly copied: boolean }
  /** A pasted or opened table whose columns have to be chosen; `name` is the file's, null for pasted text. */
  | { readonly kind: 'table'; readonly name: string | null; readonly text: string };

/** A run that Undo brings back; `what` names the change that replaced it. */
export interface UndoEntry {
  readonly what:
    | 'reset'
    | 'newWeights'
    | 'preset'
    | 'past'
    | 'setting'
    | 'link'
    | 'points'
    | 'file'
    | 'weight'
    | 'task';
  readonly spec: RunSpec;
  readonly position: number;
  /** How far it was trained. */
  readonly frontier: number;
  /** The drag that the change is a part of, or null for a single change. */
  readonly gesture: symbol | null;
  readonly view: RunView;
}

export interface PageState {
  /** Everything that a link says about the run. */
  readonly spec: RunSpec;
  readonly run: RunState;
  readonly view: ViewState;
  readonly undo: readonly UndoEntry[];
  /** The runs that Undo has taken back, the latest last. Any new change empties it. */
  readonly redo: readonly UndoEntry[];
  readonly notices: readonly Notice[];
}
