import { laterStrings } from '../../../strings/later.ts';
import { MOST } from './shareOrder.ts';

interface ShowAllProps {
  readonly count: number;
  readonly isAll: boolean;
  readonly onChange: (isAll: boolean) => void;
}

/** Lists all points of a long table, or its largest again. Absent where all are listed anyway. */
export function ShowAll({ count, isAll, onChange }: ShowAllProps) {
  const words = laterStrings.why;
  if (count <= MOST) return null;
  return (
    <button
      type="button"
      onClick={() => onChange(!isAll)}
      className="min-h-[24px] cursor-pointer text-[13px] text-ink underline underline-offset-2 pointer-coarse:min-h-[44px]"
    >
      {isAll ? words.showFewer : words.showAll(count)}
    </button>
  );
}
