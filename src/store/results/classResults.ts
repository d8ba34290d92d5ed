/** The results of a class that this page holds: they stay while it is open, also behind a run that was opened from them. */
import { createStore } from 'zustand/vanilla';
import { linksInText } from '../../config/link/linksInText.ts';
import { type HandedIn, handIn, type Replay, replayOf } from '../../config/task/classRows.ts';
import type { TaskDraft } from '../../config/task/taskDraft.ts';
import type { Config } from '../../core/run/runSpec.ts';
import { pool } from '../trials/pool.ts';

export interface ClassResults {
  readonly draft: TaskDraft | null;
  /** What was pasted, at most `LONGEST_TEXT` characters. */
  readonly text: string;
  /** Whether more was pasted than is kept. */
  readonly isCut: boolean;
  /** The links in the text, in its order, at most `MOST_LINKS`. */
  readonly links: readonly HandedIn[];
  /** How many more links the text has. */
  readonly left: number;
  /** What is known so far, by link. */
  readonly replays: ReadonlyMap<string, Replay>;
  /** The run that was opened from here last, or null. */
  readonly openedRun: Config | null;
}

/** Characters of a pasted text. */
const LONGEST_TEXT = 1_000_000;
/** More than a school has classes. */
export const MOST_LINKS = 1000;
/** Work for one link, in milliseconds. */
const WORK_LIMIT = 5000;
/** Cells along a side of an end state. */
export const FIELD_SIDE = 48;
/** Typing rests for this long before the links are read. */
const READ_MILLISECONDS = 200;
/** Answers are shown together this often: each time the whole table is sorted anew. */
const SHOW_MILLISECONDS = 150;

const nothing: ClassResults = {
  draft: null,
  text: '',
  isCut: false,
  links: [],
  left: 0,
  replays: new Map(),
  openedRun: null,
};

export const classResults = createStore<ClassResults>(() => nothing);

/** Cancels the replays under way, by link. */
const underWay = new Map<string, () => void>();
let answers = new Map<string, Replay>();
let reading: ReturnType<typeof setTimeout> | undefined;
let showing: ReturnType<typeof setTimeout> | undefined;

/** Takes up a task: its results stay if it is the same, else there are none yet. Goes on with what is not replayed. */
export function takeUpClass(draft: TaskDraft): void {
  const { draft: before, text } = classResults.getState();
  if (JSON.stringify(before) !== JSON.stringify(draft)) {
    restClass();
    clearTimeout(showing);
    showing = undefined;
    answers = new Map();
    classResults.setState({ ...nothing, draft, text });
  }
  readText();
}

/** Ends all work. What is known stays. */
export function restClass(): void {
  clearTimeout(reading);
  for (const cancel of underWay.values()) cancel();
  underWay.clear();
}

/** Takes a pasted or typed text; its links are read as soon as typing rests. */
export function setClassText(text: string): void {
  classResults.setState({ text: text.slice(0, LONGEST_TEXT), isCut: text.length > LONGEST_TEXT });
  clearTimeout(reading);
  reading = setTimeout(readText, text === '' ? 0 : READ_MILLISECONDS);
}

/** Notes which run is opened from here, so that the page knows the way back. */
export function noteOpened(openedRun: Config): void {
  classResults.setState({ openedRun });
}

function readText(): void {
  const { draft, text, links: before, replays } = classResults.getState();
  if (!draft) return;
  const found = linksInText(text);
  const known = new Map(before.map((each) => [each.link, each]));
  const handIns = (link: string) => {
    const each = known.get(link) ?? handIn(draft, link);
    known.set(link, each);
    return each;
  };
  const links = found.slice(0, MOST_LINKS).map(handIns);
  const wanted = new Set(links.map(({ link }) => link));
  for (const [link, cancel] of underWay) {
    if (wanted.has(link)) continue;
    cancel();
    underWay.delete(link);
  }
  classResults.setState({ links, left: Math.max(0, found.length - MOST_LINKS) });
  for (const each of links)
    if (!each.refusal && !replays.has(each.link) && !answers.has(each.link)) replay(draft, each);
}

function replay(draft: TaskDraft, each: HandedIn): void {
  const { link } = each;
  if (underWay.has(link)) return;
  const trial = replayOf(draft, each, FIELD_SIDE);
  const cancel = pool.ask({ kind: 'trial', trial }, WORK_LIMIT, (outcome) => {
    underWay.delete(link);
    const { kind } = outcome;
    answers.set(
      link,
      kind === 'failed' ? { kind } : { kind: 'replayed', result: outcome.answer, stopped: outcome.stopped },
    );
    showing ??= setTimeout(show, SHOW_MILLISECONDS);
  });
  underWay.set(link, cancel);
}

function show(): void {
  const arrived = answers;
  answers = new Map();
  showing = undefined;
  classResults.setState(({ replays }) => ({ replays: new Map([...replays, ...arrived]) }));
}
