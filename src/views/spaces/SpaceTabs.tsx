import { setSpace } from '../../store/actions/viewActions.ts';
import type { Space } from '../../store/state/pageState.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { Tabs } from '../shared/inputs/Tabs.tsx';

const SPACES: readonly Space[] = ['input', 'hidden', 'surface'];

export function SpaceTabs() {
  const { tabs, names } = strings.spaces;
  const space = usePage((state) => state.view.space);
  return (
    <div className="presenting:text-[20px]">
      <Tabs label={tabs} tabs={SPACES.map((id) => ({ id, label: names[id] }))} chosen={space} onChoose={setSpace} />
    </div>
  );
}
