import type { Space } from '../../store/pageState.ts';
import { usePage } from '../../store/usePage.ts';
import { setSpace } from '../../store/viewActions.ts';
import { strings } from '../../strings/index.ts';
import { Tabs } from '../shared/Tabs.tsx';

const spaces = (['input', 'hidden', 'surface'] satisfies Space[]).map((id) => ({
  id,
  label: strings.spaces.names[id],
}));

export function SpaceTabs() {
  const { tabs } = strings.spaces;
  const space = usePage((state) => state.view.space);
  const presenting = usePage((state) => state.view.presenting);
  return (
    <div className={presenting ? 'text-[20px]' : undefined}>
      <Tabs label={tabs} tabs={spaces} chosen={space} onChoose={setSpace} />
    </div>
  );
}
