import { startOwnPoints } from '../../../store/actions/dataActions.ts';
import { laterStrings } from '../../../strings/later.ts';
import { Button } from '../../shared/inputs/Button.tsx';

/** Opens the page on which own points are set, moved and erased. */
export function EditPointsButton() {
  return (
    <Button className="min-h-[28px] px-2.5 text-[13px] pointer-coarse:min-h-[44px]" onClick={startOwnPoints}>
      {laterStrings.data.editing.edit}
    </Button>
  );
}
