import { useEffect } from 'react';
import type { ControlName } from '../../config/task/controls.ts';
import { reset, togglePlay } from '../../store/actions/runActions.ts';
import { step, stepBack } from '../../store/actions/stepActions.ts';
import { closeDock, setDialog, setPresenting } from '../../store/actions/viewActions.ts';
import { redoLast, undoLast } from '../../store/runs/undo.ts';
import { isHidden } from '../../store/state/limits.ts';
import { pageStore } from '../../store/state/pageStore.ts';

/** Ways in which a control may use a key itself: pressing, or moving within. */
type KeyUse = 'press' | 'move' | 'letter';

interface Shortcut {
  readonly use: KeyUse;
  readonly act: () => void;
  /** The control with the same effect; if a link hides it, the key does nothing. */
  readonly control?: ControlName | 'reset';
  /** Whether the key works only while presenting: remote controls send Page Down and Page Up. */
  readonly presentingOnly?: boolean;
}

const shortcuts: Readonly<Record<string, Shortcut | undefined>> = {
  ' ': { use: 'press', act: togglePlay, control: 'play' },
  ArrowRight: { use: 'move', act: step, control: 'step' },
  ArrowLeft: { use: 'move', act: stepBack },
  PageDown: { use: 'move', act: step, control: 'step', presentingOnly: true },
  PageUp: { use: 'move', act: stepBack, presentingOnly: true },
  Escape: { use: 'move', act: leaveOrClose, presentingOnly: true },
  r: { use: 'letter', act: reset, control: 'reset' },
  f: {
    use: 'letter',
    act: () => void import('../../store/browser/fullScreen.ts').then((code) => code.fillScreen()),
    presentingOnly: true,
  },
  q: { use: 'letter', act: () => setDialog({ kind: 'code' }), control: 'share' },
  p: { use: 'letter', act: () => setPresenting(!pageStore.getState().view.presenting), control: 'present' },
  '?': { use: 'letter', act: () => setDialog({ kind: 'help' }) },
};

/** Escape goes back one thing at a time: from an open dock to the whole picture, then to the usual page. */
function leaveOrClose(): void {
  if (pageStore.getState().view.dock !== null) closeDock();
  else setPresenting(false);
}

/** Actions of Ctrl (or Command) with a key. */
const withControl: Readonly<Record<string, (() => void) | undefined>> = {
  z: undoLast,
  'Shift z': redoLast,
  y: redoLast,
};

/** Controls with typed text, or type-ahead, use every key. */
const TYPED_IN = 'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, select, [contenteditable]';

const USED_BY: Readonly<Record<KeyUse, string>> = {
  press: 'button, a[href], summary, input, [role="button"], [role="switch"]',
  move: 'input[type="radio"], input[type="range"], [role="slider"], [role="group"] [role="button"], [role="tablist"]',
  letter: '[role="menu"]',
};

/** Ctrl+Z and its kin; space, arrows and single letters, unless the focused control uses them itself. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // The run is out of sight.
      if (pageStore.getState().view.results) return;
      if (event.ctrlKey || event.metaKey) {
        const act = event.altKey
          ? undefined
          : withControl[`${event.shiftKey ? 'Shift ' : ''}${event.key.toLowerCase()}`];
        const field = event.target instanceof Element ? event.target.closest(TYPED_IN) : null;
        if (!act || field || event.defaultPrevented || document.querySelector('dialog[open]')) return;
        event.preventDefault();
        act();
        return;
      }
      const shortcut = shortcuts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!shortcut || event.defaultPrevented || event.altKey) return;
      const state = pageStore.getState();
      if (shortcut.presentingOnly && !state.view.presenting) return;
      // While own points are edited, nothing trains.
      if (state.view.editingPoints && !state.view.presenting) return;
      if (shortcut.control && isHidden(state, shortcut.control)) return;
      if (event.repeat && shortcut.use !== 'move') return;
      if (event.shiftKey && event.key !== '?') return;
      if (shortcut.use === 'letter' && !state.view.singleKeys) return;
      if (document.querySelector('dialog[open], [popover]:popover-open')) return;
      const focused = event.target instanceof Element ? event.target : document.body;
      if (focused.closest(TYPED_IN) || focused.closest(USED_BY[shortcut.use])) return;
      event.preventDefault();
      shortcut.act();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
