import { useId } from 'react';
import { setLevel } from '../../store/actions/viewActions.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { useIsOpen } from '../shared/page/OnceOpen.tsx';

const LEVELS = ['simple', 'all'] as const;

/** Chooses whether the page shows one thing at a time, or everything. */
export function LevelSwitch() {
  const words = strings.chips.level;
  const isOpen = useIsOpen();
  const level = usePage((state) => state.view.level);
  const group = useId();
  return (
    <div
      role="radiogroup"
      aria-label={words.name}
      className="flex h-[32px] shrink-0 rounded-full border border-hairline bg-sunken text-[13px] pointer-coarse:h-[44px] pointer-coarse:text-[14px]"
    >
      {LEVELS.map((each) => (
        <label
          key={each}
          className="relative -my-px flex cursor-pointer items-center rounded-full border border-transparent px-[10px] font-medium text-muted first:-ml-px last:-mr-px hover:text-ink has-checked:border-control has-checked:bg-card has-checked:font-semibold has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
        >
          <input
            type="radio"
            name={group}
            // Named, so that the focus goes on to the same choice when the row around it is another.
            aria-label={words[each]}
            checked={isOpen && each === level}
            onChange={() => setLevel(each)}
            className="absolute inset-0 cursor-pointer appearance-none rounded-full outline-none"
          />
          {words[each]}
        </label>
      ))}
    </div>
  );
}
