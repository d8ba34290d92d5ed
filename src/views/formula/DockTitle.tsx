import { selectExplainedPart } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { partName } from '../shared/words/partName.ts';
import { useInputNames } from '../shared/words/unitNames.ts';

/** What the dock explains. */
export function DockTitle() {
  const part = usePage(selectExplainedPart);
  const sizes = usePage((state) => state.run.snapshot?.architecture.sizes ?? null);
  const inputNames = useInputNames();
  return <h2 className="text-[16px] font-semibold">{sizes && partName(part, sizes, inputNames)}</h2>;
}
