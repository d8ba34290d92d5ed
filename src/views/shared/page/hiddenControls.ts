import type { PlaygroundView } from '../../../config/playground/playgroundKeys.ts';
import { isImported } from '../../../core/run/runKind.ts';
import type { PageState } from '../../../store/state/pageState.ts';

/** Whether a control is visible: every control is, unless an imported link hides it. */
export function controlShown(view: PlaygroundView | null, control: string | undefined): boolean {
  return control === undefined || !view?.hidden.includes(control);
}

/** What an imported link says besides its settings; null for any other run, including one that replaced it. */
export function selectImportedView({ spec, view }: PageState): PlaygroundView | null {
  return isImported(spec.config) ? view.playground : null;
}
