import { isImportedLink, isLink, type OpenedLink } from '../../config/link/link.ts';
import { isImported } from '../../core/run/runKind.ts';
import { goToPosition, togglePlay } from '../actions/runActions.ts';
import { stepBy } from '../actions/stepActions.ts';
import { readLinkWithKeptPoints } from '../link/readLinkWithKeptPoints.ts';
import { takeUpLink } from '../runs/takeUpLink.ts';
import { session } from '../session/pageSession.ts';
import { isHidden } from '../state/limits.ts';
import { pageStore } from '../state/pageStore.ts';
import type { Message, Refusal } from './messages.ts';

/** Longer than any link of ours: 500 points and 1000 changes have some 50 000 characters. */
export const LONGEST_LINK = 100_000;

/** Does what a message asks, as far as the buttons of the page could. Returns why not, if nothing has changed. */
export function perform(message: Message): Refusal | null {
  switch (message.type) {
    case 'open':
      return open(message.link);
    case 'step':
      return step(message);
    case 'play':
      return play();
    case 'pause':
      session.pause();
      return null;
    case 'seek':
      return seek(message.position);
    case 'state':
      return null;
  }
}

/** Opens an address or what follows its #. All of it or nothing: a program has nobody to read notices. */
function open(link: string): Refusal | null {
  if (link.length > LONGEST_LINK) return { kind: 'tooLong', most: LONGEST_LINK };
  const fragment = link.slice(link.indexOf('#') + 1);
  if (fragment !== '' && !isLink(fragment)) return { kind: 'noLink' };
  const opened = readLinkWithKeptPoints(fragment);
  if (isMistaken(fragment, opened)) return { kind: 'mistakes', problems: opened.problems };
  takeUpLink('link', opened);
  return null;
}

/** Links of TensorFlow Playground name much that has no effect, there or here: that is no mistake. */
function isMistaken(fragment: string, { spec, problems }: OpenedLink): boolean {
  return isImportedLink(fragment) ? !isImported(spec.config) : problems.length > 0;
}

function step({ unit, count }: Extract<Message, { type: 'step' }>): Refusal | null {
  const state = pageStore.getState();
  for (const control of count > 1 ? (['step', 'jump'] as const) : (['step'] as const))
    if (isHidden(state, control)) return { kind: 'hidden', control };
  stepBy(unit ?? state.view.granularity, count);
  return null;
}

function play(): Refusal | null {
  const state = pageStore.getState();
  if (isHidden(state, 'play')) return { kind: 'hidden', control: 'play' };
  if (state.run.status === 'seeking') session.pause();
  if (state.run.status !== 'playing') togglePlay();
  return null;
}

/** As on the timeline, which goes as far as the run was trained; beyond, it is a jump. */
function seek(position: number): Refusal | null {
  if (position > session.trainedTo() && isHidden(pageStore.getState(), 'jump'))
    return { kind: 'hidden', control: 'jump' };
  goToPosition(position);
  return null;
}
