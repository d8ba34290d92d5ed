import type { LinkProblem } from '../../config/link/link.ts';
import type { PlaygroundView } from '../../config/playground/playgroundView.ts';
import type { SettingName } from '../../config/settings/settings.ts';
import type { AnalysisRequest, AnalysisResult } from '../../core/analysis/startAnalysis.ts';
import type { Granularity } from '../../core/microSteps/microSteps.ts';
import type { EdgeEncoding } from '../../core/model/edgeEncoding.ts';
import type { PartId } from '../../core/model/partId.ts';
import type { Quantity } from '../../core/model/quantity.ts';
import type { Config, RunSpec } from '../../core/run/runSpec.ts';
import type { Snapshot } from '../../core/run/snapshot.ts';
import type { ModelFileFault } from '../../export/readModelFile.ts';

export type Theme = 'light' | 'dark';
/** Steps of the Step button per second, or as fast as the machine can. */
export type Speed = 1 | 10 | 100 | 1000 | 'fastest';

/** What the last step button did, for "loss fell from 0.548 to 0.533". */
export interface LastStep {
  readonly from: Snapshot;
}

/** Something the page has to tell; the notices view turns it into a sentence. */
export type Notice =
  | { readonly kind: 'link'; readonly problems: readonly LinkProblem[] }
  | { readonly kind: 'diverged'; readonly position: number; readonly updatesPerEpoch: number }
  | { readonly kind: 'workerRestarted'; readonly position: number }
  | { readonly kind: 'workerFailed'; readonly message: string }
  | { readonly kind: 'lastPosition' }
  /** Code that is loaded on demand could not be had. */
  | { readonly kind: 'partMissing' }
  | { readonly kind: 'dataDefaultsTaken'; readonly keys: readonly SettingName[] }
  /** Settings that made no sense beside a changed one, and took their defaults. */
  | { readonly kind: 'settingsGaveWay'; readonly keys: readonly SettingName[] }
  | { readonly kind: 'fileOpened'; readonly name: string }
  /** The replayed run has not the weights that the file holds. */
  | { readonly kind: 'fileDiffers'; readonly name: string; readonly difference: number }
  | { readonly kind: 'fileRefused'; readonly name: string; readonly fault: FileFault }
  /** Only the first of several dropped files was opened. */
  | { readonly kind: 'oneFileOnly'; readonly name: string }
  /** The browser refuses to keep so many points: they last as long as the page. */
  | { readonly kind: 'pointsNotKept'; readonly count: number };

/** Why a file was not opened. */
export type FileFault =
  | ModelFileFault
  | { readonly kind: 'tooLarge'; readonly megabytes: number }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'unknownType' };

export interface RunState {
  /** `seeking` while a long jump is under way. */
  readonly status: 'paused' | 'playing' | 'seeking';
  /** The newest moment, which numbers and pictures show in every frame. Null only before the worker's first answer. */
  readonly snapshot: Snapshot | null;
  /** What formulas, tables and arrays show: the same, but renewed only a few times a second while playing. */
  readonly calm: Snapshot | null;
  /** The settings that these are of; other ones than the spec's as long as a changed run has not been answered for. */
  readonly snapshotConfig: Config | null;
  readonly lastStep: LastStep | null;
  /** Target position, or null if the run stays put. */
  readonly target: number | null;
  /** Whether a run has just been taken up: until it is at its target, the snapshot is of the run before, or of the way there. */
  readonly isStarting: boolean;
  /** The latest analysis of each kind. */
  readonly analyses: Readonly<Partial<Record<AnalysisRequest['kind'], AnalysisState>>>;
}

/** An analysis of a position of the present run. */
export interface AnalysisState {
  readonly position: number;
  readonly request: AnalysisRequest;
  /** How much of it is done: 0 to 1. */
  readonly progress: number;
  /** The result, or null while it is computed. */
  readonly result: AnalysisResult | null;
}

/** What is shown below the network. */
export type BottomPanel = 'formula' | 'numpy' | 'check';

/** What of the view belongs to a run: it comes and goes with it, by links and by Undo. */
export interface RunView {
  /** The chosen input, or null for the first training point. */
  readonly probe: readonly [number, number] | null;
  readonly cursor: Cursor;
  readonly discretize: boolean;
  readonly showTest: boolean;
  /** What an imported link says that is not a setting; kept so that its link can be written again. */
  readonly playground: PlaygroundView | null;
}

export interface ViewState extends RunView {
  readonly selected: PartId;
  /** The number whose formula was asked for: its line is marked. A readout stands in for the selected part. */
  readonly opened: Quantity | null;
  /** The part that a number under the pointer comes from. */
  readonly lit: PartId | null;
  /** Whether formulas show every digit, and every term of long sums. */
  readonly allDigits: boolean;
  readonly allTerms: boolean;
  readonly panel: BottomPanel;
  readonly hovered: PartId | null;
  readonly speed: Speed;
  /** How much one press of the Step button does. */
  readonly granularity: Granularity;
  /** Null follows the system. */
  readonly theme: Theme | null;
  /** Whether the page was opened with a theme in its link. The link then keeps naming one; else it is the reader's own affair. */
  readonly themeInLink: boolean;
  readonly presenting: boolean;
  /** What is shown in the place of the decision boundary. */
  readonly space: Space;
  readonly spaceChoices: SpaceChoices;
  /** What the lines of the network show. */
  readonly edgeEncoding: EdgeEncoding;
  readonly lossScale: 'linear' | 'log';
  readonly dialog: Dialog | null;
  /** The class that a click on the plane of own points adds. */
  readonly drawnClass: 0 | 1;
  readonly hintDismissed: boolean;
  /** Whether single letters work as shortcuts. */
  readonly singleKeys: boolean;
}

/** How far into the update after a position the page has gone. At another position it means nothing. */
export interface Cursor {
  readonly position: number;
  /** Steps that are done (`core/microSteps.ts`). */
  readonly step: number;
  /** Whether the page shows the sample at the cursor, instead of the chosen input. */
  readonly isFollowed: boolean;
}

/** The plane of the inputs, the activations of a hidden layer, or the loss over two parameters. */
export type Space = 'input' | 'hidden' | 'surface';

/** What was chosen in the other spaces; what is missing, or does not fit the network, is the first that fits. */
export interface SpaceChoices {
  /** Counted from 0. */
  readonly hiddenLayer?: number;
  /** Three neurons of a layer that has more, one for each axis. */
  readonly neurons?: readonly number[];
  /** How a cube is turned and tilted, in radians. */
  readonly turn?: { readonly yaw: number; readonly pitch: number };
  /** The weights or biases along the axes of the loss surface. */
  readonly across?: PartId;
  readonly up?: PartId;
}

/** A window over the page. */
export type Dialog =
  | { readonly kind: 'help' }
  /** A field for a link to open. */
  | { readonly kind: 'openLink' }
  /** The link to share; `copied` where it is on the clipboard already. */
  | { readonly kind: 'share'; readonly link: string; readonly copied: boolean }
  /** A pasted or opened table whose columns have to be chosen; `name` is the file's, null for pasted text. */
  | { readonly kind: 'table'; readonly name: string | null; readonly text: string };

/** What a click on Undo brings back; `what` names what had been done. */
export interface UndoEntry {
  readonly what: 'reset' | 'newWeights' | 'preset' | 'past' | 'setting' | 'link' | 'points' | 'file' | 'weight';
  readonly spec: RunSpec;
  readonly position: number;
  /** How far it was trained. */
  readonly frontier: number;
  /** What it was done with in one go, in many small changes; null where it was a single change. */
  readonly gesture: symbol | null;
  readonly view: RunView;
}

export interface PageState {
  /** The truth: everything that a link says about the run. */
  readonly spec: RunSpec;
  readonly run: RunState;
  readonly view: ViewState;
  readonly undo: readonly UndoEntry[];
  /** What Undo has taken back, the latest last; emptied by whatever is done next. */
  readonly redo: readonly UndoEntry[];
  readonly notices: readonly Notice[];
}
