import type { ControlName } from '../../../config/task/controls.ts';
import { isHidden, type Limited } from '../../../store/state/limits.ts';
import { usePage } from '../../../store/state/usePage.ts';

/** What says which controls are taken away, to ask for several of them. */
export function useLimits(): Limited {
  const spec = usePage((state) => state.spec);
  const task = usePage((state) => state.view.task);
  const playground = usePage((state) => state.view.playground);
  return { spec, view: { task, playground } };
}

/** Whether a control is there. */
export function useAllowed(control: ControlName | 'reset'): boolean {
  return usePage((state) => !isHidden(state, control));
}

interface AllowedProps {
  readonly control: ControlName | 'reset';
  readonly children: React.ReactNode;
}

/** A control that a task or an imported link may take away. */
export function Allowed({ control, children }: AllowedProps) {
  return useAllowed(control) ? children : null;
}
