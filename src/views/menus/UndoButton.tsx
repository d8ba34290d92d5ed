import { undoLast } from '../../store/runs/undo.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { Button } from '../shared/inputs/Button.tsx';
import { UndoIcon } from '../shared/inputs/icons.tsx';

/** Restores what the last reset, setting, link or point replaced. */
export function UndoButton({ className }: { readonly className: string }) {
  const words = strings.menus;
  const last = usePage((state) => state.undo.at(-1)?.what);
  return (
    <Button
      look="quiet"
      className={className}
      onClick={undoLast}
      unavailable={last === undefined}
      title={last === undefined ? words.nothingToUndo : words.undoHelp[last]}
    >
      <UndoIcon />
      {words.undo}
    </Button>
  );
}
