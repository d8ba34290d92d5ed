import { setLevel } from '../../store/actions/viewActions.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { Segments } from '../shared/inputs/Segments.tsx';
import { useIsOpen } from '../shared/page/OnceOpen.tsx';

const LEVELS = ['simple', 'all'] as const;

/** Chooses whether the page shows one thing at a time, or everything. */
export function LevelSwitch() {
  const words = strings.chips.level;
  const isOpen = useIsOpen();
  const level = usePage((state) => state.view.level);
  return (
    <Segments
      label={words.name}
      options={LEVELS.map((value) => ({ value, label: words[value] }))}
      chosen={isOpen ? level : null}
      onChoose={setLevel}
    />
  );
}
